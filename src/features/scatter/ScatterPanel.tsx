import { useMessages } from '../../state/stores.ts'

export function ScatterPanel() {
  const { scatter: texts } = useMessages()
  return <h1>{texts.title}</h1>
}
