import type { Checksum } from '../../domain/intake/reading.ts'
import type { IntakeTexts } from '../../i18n/intake-texts.ts'
import type { UploadTexts } from '../../i18n/upload-texts.ts'
import { numberParts } from '../../parts/number-parts.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { useUploadTexts } from './use-upload.ts'
import styles from './Problems.module.css'

/** The totals of the file, held against the sums of their parts. */
export function Checks({ checksums }: { readonly checksums: readonly Checksum[] }) {
  const { intake: texts, upload } = useUploadTexts()
  if (checksums.length === 0) return null
  // Those that differ first: they are why one looks.
  const rows = checksums.toSorted((a, b) => Number(a.agrees) - Number(b.agrees))
  return (
    <section className={styles.section} aria-labelledby="upload-checks">
      <h2 id="upload-checks">{upload.checks}</h2>
      <p>{texts.checksumSummary(checksums)}.</p>
      <details>
        <summary className={styles.summary}>{upload.showTotals}</summary>
        <DataTable caption={upload.checks} columns={columnsOf(texts, upload)} rows={rows} rowKey={({ line, column }) => `${line} ${column}`} isEmphasised={({ agrees }) => !agrees} />
      </details>
    </section>
  )
}

function columnsOf(texts: IntakeTexts, { checkColumns, agrees }: UploadTexts): readonly DataColumn<Checksum>[] {
  return [
    { kind: 'text', key: 'name', header: checkColumns.name, render: ({ name }) => name },
    { kind: 'number', key: 'line', header: checkColumns.line, parts: ({ line }) => numberParts(texts.whole(line)) },
    { kind: 'number', key: 'printed', header: checkColumns.printed, parts: ({ printed }) => numberParts(texts.number(printed)) },
    { kind: 'number', key: 'sum', header: checkColumns.sum, parts: ({ sum }) => numberParts(texts.number(sum)) },
    { kind: 'number', key: 'difference', header: checkColumns.difference, parts: ({ difference }) => numberParts(texts.number(difference, 6)) },
    { kind: 'text', key: 'agrees', header: checkColumns.agrees, render: (checksum) => agrees(checksum) },
  ]
}
