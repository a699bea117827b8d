import { type PairsFrameInput, type PairsMark, type PairsYear, pairsFrame } from './pairs-frame.ts'
import { PairsStill, type PairsStillProps } from './PairsStill.tsx'
import { PointSurface, type WalkedChartProps } from './PointSurface.tsx'
import type { ChartLine } from './trend-chart-types.ts'
import styles from './StackedChart.module.css'

export interface PairsChartProps extends PairsFrameInput, Pick<PairsStillProps, 'names' | 'lasts'>, WalkedChartProps {}

/** Two flows by year and their ratio, with the pointer and keys that walk them: bars and dots are three lines of the walk. */
export function PairsChart({ title, roleName, keyHelp, renderTooltip, onOpenPoint, ...drawn }: PairsChartProps) {
  const { years, names, lasts, breaks } = drawn
  const frame = pairsFrame(drawn)
  const lines = [
    toLine('quiet', years, ({ quiet }) => quiet),
    toLine('strong', years, ({ strong }) => strong),
    toLine('ratio', years, ({ ratio }) => ratio),
  ]
  return (
    <PointSurface {...{ title, roleName, keyHelp, renderTooltip, onOpenPoint, lines, breaks }} pictureClass={styles.picture}>
      {(activeId) => <PairsStill {...{ frame, years, names, lasts, activeId }} />}
    </PointSurface>
  )
}

function toLine(id: string, years: readonly PairsYear[], pick: (year: PairsYear) => PairsMark): ChartLine {
  const points = years.flatMap((year) => {
    const { id: markId, value, mark, spoken } = pick(year)
    return value === null ? [] : [{ id: markId, x: year.x, y: value, mark, spoken }]
  })
  return { id, name: '', details: [], labelled: null, colour: '', solid: [points], dotted: [] }
}
