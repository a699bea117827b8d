import type { ScatterMessages } from './scatter-messages.ts'

export const viScatter: ScatterMessages = {
  title: 'Phân tán',
}
