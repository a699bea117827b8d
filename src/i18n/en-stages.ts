import type { StagesMessages } from './stages-messages.ts'

export const enStages: StagesMessages = {
  title: 'Registered and disbursed',
}
