import { figuresToCsv } from '../../csv/observations-to-csv.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { View } from '../../domain/view.ts'
import type { Messages } from '../../i18n/messages.ts'
import { createWords } from '../../i18n/words.ts'
import type { Carried } from '../../io/carried.ts'
import { parseAddress } from '../../url/address.ts'
import { recordOf } from '../record-of.ts'

/**
 * What an embed shows: the view of its address or, where it carries its figures, the view these were carried for, in the language
 * and theme of its own address. `controls=1`: the reader may switch between picture and table.
 */
export function embedView(search: string, carried: Carried | null): { readonly view: View; readonly hasControls: boolean } {
  const asked = parseAddress(search).view
  const hasControls = new URLSearchParams(search).get('controls') === '1'
  if (carried?.kind !== 'carried') return { view: asked, hasControls }
  const { view } = parseAddress(carried.address)
  return { view: { ...view, language: asked.language ?? view.language, theme: asked.theme === 'auto' ? view.theme : asked.theme, as: asked.as === 'table' ? 'table' : view.as }, hasControls }
}

/** The figures of a view as a text that tells them apart; empty where there are none. Without names and titles, some of which stay behind where there is little room. */
export function carriedFigures(evidence: Evidence, view: View, messages: Messages): string {
  const { registry } = evidence
  const record = recordOf({ evidence, registry, view, messages, words: createWords(registry, messages.language) })
  return record ? figuresToCsv(record.figures(), { ...registry, places: new Map(), measures: new Map(), sources: new Map() }, 'en') : ''
}

export function isSameFigure(kept: string, living: string): boolean {
  const lines = (text: string) => text.split('\n').toSorted().join('\n')
  return lines(kept) === lines(living)
}
