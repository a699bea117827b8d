import { formatPeriod } from '../../domain/format/period-text.ts'
import { latestRelease } from '../../io/latest-release.ts'
import { viewAddress } from '../../io/site.ts'
import type { PosterOrder } from './draw.tsx'
import { type ShareChoice, sharedView } from './share-choice.ts'
import type { SharedRecord } from './use-shared.ts'

/** The picture as it was chosen. A picture cannot follow the theme of the page it stands in, so without a choice it is light. */
export function posterOrder(choice: ShareChoice, { texts, record }: SharedRecord): PosterOrder {
  const { messages, view } = texts
  const release = latestRelease()
  return {
    texts,
    record,
    isTable: choice.form === 'table' || view.as === 'table',
    widthPx: choice.widthPx,
    appearance: choice.theme === 'dark' ? 'dark' : 'light',
    date: release ? messages.embed.asOf(formatPeriod(release.date, 'flow', messages.language)) : '',
    address: viewAddress({ ...sharedView(view, choice), theme: 'auto' }),
  }
}
