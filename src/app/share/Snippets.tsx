import { OWN_DATA_TEXTS } from '../../i18n/own-data-texts.ts'
import { SHARE_TEXTS } from '../../i18n/share-texts.ts'
import { FROZEN_ADDRESS_LIMIT } from '../../io/frozen.ts'
import { siteFile, viewAddress } from '../../io/site.ts'
import { CopyButton } from '../../parts/CopyButton.tsx'
import { sourceText } from '../../parts/source-text.ts'
import { useMessages } from '../../state/stores.ts'
import { escapeMarkup, frameSnippet } from '../../url/snippets.ts'
import { posterOrder } from './poster-order.ts'
import { type ShareChoice, sharedView } from './share-choice.ts'
import type { EmbedAddress, SharedRecord } from './use-shared.ts'
import styles from './ShareDialog.module.css'

interface SnippetsProps {
  /** Whether figures are from a file of the reader's own, which a link to the dashboard cannot carry. */
  readonly isOwn: boolean
  readonly choice: ShareChoice
  readonly embed: EmbedAddress
  readonly shared: SharedRecord
  /** What the frame wants in the width chosen; null: not known yet. */
  readonly heightPx: number | null
}

const USUAL_HEIGHT_PX = 480

/** The one form that survives where it is pasted. */
export function Snippets({ isOwn, choice, embed, shared, heightPx }: SnippetsProps) {
  const { language } = useMessages()
  const texts = SHARE_TEXTS[language]
  const { record } = shared
  const { date, address: page } = posterOrder(choice, shared)
  const title = record.headline
  const picture = `${record.fileName.replace(/\.csv$/, '')}.png`
  const html =
    choice.form === 'picture'
      ? `<a href="${escapeMarkup(page)}"><img src="${escapeMarkup(picture)}" alt="${escapeMarkup(`${title}. ${record.caption}`)}" width="${choice.widthPx}" loading="lazy"></a>`
      : embed.kind === 'ready'
        ? frameSnippet({ address: embed.address, page, title, heightPx: heightPx ?? USUAL_HEIGHT_PX, helper: choice.hasHelper ? siteFile('embed.js') : null })
        : null
  const link = choice.form === 'picture' || embed.kind !== 'ready' || choice.time === 'updating' ? viewAddress(sharedView(shared.texts.view, choice)) : embed.address
  const print = [`${title}. ${record.caption}`.trim(), [sourceText(shared.texts, record), date].join(' '), page].join('\n')
  return (
    <section className={styles.part} aria-labelledby="share-where">
      <h3 id="share-where">{texts.where}</h3>
      {embed.kind === 'too long' && choice.form !== 'picture' && <p className={styles.explained}>{texts.tooLong(embed.letters, FROZEN_ADDRESS_LIMIT)}</p>}
      {isOwn && <p className={styles.explained}>{OWN_DATA_TEXTS[language].link}</p>}
      <div className={styles.snippets}>
        {html !== null && <Snippet label={texts.forHtml} text={html} copy={texts.copyHtml} />}
        <Snippet label={texts.forLink} text={link} copy={texts.copyLink} />
        <Snippet label={texts.forPrint} text={print} copy={texts.copyPrint} />
      </div>
    </section>
  )
}

function Snippet({ label, text, copy }: { readonly label: string; readonly text: string; readonly copy: string }) {
  return (
    <div className={styles.snippet}>
      <label>
        <span>{label}</span>
        <textarea readOnly rows={3} value={text} spellCheck={false} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <CopyButton label={copy} text={() => text} />
    </div>
  )
}
