import { useState } from 'react'
import { citeBibtex, citePlain, sourcesOf, type CitedFigure } from '../../domain/citation.ts'
import { cellOf } from '../../domain/evidence.ts'
import type { ValuedFigure } from '../../domain/figure.ts'
import { viewOfFigure } from '../../domain/figure-address.ts'
import { ownFilesBehind } from '../../domain/own-mark.ts'
import type { Pair } from '../../domain/view.ts'
import { OWN_DATA_TEXTS } from '../../i18n/own-data-texts.ts'
import { midSentence } from '../../i18n/sentence-parts.ts'
import { today } from '../../io/clock.ts'
import { issueAddress, viewAddress } from '../../io/site.ts'
import { CopyButton } from '../../parts/CopyButton.tsx'
import { useData, useMessages, useView, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { errorReport } from './error-report.ts'
import styles from './FigureUse.module.css'

interface FigureUseProps {
  readonly figure: ValuedFigure
  readonly measure: string
  readonly pair: Pair
}

/** What a reader takes along of a figure: its address, a citation, and a way to say that it is wrong. */
export function FigureUse({ figure, measure, pair }: FigureUseProps) {
  const messages = useMessages()
  const words = useWords()
  const view = useView()
  const registry = useData((state) => state.registry)
  const isOwn = ownFilesBehind(registry, figure).length > 0
  const [isReporting, setIsReporting] = useState(false)
  const { cite, provenance, sentences, language } = messages
  // A printed share or rank beside a value is a figure of its own measure.
  const ownMeasure = figure.kind === 'computed' ? measure : (cellOf(figure).measure ?? measure)
  const computedAs = figure.kind === 'computed' ? provenance.computations[figure.computation] : null
  const subject = sentences.figureOf(ownMeasure, pair, words) + (computedAs === null ? '' : ` (${language === 'ko' ? computedAs : midSentence(computedAs, language)})`)
  const address = viewAddress(viewOfFigure(figure, view))
  const cited: CitedFigure = { kind: 'figure', figure, subject, use: words.periodUse(ownMeasure), sources: sourcesOf(registry, figure), address }
  const options = () => ({ language, accessed: today() })

  return (
    <section className={styles.use}>
      <h3>{cite.heading}</h3>
      <div className={styles.actions}>
        <CopyButton label={cite.copyAddress} text={() => address} />
        <CopyButton label={cite.copyCitation} text={() => citePlain(cited, options())} />
        <CopyButton label={cite.copyBibtex} text={() => citeBibtex(cited, options())} />
        <Button look="text" aria-expanded={isReporting} onClick={() => setIsReporting(!isReporting)}>
          {cite.report}
        </Button>
      </div>
      {isOwn && <p>{OWN_DATA_TEXTS[language].link}</p>}
      {isReporting && <Report {...errorReport({ figure, subject, measure: ownMeasure, address }, registry, messages, words)} />}
    </section>
  )
}

function Report({ title, body }: { readonly title: string; readonly body: string }) {
  const { cite } = useMessages()
  const [text, setText] = useState(body)
  const form = issueAddress(title, text)
  return (
    <div className={styles.report}>
      <p>{cite.reportLead}</p>
      <label>
        {cite.reportText}
        <textarea rows={10} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className={styles.actions}>
        <CopyButton label={cite.copyReport} text={() => `${title}\n\n${text}`} look="plain" />
        {form !== null && (
          <a href={form} target="_blank" rel="noreferrer">
            {cite.openIssue}
          </a>
        )}
      </div>
    </div>
  )
}
