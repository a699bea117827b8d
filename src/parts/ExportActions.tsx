import { useState } from 'react'
import type { ExportRow } from '../csv/observations-to-csv.ts'
import { copyText, downloadText } from '../io/download.ts'
import { useEvidence, useMessages } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'

export interface ExportActionsProps {
  /** Made when asked for. */
  readonly figures: () => readonly ExportRow[]
  readonly fileName: string
}

/** The figures on screen for a spreadsheet: copied as cells, or as a file. What writes them is fetched when asked for. */
export function ExportActions({ figures, fileName }: ExportActionsProps) {
  const { registry } = useEvidence()
  const { app, compare, language } = useMessages()
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null)

  async function handleCopy(): Promise<void> {
    const { figuresToTsv } = await import('../csv/observations-to-csv.ts')
    setCopied((await copyText(figuresToTsv(figures(), registry, language))) ? 'yes' : 'refused')
  }

  async function handleDownload(): Promise<void> {
    const { figuresToCsv } = await import('../csv/observations-to-csv.ts')
    // Spreadsheets read a file without a byte order mark in the machine's own encoding.
    downloadText(fileName, 'text/csv;charset=utf-8', `\uFEFF${figuresToCsv(figures(), registry, language)}`)
  }

  const outcome = copied === null ? '' : copied === 'yes' ? app.copied : compare.copyFailed
  return (
    <>
      <Button look="text" onClick={() => void handleCopy()}>
        {copied === 'yes' ? app.copied : compare.copyTable}
      </Button>
      <Button look="text" onClick={() => void handleDownload()}>
        {compare.downloadCsv}
      </Button>
      <VisuallyHidden isLive>{outcome}</VisuallyHidden>
      {copied === 'refused' && <span>{compare.copyFailed}</span>}
    </>
  )
}
