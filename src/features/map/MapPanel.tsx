import { useMessages } from '../../state/stores.ts'

export function MapPanel() {
  const { map: texts } = useMessages()
  return <h1>{texts.title}</h1>
}
