import { useRef, useState } from 'react'
import { CELL_FATES, type CellFate, type Preview } from '../../domain/intake/intake.ts'
import { Button } from '../../ui/Button.tsx'
import { joinClasses } from '../../ui/classNames.ts'
import { useOverflow } from '../../ui/useOverflow.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useUploadTexts } from './use-upload.ts'
import styles from './PreviewTable.module.css'

const FIRST_ROWS = 12
/** What cannot be told from how the text stands is also said. */
const SAID: readonly CellFate[] = ['missing', 'aside', 'problem']

/** The beginning of the file with what was made of each cell. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { intake: texts, upload } = useUploadTexts()
  const scroller = useRef<HTMLDivElement>(null)
  const { overflows } = useOverflow(scroller)
  const [isAllShown, setIsAllShown] = useState(false)
  if (preview.rows.length === 0) return null
  const rows = isAllShown ? preview.rows : preview.rows.slice(0, FIRST_ROWS)
  const columns = Math.max(preview.roles.length, ...rows.map(({ cells }) => cells.length))
  const fates = CELL_FATES.filter((fate) => fate !== 'blank' && rows.some(({ cells }) => cells.some((cell) => cell.fate === fate)))
  const caption = upload.preview(rows.length)
  return (
    <div className={styles.preview}>
      <p className={styles.caption} aria-hidden="true">
        {caption}
      </p>
      <div ref={scroller} className={styles.scroller} role={overflows ? 'region' : undefined} aria-label={overflows ? caption : undefined} tabIndex={overflows ? 0 : undefined}>
        <table className={styles.table} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col" className={styles.line}>
                {upload.line}
              </th>
              {Array.from({ length: columns }, (_, column) => {
                const role = preview.roles[column]
                return (
                  <th key={column} scope="col" className={joinClasses(styles.role, role === 'value' && styles.number, role === 'aside' && styles.quiet)}>
                    {role === undefined ? <VisuallyHidden>{upload.column(column + 1)}</VisuallyHidden> : texts.roles[role]}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row" className={styles.line}>
                  {line}
                </th>
                {Array.from({ length: columns }, (_, column) => {
                  const { text, fate } = cells[column] ?? { text: '', fate: 'blank' }
                  return (
                    <td key={column} className={joinClasses(styles.cell, styles[fate], preview.roles[column] === 'value' && styles.number)}>
                      <span className={styles.text}>{text}</span>
                      {SAID.includes(fate) && <VisuallyHidden> ({texts.fates[fate]})</VisuallyHidden>}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.below}>
        <ul className={styles.key} aria-label={upload.key}>
          {fates.map((fate) => (
            <li key={fate} className={styles[fate]}>
              <span className={styles.text}>{texts.fates[fate]}</span>
            </li>
          ))}
        </ul>
        {preview.rows.length > rows.length && (
          <Button look="text" onClick={() => setIsAllShown(true)}>
            {upload.previewAll(preview.rows.length)}
          </Button>
        )}
      </div>
    </div>
  )
}
