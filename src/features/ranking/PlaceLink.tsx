import type { MouseEvent } from 'react'
import { pairIn } from '../../domain/ranking-scope.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { WORLD } from '../../domain/registry.ts'
import type { View } from '../../domain/view.ts'
import { useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { serialiseView } from '../../url/address.ts'

interface PlaceLinkProps {
  readonly ranking: Pick<Ranking, 'over' | 'fixed'>
  readonly code: string
  readonly className?: string | undefined
}

/** The name of a ranked place, which leads to its trend. */
export function PlaceLink({ ranking, code, className }: PlaceLinkProps) {
  const view = useView()
  const words = useWords()
  const { ranking: texts } = useMessages()
  const change = useViewState((state) => state.change)
  const { locality, partner } = pairIn(ranking, code)
  const part: Partial<View> = { kind: 'trend', localities: [locality], partners: partner === WORLD ? [] : [partner] }
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    change(part)
  }
  return (
    <a className={className} href={`?${serialiseView({ ...view, ...part })}`} title={texts.trendOf(words.place(code))} onClick={handleClick}>
      {words.place(code)}
    </a>
  )
}
