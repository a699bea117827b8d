import { useMessages } from '../../state/stores.ts'

export function CheckPanel() {
  const { check: texts } = useMessages()
  return <h1>{texts.title}</h1>
}
