import type { CheckMessages } from './check-messages.ts'

export const koCheck: CheckMessages = {
  title: '검증',
}
