import { useState } from 'react'
import { LANGUAGES } from '../../domain/language.ts'
import { THEMES } from '../../domain/view.ts'
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts'
import { OWN_DATA_TEXTS } from '../../i18n/own-data-texts.ts'
import { SHARE_TEXTS } from '../../i18n/share-texts.ts'
import type { FigureRecord } from '../../parts/figure-record.ts'
import { useMessages, useView } from '../../state/stores.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { type ShareChoice, WIDTHS } from './share-choice.ts'
import { SharePreview } from './SharePreview.tsx'
import { Snippets } from './Snippets.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useEmbedAddress, useHasOwnFigures, useSharedRecord } from './use-shared.ts'
import { Warnings } from './Warnings.tsx'
import styles from './ShareDialog.module.css'

interface ShareDialogProps {
  readonly record: FigureRecord
  readonly isOpen: boolean
  readonly onClose: () => void
}

const FORMS = ['interactive', 'picture', 'table'] as const
const TIMES = ['updating', 'frozen'] as const

/** What a chart can be taken along as: for the pages of others, as a file, in words. */
export function ShareDialog({ record, isOpen, onClose }: ShareDialogProps) {
  const { app, language } = useMessages()
  return (
    <Dialog isWide isOpen={isOpen} onClose={onClose} title={SHARE_TEXTS[language].title} closeLabel={app.close}>
      <ShareSheet record={record} />
    </Dialog>
  )
}

function ShareSheet({ record }: { readonly record: FigureRecord }) {
  const { app, language } = useMessages()
  const view = useView()
  const texts = SHARE_TEXTS[language]
  const isOwn = useHasOwnFigures(record)
  const [chosen, setChosen] = useState<ShareChoice>({
    form: record.picture && view.as === 'chart' ? 'interactive' : 'table',
    time: 'updating',
    language,
    theme: 'auto',
    widthPx: 600,
    hasControls: false,
    hasHelper: false,
  })
  const change = (next: Partial<ShareChoice>) => setChosen((last) => ({ ...last, ...next }))
  // The site has no other figures to follow.
  const choice: ShareChoice = isOwn ? { ...chosen, time: 'frozen' } : chosen
  const shared = useSharedRecord(record, choice)
  const embed = useEmbedAddress(choice)
  const [heightPx, setHeightPx] = useState<number | null>(null)
  const forms = record.picture ? FORMS : FORMS.filter((form) => form !== 'interactive')
  return (
    <div className={styles.sheet}>
      <div className={styles.choices}>
        <SegmentedControl label={texts.form} isLabelShown options={forms.map((value) => ({ value, text: texts.forms[value] }))} value={choice.form} onChange={(form) => change({ form })} />
        {choice.form !== 'picture' && (
          <div>
            <SegmentedControl label={texts.time} isLabelShown options={TIMES.filter((value) => !isOwn || value === 'frozen').map((value) => ({ value, text: texts.times[value] }))} value={choice.time} onChange={(time) => change({ time })} />
            {isOwn && <p className={styles.explained}>{OWN_DATA_TEXTS[language].frozenOnly}</p>}
            <p className={styles.explained}>{texts.timesExplained[choice.time]}</p>
          </div>
        )}
        <div className={styles.row}>
          <SelectField label={texts.language} options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))} value={choice.language} onChange={(next) => change({ language: next })} />
          <SelectField label={texts.theme} options={THEMES.map((value) => ({ value, text: app.themes[value] }))} value={choice.theme} onChange={(theme) => change({ theme })} />
          <SelectField label={texts.width} options={WIDTHS.map((value) => ({ value: `${value}` as const, text: `${value} px` }))} value={`${choice.widthPx}`} onChange={(width) => change({ widthPx: Number(width) })} />
        </div>
        {choice.form !== 'picture' && (
          <div className={styles.options}>
            {record.picture && <Option text={texts.controls} isOn={choice.hasControls} onChange={(hasControls) => change({ hasControls })} />}
            <Option text={texts.helper} isOn={choice.hasHelper} onChange={(hasHelper) => change({ hasHelper })} />
          </div>
        )}
      </div>
      <SharePreview choice={choice} embed={embed} shared={shared} onHeight={setHeightPx} />
      <Warnings record={record} />
      {shared && <Snippets isOwn={isOwn} choice={choice} embed={embed} shared={shared} heightPx={heightPx} />}
      {shared && <TakeAlong choice={choice} shared={shared} />}
    </div>
  )
}

interface OptionProps {
  readonly text: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

function Option({ text, isOn, onChange }: OptionProps) {
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {text}
    </label>
  )
}
