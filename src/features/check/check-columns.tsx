import { residualText, type CheckTexts, type ListedCheck, numberText, shareWords, toleranceText, verdictText, whenText, whoText, dateText } from './check-words.ts'
import type { CheckGroupKind, ClaimCheck, MoveCheck, RankCheck, RestatedCheck, ShareCheck } from '../../domain/checks-types.ts'
import type { Figure } from '../../domain/figure.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { numberParts, valueParts } from '../../parts/number-parts.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { PartsList, Subject, Verdict } from './CheckCells.tsx'
import styles from './CheckPanel.module.css'

/** Columns of the table of one group of checks. */
export function checkColumns(kind: Exclude<CheckGroupKind, 'remarks'>, texts: CheckTexts): readonly DataColumn<ListedCheck>[] {
  const { columns } = texts.messages.check
  const subject: readonly DataColumn<ListedCheck>[] = [
    { kind: 'text', key: 'what', header: columns.what, render: (check) => <Subject check={check} texts={texts} /> },
    { kind: 'text', key: 'when', header: columns.when, render: (check) => <span className={styles.date}>{whenText(check, texts)}</span> },
  ]
  return [...subject, ...bodyColumns(kind, texts)]
}

function bodyColumns(kind: Exclude<CheckGroupKind, 'remarks'>, texts: CheckTexts): readonly DataColumn<ListedCheck>[] {
  const { columns } = texts.messages.check
  const verdict: DataColumn<ListedCheck> = { kind: 'text', key: 'verdict', header: columns.verdict, render: (check) => <Verdict check={check} texts={texts} /> }
  switch (kind) {
    case 'sums':
      return [
        { kind: 'text', key: 'sum', header: columns.sum, render: (check) => check.kind === 'sum' && <PartsList check={check} texts={texts} /> },
        figureColumn('total', columns.total, texts, (check) => (check.kind === 'sum' ? check.total : null)),
        residualColumn(texts),
        { kind: 'text', key: 'tolerance', header: columns.tolerance, render: (check) => check.kind === 'sum' && <span className={styles.quiet}>± {toleranceText(check, texts)}</span> },
        verdict,
      ]
    case 'shares':
      return [sideColumn('reported', texts), sideColumn('computed', texts), verdict]
    case 'ranks':
      return [sideColumn('reported', texts), sideColumn('computed', texts), verdict]
    case 'claims':
    case 'restated':
      return [
        { kind: 'text', key: 'documents', header: columns.documents, render: (check) => (check.kind === 'claim' || check.kind === 'restated') && <Said check={check} texts={texts} /> },
        figureColumn('difference', columns.difference, texts, (check) => (check.kind === 'claim' || check.kind === 'restated' ? check.difference : null)),
        ...(kind === 'claims' ? [verdict] : []),
      ]
    case 'falls':
    case 'jumps':
      return [
        movedColumn('earlier', texts),
        movedColumn('later', texts),
        { kind: 'text', key: 'change', header: columns.change, render: (check) => isMove(check) && <Moved check={check} texts={texts} /> },
      ]
  }
}

function isMove(check: ListedCheck): check is MoveCheck {
  return check.kind === 'fall' || check.kind === 'jump'
}

function figureColumn(key: string, header: string, texts: CheckTexts, figureOf: (check: ListedCheck) => Figure | null): DataColumn<ListedCheck> {
  const { language } = texts.messages
  return {
    kind: 'number',
    key,
    header,
    parts: (check) => {
      const figure = figureOf(check)
      return figure && figure.kind !== 'missing' ? valueParts(figure.quantity, figure.unit, language) : undefined
    },
    render: (check, number) => {
      const figure = figureOf(check)
      return figure && <FigureButton figure={figure} measure={check.measure} pair={check.pair}>{number}</FigureButton>
    },
  }
}

/** With every digit: what is less than a table shows is what is looked for. */
function residualColumn(texts: CheckTexts): DataColumn<ListedCheck> {
  return {
    kind: 'number',
    key: 'difference',
    header: texts.messages.check.columns.difference,
    parts: (check) => (check.kind === 'sum' ? numberParts(residualText(check, texts)) : undefined),
    render: (check) => check.kind === 'sum' && <FigureButton figure={check.residual} measure={check.measure} pair={check.pair}>{residualText(check, texts)}</FigureButton>,
  }
}

/** One side of a printed and a computed share or rank, with what it is of. */
function sideColumn(side: 'reported' | 'computed', texts: CheckTexts): DataColumn<ListedCheck> {
  return {
    kind: 'text',
    key: side,
    header: texts.messages.check.columns[side],
    render: (check) => (check.kind === 'share' || check.kind === 'rank') && <Side check={check} side={side} texts={texts} />,
  }
}

function Side({ check, side, texts }: { readonly check: ShareCheck | RankCheck; readonly side: 'reported' | 'computed'; readonly texts: CheckTexts }) {
  const { check: own } = texts.messages
  const figure = check[side]
  const notes =
    check.kind === 'rank'
      ? [side === 'reported' ? whoText(check.reported, texts) : own.rankAmong(check.ranked, check.members)]
      : side === 'reported'
        ? [whoText(check.reported, texts), shareWords(check, texts).reported]
        : [shareWords(check, texts).computed]
  return (
    <span className={styles.stack}>
      <FigureButton figure={figure} measure={check.measure} pair={check.pair}>
        {numberText(figure, texts)}
      </FigureButton>
      {notes.map((note) => note !== null && <span key={note} className={styles.note}>{note}</span>)}
    </span>
  )
}

/** Every number that documents print, who says so and, where it is not one time, when. */
function Said({ check, texts }: { readonly check: ClaimCheck | RestatedCheck; readonly texts: CheckTexts }) {
  const { chart, check: own } = texts.messages
  const isDated = check.kind === 'claim' && check.of === 'same year'
  return (
    <ul className={styles.said}>
      {check.figures.map((figure, position) => (
        <li key={`${figure.observation.source} ${figure.observation.value} ${figure.period.text}`}>
          <FigureButton figure={figure} measure={figure.observation.measure} pair={check.pair} alsoReported={check.figures.filter((other) => other !== figure)}>
            {numberText(figure, texts)}
          </FigureButton>{' '}
          <span className={styles.note}>{check.kind === 'restated' ? `${chart.counter(check.counter)}, ${position === 0 ? own.stands : own.replaced}` : [...(isDated ? [dateText(figure, texts)] : []), whoText(figure, texts)].join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}

function movedColumn(side: 'earlier' | 'later', texts: CheckTexts): DataColumn<ListedCheck> {
  return {
    kind: 'text',
    key: side,
    header: texts.messages.check.columns[side],
    render: (check) => {
      if (!isMove(check)) return null
      const figure = side === 'earlier' ? check.from : check.to
      return (
        <span className={styles.stack}>
          <FigureButton figure={figure} measure={check.measure} pair={check.pair}>
            {numberText(figure, texts)}
          </FigureButton>
          <span className={styles.note}>{dateText(figure, texts)}</span>
        </span>
      )
    },
  }
}

function Moved({ check, texts }: { readonly check: MoveCheck; readonly texts: CheckTexts }) {
  const text = verdictText(check, texts)
  if (check.change.kind === 'missing') return text
  return (
    <FigureButton figure={check.change} measure={check.measure} pair={check.pair}>
      {text}
    </FigureButton>
  )
}
