import type { Figure, Quantity } from '../../domain/figure.ts'
import type { Language } from '../../domain/language.ts'
import type { Rank } from '../../domain/rank.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { changeParts, valueParts } from '../../parts/number-parts.ts'
import type { NumberParts } from '../../ui/dataColumn.ts'

/** The number of a row in the unit that stands above the column. */
export function rowParts({ mode }: Pick<Ranking, 'mode'>, figure: Exclude<Figure, { kind: 'missing' }>, language: Language): NumberParts {
  return (mode === 'change' ? changeParts : valueParts)(figure.quantity, figure.unit, language)
}

/** "6", or a range where the figures leave it open: "4–5". */
export function rankText(rank: Rank, language: Language): string {
  if (rank.from === rank.to) return String(rank.from)
  return `${rank.from}${language === 'ko' ? '~' : '–'}${rank.to}`
}

/** Whether a figure's end is not where its value is: about, less than, or of low reliability. */
export function isVague({ relation, status }: Quantity): boolean {
  return relation === '~' || relation === '<' || status === 'U'
}
