import type { StagesMessages } from './stages-messages.ts'

export const koStages: StagesMessages = {
  title: '등록과 집행',
}
