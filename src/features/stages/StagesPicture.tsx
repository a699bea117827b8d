import { useMemo } from 'react'
import { ALL_PERCENT } from '../../charts/pairs-frame.ts'
import { PairsChart } from '../../charts/PairsChart.tsx'
import { WIDE_PX } from '../../charts/plot-frame.ts'
import { isValued } from '../../domain/figure.ts'
import { axisUnit, formatTick } from '../../domain/format/axis.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import type { Stages } from '../../domain/stages.ts'
import { whoSays } from '../../parts/trend-lines.ts'
import figureStyles from '../../parts/figure.module.css'
import { useAskAbout, useEvidence, useMessages } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { MeasuredWidth } from '../../ui/MeasuredWidth.tsx'
import styles from './StagesFigure.module.css'
import { pairsLasts, pairsNames, stageMarks, stageMeasure, stageName, stagesBreaks, toPairsYears, yearText } from './stages-words.ts'

/** Both flows by year over their ratio; every bar and dot answers "says who?". */
export function StagesPicture({ stages, title }: { readonly stages: Stages; readonly title: string }) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const askAbout = useAskAbout()
  const { chart, provenance, stages: texts, language } = messages
  const marks = useMemo(() => stageMarks(stages), [stages])
  const years = useMemo(() => toPairsYears(stages, registry, messages), [stages, registry, messages])
  const highest = Math.max(0, ...years.flatMap(({ quiet, strong }) => [Math.abs(quiet.value ?? 0), Math.abs(strong.value ?? 0)]))
  const axis = axisUnit(highest, stages.promised.unit, language)
  const percent = axisUnit(ALL_PERCENT, 'percent', language)
  const names = pairsNames(stages, messages)
  const find = (id: string) => marks.find((mark) => mark.id === id)

  function open(id: string): void {
    const mark = find(id)
    if (mark && isValued(mark.figure)) askAbout({ figure: mark.figure, measure: stageMeasure(stages, mark.stage), pair: stages.pair, alsoReported: [] })
  }

  function renderTooltip(id: string) {
    const mark = find(id)
    if (!mark || !isValued(mark.figure)) return null
    return (
      <>
        <p className={figureStyles.cardName}>{stageName(stages, mark.stage, messages)}</p>
        <p className={figureStyles.cardValue}>{formatQuantity(mark.figure.quantity, mark.figure.unit, language)}</p>
        <p>{yearText(mark.year, messages)}</p>
        <p className={figureStyles.cardNote}>
          {whoSays(mark.figure, registry, messages)} ·{' '}
          <Button look="word" onClick={() => open(id)}>
            {provenance.open}
          </Button>
        </p>
      </>
    )
  }

  return (
    <MeasuredWidth>
      {(width) => (
        <>
          {width < WIDE_PX && (
            <ul className={styles.key} aria-hidden="true">
              <li data-stage="promised">{names.quiet}</li>
              <li data-stage="done">{names.strong}</li>
            </ul>
          )}
          <p className={figureStyles.unit}>{axis.label}</p>
          <PairsChart
            width={width}
            years={years}
            breaks={stagesBreaks(stages, registry, messages)}
            names={names}
            lasts={pairsLasts(stages, messages)}
            formatTick={(value) => formatTick(value, axis)}
            formatRatioTick={(value) => `${formatTick(value, percent)}%`}
            title={title}
            roleName={chart.presentations.chart}
            keyHelp={texts.keyboardHelp}
            onOpenPoint={open}
            renderTooltip={renderTooltip}
          />
        </>
      )}
    </MeasuredWidth>
  )
}
