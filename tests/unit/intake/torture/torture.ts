import { ANSWER_CASES } from './answers.ts'
import type { TortureCase } from './case.ts'
import { DATE_CASES } from './dates.ts'
import { ENCODING_CASES } from './encodings.ts'
import { LAYOUT_CASES } from './layout.ts'
import { NUMBER_CASES } from './numbers.ts'
import { QUOTE_CASES } from './quotes.ts'
import { TOTAL_CASES } from './totals.ts'

/** Small files of every kind that goes wrong, and what reading each comes to with the curated registry and data. */
export const TORTURE: readonly TortureCase[] = [...ENCODING_CASES, ...LAYOUT_CASES, ...NUMBER_CASES, ...DATE_CASES, ...TOTAL_CASES, ...QUOTE_CASES, ...ANSWER_CASES]
