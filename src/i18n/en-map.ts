import type { MapMessages } from './map-messages.ts'

export const enMap: MapMessages = {
  title: 'Map',
}
