import type { ScatterMessages } from './scatter-messages.ts'

export const enScatter: ScatterMessages = {
  title: 'Scatter',
}
