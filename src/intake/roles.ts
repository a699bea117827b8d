import type { ColumnRole } from '../domain/intake/intake.ts'
import type { Answers, AsideReason } from '../domain/intake/reading.ts'
import { isComponent } from './components.ts'
import type { ColumnLook } from './columns.ts'
import { plainHead, saysRole } from './head-words.ts'
import { industryShare, isIndustryHead } from './subjects.ts'
import { readSerial } from './periods.ts'
import { isPeriodPart } from './value-columns.ts'

/** What a column seems to hold, before its neighbours are looked at. */
export type Guess = ColumnRole | 'place' | 'industry'

const MOST_MEASURES = 60

/** The role of each column by its cells first and its head second. */
export function guessRoles(looks: readonly ColumnLook[], answers: Answers): readonly { readonly guess: Guess; readonly aside: AsideReason | null }[] {
  const guesses = looks.map((look) => {
    const answered = answers[`column:${look.column + 1}`]
    if (answered !== undefined) return { guess: answered as Guess, aside: answered === 'aside' ? ('answered' as const) : null }
    return isCodeOf(look, looks) ? { guess: 'aside' as const, aside: 'description' as const } : guessRole(look)
  })
  if (guesses.some(({ guess }) => guess === 'place' || guess === 'locality' || guess === 'partner' || guess === 'industry' || guess === 'measure')) return guesses
  // Rows that have a name of some kind: perhaps places that nobody knows yet.
  const first = guesses.findIndex(({ guess, aside }, at) => guess === 'aside' && aside === 'description' && (looks[at]?.distinct.size ?? 0) > 1)
  return first < 0 ? guesses : guesses.with(first, { guess: 'place', aside: null })
}

/** Whether a column has nothing but the numbers of what a column beside it says in words: `Economy` and `Economy Label`. */
function isCodeOf({ head, column, filled, numbers, distinct }: ColumnLook, looks: readonly ColumnLook[]): boolean {
  const name = plainHead(head.join(' '))
  if (filled === 0 || numbers < filled || name === '' || ![...distinct.keys()].every((text) => /^\d{1,6}$/.test(text))) return false
  const ofLabel = (other: ColumnLook) => plainHead(other.head.join(' ')).replace(/[ .](?:label|name|description|desc)$/, '')
  return looks.some((other) => other.column !== column && other.numbers * 2 < other.filled && [name, name.replace(/[ .](?:code|id)$/, '')].includes(ofLabel(other)))
}

function guessRole(look: ColumnLook): { guess: Guess; aside: AsideReason | null } {
  const { head, filled, missing, numbers } = look
  const says = (role: Parameters<typeof saysRole>[1]) => saysRole(head, role)
  const role = (guess: Guess, aside: AsideReason | null = null) => ({ guess, aside })
  if (look.isRowNumber) return role('aside', 'row number')
  if (filled + missing === 0) return head.length > 0 ? role('value') : role('aside', 'head')
  if (says('multiplier') && (numbers === filled || look.units === look.distinct.size)) return role('multiplier')
  if (isPeriodColumn(look)) return role('period')
  if (says('month') && [...look.distinct.keys()].every((text) => isPeriodPart(text) || /^\d{1,2}$/.test(text))) return role('month')
  const texts = filled - numbers
  const named = [...look.distinct.keys()].filter((text) => !/^[\d.,\s-]+$/.test(text)).length
  if (texts * 2 < filled || named === 0) return role('value')
  if (says('note') && look.places + look.aggregates < named * 0.5) return role('note')
  if (look.units >= named * 0.8 && (!says('measure') || says('unit'))) return role('unit')
  if (!isIndustryHead(head.join(' ')) && named <= MOST_MEASURES && look.measures >= named * 0.8) return role('measure')
  if (isIndustryHead(head.join(' ')) || (look.places < named * 0.3 && industryShare([...look.distinct.keys()]) >= 0.5)) return role('industry')
  if (look.places > 0 && look.places + look.aggregates >= named * 0.5) return role('place')
  if (look.aggregates > 0 && look.aggregates === named && (says('place') || says('locality') || says('partner') || says('note'))) return role('place')
  if (named <= MOST_MEASURES && (look.measures >= named * 0.5 || says('measure'))) return role('measure')
  if (says('unit')) return role('unit')
  // Capital by its components: left out of sight, a part would stand for the whole.
  if (named <= MOST_MEASURES && [...look.distinct.keys()].some(isComponent)) return role('measure')
  if ((says('locality') || says('partner') || says('place')) && (look.places > 0 || look.distinct.size > 1)) return role('place')
  return role('aside', 'description')
}

/** Whether a first column counts on from year to year, each once: no figures do. */
function isRunOfYears({ column, filled, missing, distinct }: ColumnLook): boolean {
  const years = [...distinct.keys()].map(Number)
  const step = Math.sign((years[1] ?? 0) - (years[0] ?? 0))
  return column === 0 && missing === 0 && filled > 2 && years.length === filled && years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + step)
}

function isPeriodColumn(look: ColumnLook): boolean {
  const { head, filled, numbers, periods } = look
  if (filled === 0) return false
  const isNamed = saysRole(head, 'period')
  if (periods >= filled * 0.9) return isNamed || numbers < filled || head.length === 0 || isRunOfYears(look)
  if (!isNamed) return false
  const serials = [...look.distinct.keys()].filter((text) => readSerial(text) !== null).length
  return periods >= filled * 0.5 || serials >= look.distinct.size * 0.9
}
