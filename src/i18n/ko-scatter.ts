import type { ScatterMessages } from './scatter-messages.ts'

export const koScatter: ScatterMessages = {
  title: '산점도',
}
