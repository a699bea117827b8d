import type { StagesMessages } from './stages-messages.ts'

export const viStages: StagesMessages = {
  title: 'Đăng ký và thực hiện',
}
