import { useState } from 'react'
import { citeBibtex, citePlain, type CitedChart } from '../../domain/citation.ts'
import { SHARE_TEXTS } from '../../i18n/share-texts.ts'
import { today } from '../../io/clock.ts'
import { downloadBlob } from '../../io/download.ts'
import { frozenPage } from '../../io/frozen-page.ts'
import { svgToPng } from '../../io/poster-image.ts'
import { siteFile } from '../../io/site.ts'
import { CopyButton } from '../../parts/CopyButton.tsx'
import { ExportActions } from '../../parts/ExportActions.tsx'
import { sourceText } from '../../parts/source-text.ts'
import { useMessages } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { markdownTable } from '../../url/snippets.ts'
import { drawPoster } from './draw.tsx'
import { posterOrder } from './poster-order.ts'
import type { ShareChoice } from './share-choice.ts'
import { type SharedRecord, useFreezing } from './use-shared.ts'
import styles from './ShareDialog.module.css'

interface TakeAlongProps {
  readonly choice: ShareChoice
  readonly shared: SharedRecord
}

/** The chart as files and in words, as it was chosen above. */
export function TakeAlong({ choice, shared }: TakeAlongProps) {
  const texts = SHARE_TEXTS[useMessages().language]
  const [outcome, setOutcome] = useState('')
  const freezing = useFreezing(choice)
  const { record } = shared
  const { language } = choice
  const name = record.fileName.replace(/\.csv$/, '')
  const order = posterOrder(choice, shared)
  const cited: CitedChart = { kind: 'chart', headline: record.headline, source: sourceText(shared.texts, record), address: order.address }
  const options = () => ({ language, accessed: today() })

  /** Saves what `make` makes and says so, or why it could not be made. */
  async function save(fileName: string, make: () => Promise<Blob> | Blob): Promise<void> {
    try {
      downloadBlob(fileName, await make())
      setOutcome(texts.saved(fileName))
    } catch (reason) {
      setOutcome(texts.failed(reason instanceof Error ? reason.message : String(reason)))
    }
  }
  const svg = () => drawPoster(order)
  async function page(): Promise<Blob> {
    const frozen = freezing()
    if (!frozen) throw new Error(record.headline)
    return new Blob([await frozenPage({ ...frozen, isFrozen: true, site: siteFile('.') }, language, record.headline)], { type: 'text/html;charset=utf-8' })
  }
  function markdown(): string {
    const { columns, rows, unit } = record.table()
    const table = markdownTable(columns.map(({ head }) => head), columns.map(({ isNumber }) => isNumber), rows.map(({ cells }) => cells.map(({ text }) => text)))
    return [`**${record.headline}**`, unit, table, [cited.source, order.date].join(' '), cited.address].filter((part) => part !== '').join('\n\n')
  }
  const words = [record.headline.replace(/[.!?]?$/, '.'), `(${cited.source.replace(/\.$/, '')})`].join(' ')
  return (
    <section className={styles.part} aria-labelledby="share-take">
      <h3 id="share-take">{texts.take}</h3>
      <div className={styles.actions}>
        <Button look="plain" onClick={() => void save(`${name}.svg`, async () => new Blob([await svg()], { type: 'image/svg+xml' }))}>
          {texts.svg}
        </Button>
        <Button look="plain" onClick={() => void save(`${name}.png`, async () => svgToPng(await svg(), 1))}>
          {texts.png}
        </Button>
        <Button look="plain" onClick={() => void save(`${name}@2x.png`, async () => svgToPng(await svg(), 2))}>
          {texts.png2}
        </Button>
        <Button look="plain" onClick={() => void save(`${name}-embed.html`, page)}>
          {texts.frozenFile}
        </Button>
      </div>
      <div className={styles.actions}>
        <ExportActions figures={record.figures} fileName={record.fileName} />
        <CopyButton label={texts.markdown} text={markdown} />
        <CopyButton label={texts.sentence} text={() => words} />
        <CopyButton label={texts.citation} text={() => citePlain(cited, options())} />
        <CopyButton label={texts.bibtex} text={() => citeBibtex(cited, options())} />
      </div>
      <p role="status" className={styles.outcome}>
        {outcome}
      </p>
    </section>
  )
}
