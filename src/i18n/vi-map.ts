import type { MapMessages } from './map-messages.ts'

export const viMap: MapMessages = {
  title: 'Bản đồ',
}
