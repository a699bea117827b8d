import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useUpload } from '../../state/upload-context.ts'
import { type Choice, chooseOffered, readTransfer } from './offered.ts'
import { useUploadTexts } from './use-upload.ts'

interface Receiving {
  /** Whether something is being dragged over the panel. */
  readonly isOver: boolean
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: () => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Takes what was chosen, dropped or pasted to the store, or tells why not. */
export function useTaking(): (choice: Choice) => Promise<void> {
  const { upload } = useUploadTexts()
  const take = useUpload((state) => state.take)
  const tell = useUpload((state) => state.tell)
  return async (choice) => {
    if (choice.kind === 'refused') return tell(choice.notice)
    if (choice.kind === 'cells') return take(new Blob([choice.text], { type: 'text/tab-separated-values' }), upload.pastedName)
    for (const file of choice.files) await take(file, file.name)
  }
}

/** Dropping on all of the panel, and pasting anywhere but into a field. */
export function useReceiving(isOpen: boolean): Receiving {
  const taking = useTaking()
  const latest = useRef(taking)
  const [depth, setDepth] = useState(0)

  useEffect(() => {
    latest.current = taking
  })

  useEffect(() => {
    if (!isOpen) return
    const handlePaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (!clipboardData || (target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]'))) return
      event.preventDefault()
      void latest.current(chooseOffered(readTransfer(clipboardData)))
    }
    document.addEventListener('paste', handlePaste)
    return () => document.removeEventListener('paste', handlePaste)
  }, [isOpen])

  return {
    isOver: depth > 0,
    handlers: {
      onDragEnter(event) {
        event.preventDefault()
        if (isOpen) setDepth((last) => last + 1)
      },
      // A browser that is not told otherwise opens the file in place of the page.
      onDragOver: (event) => event.preventDefault(),
      // Leaving one element of the panel for another tells of both.
      onDragLeave: () => setDepth((last) => Math.max(0, last - 1)),
      onDrop(event) {
        event.preventDefault()
        setDepth(0)
        if (isOpen) void taking(chooseOffered(readTransfer(event.dataTransfer)))
      },
    },
  }
}
