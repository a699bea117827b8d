import { useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { chooseOffered } from './offered.ts'
import { useTaking } from './use-receiving.ts'
import { useUploadTexts } from './use-upload.ts'
import styles from './UploadPanel.module.css'

/** The ways in: drop, choose, paste; and what is taken. */
export function GetIn() {
  const { upload } = useUploadTexts()
  const taking = useTaking()
  const id = useId()
  const [isPasting, setIsPasting] = useState(false)
  const [cells, setCells] = useState('')
  return (
    <div className={styles.getIn}>
      <p className={styles.lead}>{upload.lead}</p>
      <div className={styles.drop}>
        <span className={styles.dropWords}>{upload.drop}</span>
        <label className={styles.choose}>
          {upload.choose}
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,.tsv,.tab,.txt,.json,.xlsx,.xls,.ods,text/csv,text/plain,text/tab-separated-values"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              // The same file may be chosen again after it was mended.
              event.target.value = ''
              if (files.length > 0) void taking(chooseOffered({ files, hasFolder: false, text: '' }))
            }}
          />
        </label>
        <Button look="text" aria-expanded={isPasting} aria-controls={isPasting ? id : undefined} onClick={() => setIsPasting(!isPasting)}>
          {upload.orPaste}
        </Button>
      </div>
      {isPasting && (
        <div id={id} className={styles.paste}>
          <label className={styles.pasteField}>
            <span>{upload.pasteLabel}</span>
            <textarea rows={6} value={cells} spellCheck={false} aria-describedby={`${id}-hint`} onChange={(event) => setCells(event.target.value)} />
          </label>
          <p id={`${id}-hint`} className={styles.muted}>
            {upload.pasteHint}
          </p>
          <Button disabled={cells.trim() === ''} onClick={() => void taking({ kind: 'cells', text: cells })}>
            {upload.readPasted}
          </Button>
        </div>
      )}
      <ul className={styles.accepted}>
        {upload.accepted.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
