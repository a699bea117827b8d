import { useEffect, useMemo, useState } from 'react'
import { isValued } from '../../domain/figure.ts'
import { ownFilesBehind } from '../../domain/own-mark.ts'
import { latestRelease } from '../../io/latest-release.ts'
import { frozenFragment } from '../../io/carried.ts'
import { FROZEN_ADDRESS_LIMIT, packFrozen, packWithin } from '../../io/frozen.ts'
import type { Slice } from '../../io/slice.ts'
import { cutSliceOf } from '../../io/view-slice.ts'
import { siteFile } from '../../io/site.ts'
import { loadMessages } from '../../i18n/load-messages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { createWords } from '../../i18n/words.ts'
import type { FigureRecord, RecordTexts } from '../../parts/figure-record.ts'
import { useEvidence, useMessages, useView } from '../../state/stores.ts'
import { serialiseView } from '../../url/address.ts'
import { embedQuery } from '../../url/snippets.ts'
import { withFormerNotes } from '../../parts/former-words.ts'
import { recordOf } from '../record-of.ts'
import { type ShareChoice, sharedView } from './share-choice.ts'

export interface SharedRecord {
  readonly texts: RecordTexts
  readonly record: FigureRecord
}

/** The record in the language chosen: that on screen, or the same view's in another language once its words are here. */
export function useSharedRecord(onScreen: FigureRecord, choice: ShareChoice): SharedRecord | null {
  const evidence = useEvidence()
  const view = useView()
  const own = useMessages()
  const [other, setOther] = useState<Messages | null>(null)
  const { language } = choice
  useEffect(() => {
    let isLatest = true
    if (language !== own.language) void loadMessages(language).then((messages) => isLatest && setOther(messages))
    return () => {
      isLatest = false
    }
  }, [language, own.language])
  const messages = language === own.language ? own : other?.language === language ? other : null
  return useMemo(() => {
    if (!messages) return null
    const texts = { evidence, registry: evidence.registry, view, messages, words: createWords(evidence.registry, messages.language) }
    const record = messages === own ? onScreen && withFormerNotes(onScreen, texts) : recordOf(texts)
    return record && { texts, record }
  }, [evidence, view, messages, own, onScreen])
}

/** Whether any figure to be taken along is from a file of the reader's own. */
export function useHasOwnFigures(record: FigureRecord): boolean {
  const { registry } = useEvidence()
  return useMemo(() => {
    // Curated figures have no such documents, and then none need be asked.
    if (![...registry.sources.values()].some(({ ownFile }) => ownFile !== undefined)) return false
    const isOwn = (id: string) => registry.sources.get(id)?.ownFile !== undefined
    return record.sourceIds.some(isOwn) || record.figures().some(({ figure }) => isValued(figure) && ownFilesBehind(registry, figure).length > 0)
  }, [registry, record])
}

/** The address of the embed page: following the data, or with its figures inside. */
export type EmbedAddress =
  | { readonly kind: 'ready'; readonly path: string; readonly address: string }
  | { readonly kind: 'packing' }
  | { readonly kind: 'too long'; readonly letters: number }

export interface Freezing {
  readonly address: string
  readonly slice: Slice
  readonly asOf: string
}

/** What frozen figures are made of; null where the view has nothing to keep. */
export function useFreezing(choice: ShareChoice): () => Freezing | null {
  const evidence = useEvidence()
  const view = sharedView(useView(), choice)
  return () => {
    const slice = cutSliceOf(evidence, view)
    return slice && { address: serialiseView(view), slice, asOf: latestRelease()?.date.text ?? '' }
  }
}

export function useEmbedAddress(choice: ShareChoice): EmbedAddress {
  const view = sharedView(useView(), choice)
  const freezing = useFreezing(choice)
  const { language, theme, hasControls } = choice
  const key = `${embedQuery(view, hasControls)} ${choice.time}`
  const [packed, setPacked] = useState<{ readonly key: string; readonly address: EmbedAddress } | null>(null)
  useEffect(() => {
    if (choice.time === 'updating') return
    let isLatest = true
    const frozen = freezing()
    const own = ['embed.html?lang=', language, theme === 'auto' ? '' : `&theme=${theme}`, hasControls ? '&controls=1' : ''].join('')
    const toAddress = async (): Promise<EmbedAddress> => {
      if (!frozen) return { kind: 'too long', letters: 0 }
      const before = siteFile(own).length + frozenFragment('').length
      const text = await packWithin(frozen, language, FROZEN_ADDRESS_LIMIT - before)
      return text === null ? { kind: 'too long', letters: before + (await packFrozen(frozen)).length } : toReady(own + frozenFragment(text))
    }
    void toAddress().then((address) => isLatest && setPacked({ key, address }))
    return () => {
      isLatest = false
    }
    // The key says everything the address is made of.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  if (choice.time === 'updating') return toReady(`embed.html?${embedQuery(view, hasControls)}`)
  return packed?.key === key ? packed.address : { kind: 'packing' }
}

function toReady(path: string): EmbedAddress {
  return { kind: 'ready', path, address: siteFile(path) }
}
