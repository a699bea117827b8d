import { writeBibtex, type BibtexField } from './bibtex.ts'
import { sourceIdOf, leavesOf } from './evidence.ts'
import type { ValuedFigure } from './figure.ts'
import { formatPeriod, type PeriodUse } from './format/period-text.ts'
import { formatQuantity } from './format/quantity-text.ts'
import type { Language, Translated } from './language.ts'
import type { Status } from './observation.ts'
import { publisherText } from './own-mark.ts'
import { calendarDate, endYear, type Period } from './period.ts'
import type { Registry, Source } from './registry.ts'
import { webAddress } from './source-address.ts'

/** What is cited: a document for itself, or a figure or a chart as Inflow shows it. */
export type Cited = { readonly kind: 'source'; readonly source: Source } | CitedFigure | CitedChart

/** A chart for itself: its finding, and the documents of all its figures. */
export interface CitedChart {
  readonly kind: 'chart'
  readonly headline: string
  /** "Source: ...", as it stands under the chart. */
  readonly source: string
  readonly address: string
}

export interface CitedFigure {
  readonly kind: 'figure'
  readonly figure: ValuedFigure
  /** What it is of, as it stands within a sentence: "registered capital in Da Nang from South Korea". */
  readonly subject: string
  /** How its period is written. */
  readonly use: PeriodUse
  /** The documents it goes back to. */
  readonly sources: readonly Source[]
  /** Where Inflow shows it. */
  readonly address: string
}

export interface CitationOptions {
  readonly language: Language
  /** The day on which the reader saw it. */
  readonly accessed: Period
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
/** Names of languages as LaTeX packages know them. */
const LATEX_LANGUAGES: Readonly<Record<string, string>> = { en: 'english', vi: 'vietnamese', ko: 'korean', fr: 'french', ja: 'japanese', de: 'german', zh: 'chinese', es: 'spanish', th: 'thai' }

/** What a citation must not leave out of a value that is not normal. */
const STATUS_WORDS: Readonly<Record<Exclude<Status, 'A'>, Translated>> = {
  B: { en: 'break in the series', vi: 'chuỗi số liệu bị ngắt', ko: '시계열 단절' },
  P: { en: 'provisional', vi: 'số sơ bộ', ko: '잠정치' },
  E: { en: 'estimated', vi: 'số ước tính', ko: '추정치' },
  U: { en: 'low reliability', vi: 'độ tin cậy thấp', ko: '신뢰도 낮음' },
}
const SOURCE_WORDS: Readonly<Record<ValuedFigure['kind'], Translated>> = {
  published: { en: 'source', vi: 'nguồn', ko: '출처' },
  computed: { en: 'computed from', vi: 'tính từ', ko: '다음으로 계산' },
  nil: { en: 'computed: not named in the complete list of', vi: 'tính toán: không có tên trong danh sách đầy đủ của', ko: '계산치: 다음의 전체 목록에 없음' },
}

/** The documents a figure goes back to, each once, in the order of its parts; those the registry does not know are left out. */
export function sourcesOf(registry: Registry, figure: ValuedFigure): readonly Source[] {
  return [...new Set(leavesOf(figure).map(sourceIdOf))].flatMap((id) => registry.sources.get(id) ?? [])
}

/**
 * One paragraph for a footnote. Of a document: publisher, title, date, address, day of access. Of a figure: what it is
 * of, when, the value with its relation and status, the documents, where Inflow shows it, day of access.
 */
export function citePlain(cited: Cited, { language, accessed }: CitationOptions): string {
  const access = accessedText(accessed, language)
  if (cited.kind === 'source') return `${describeSource(cited.source, language)}. ${[cited.source.url, access].filter(Boolean).join(', ')}.`
  if (cited.kind === 'chart') return `Inflow, “${cited.headline}”. ${[cited.source, `${cited.address}, ${access}.`].filter(Boolean).join(' ')}`
  return `Inflow, ${figureText(cited, language)} (${originText(cited, language)}). ${cited.address}, ${access}.`
}

/** An entry for a BibTeX or BibLaTeX file; the key is made of ids and codes. */
export function citeBibtex(cited: Cited, { language, accessed }: CitationOptions): string {
  const urldate: BibtexField = { name: 'urldate', text: accessed.text, kind: 'text' }
  if (cited.kind === 'source') {
    const { source } = cited
    const address = webAddress(source.url)
    const fields: readonly BibtexField[] = [
      { name: 'author', text: publisherText(source, language), kind: 'name' },
      { name: 'title', text: source.title, kind: 'name' },
      ...dateFields(source.date),
      ...(address === null ? [{ name: 'howpublished', text: source.url, kind: 'text' } as const] : [{ name: 'url', text: address, kind: 'address' } as const, urldate]),
      { name: 'langid', text: LATEX_LANGUAGES[source.language] ?? '', kind: 'text' },
    ]
    return writeBibtex({ key: source.id, fields })
  }
  if (cited.kind === 'chart') {
    return writeBibtex({
      key: `inflow-chart-${accessed.text}`,
      fields: [
        { name: 'author', text: 'Inflow', kind: 'name' },
        { name: 'title', text: cited.headline, kind: 'name' },
        { name: 'year', text: String(endYear(accessed)), kind: 'bare' },
        { name: 'url', text: cited.address, kind: 'address' },
        urldate,
        { name: 'langid', text: LATEX_LANGUAGES[language] ?? '', kind: 'text' },
        { name: 'note', text: cited.source, kind: 'text' },
      ],
    })
  }
  return writeBibtex({
    key: figureKey(cited),
    fields: [
      { name: 'author', text: 'Inflow', kind: 'name' },
      { name: 'title', text: capitalised(figureText(cited, language)), kind: 'name' },
      { name: 'year', text: String(endYear(accessed)), kind: 'bare' },
      { name: 'url', text: cited.address, kind: 'address' },
      urldate,
      { name: 'langid', text: LATEX_LANGUAGES[language] ?? '', kind: 'text' },
      { name: 'note', text: capitalised(originText(cited, language)), kind: 'text' },
    ],
  })
}

/** "registered capital in Da Nang from South Korea, May 2024: more than US$371 million" */
function figureText({ figure, subject, use }: CitedFigure, language: Language): string {
  const value = formatQuantity(figure.quantity, figure.unit, language, figure.kind === 'computed' ? 'sentence' : 'full')
  const { status } = figure.quantity
  const reliability = status === 'A' ? '' : ` (${STATUS_WORDS[status][language]})`
  return `${subject}, ${formatPeriod(figure.period, use, language)}: ${value}${reliability}`
}

function originText({ figure, sources }: CitedFigure, language: Language): string {
  return `${SOURCE_WORDS[figure.kind][language]}: ${sources.map((source) => describeSource(source, language)).join('; ')}`
}

/** "Danang Today, “Da Nang and Daegu”, July 2024" */
function describeSource(source: Source, language: Language): string {
  const { title, date } = source
  return [publisherText(source, language), `“${title}”`, date ? formatPeriod(date, 'flow', language) : ''].filter(Boolean).join(', ')
}

function accessedText(day: Period, language: Language): string {
  const text = formatPeriod(day, 'flow', language, language === 'vi' ? 'short' : 'long')
  return { en: `accessed ${text}`, vi: `truy cập ngày ${text}`, ko: `${text} 열람` }[language]
}

function dateFields(date: Period | null): readonly BibtexField[] {
  if (!date) return []
  const { year, month, day } = calendarDate(date.startDay)
  return [
    { name: 'year', text: String(year), kind: 'bare' },
    ...(date.kind === 'year' ? [] : [{ name: 'month', text: MONTHS[month - 1] ?? '', kind: 'bare' } as const]),
    ...(date.kind === 'day' ? [{ name: 'day', text: String(day), kind: 'bare' } as const] : []),
  ]
}

function figureKey({ figure, sources }: CitedFigure): string {
  const [leaf] = leavesOf(figure)
  if (!leaf) return 'inflow'
  const { measure, locality, partner } = leaf.kind === 'published' ? leaf.observation : leaf
  return ['inflow', figure.kind === 'computed' ? figure.computation : '', measure, locality, partner, figure.period.text, sources[0]?.id ?? ''].filter(Boolean).join('-')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
