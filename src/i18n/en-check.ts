import type { CheckMessages } from './check-messages.ts'

export const enCheck: CheckMessages = {
  title: 'Check',
}
