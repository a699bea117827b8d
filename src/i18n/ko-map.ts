import type { MapMessages } from './map-messages.ts'

export const koMap: MapMessages = {
  title: '지도',
}
