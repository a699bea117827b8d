import type { CheckMessages } from './check-messages.ts'

export const viCheck: CheckMessages = {
  title: 'Đối chiếu',
}
