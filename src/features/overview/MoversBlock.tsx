import { type RankBar, RankBars } from '../../charts/RankBars.tsx'
import { isValued } from '../../domain/figure.ts'
import { formatChange } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Overview } from '../../domain/overview.ts'
import type { Stand } from '../../domain/overview-stand.ts'
import { WORLD } from '../../domain/registry.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { changeParts } from '../../parts/number-parts.ts'
import { useMessages, useWords } from '../../state/stores.ts'
import { AlignedNumber } from '../../ui/AlignedNumber.tsx'
import { ViewLink } from './ViewLink.tsx'
import styles from './OverviewPanel.module.css'

interface MoversBlockProps {
  readonly overview: Overview
  readonly stand: Stand
}

/** The largest rises and falls of a level between two counts of one counter. */
export function MoversBlock({ overview: { measure, pair }, stand: { over, fixed, movers } }: MoversBlockProps) {
  const { language, overview: texts } = useMessages()
  const words = useWords()
  if (!movers) return null
  const shown = [...movers.up, ...movers.down.toReversed()]
  const parts = shown.map(({ difference }) => changeParts(difference.quantity, difference.unit, language))
  const fractionLength = Math.max(...parts.map(({ fraction }) => fraction?.length ?? 0))
  const bars = shown.map(({ place, pair: rowPair, difference, percent }, position): RankBar => {
    const number = parts[position]
    return {
      key: place.code,
      rank: '',
      rankName: '',
      name: (
        <ViewLink className={styles.place} part={over === 'partner' ? { partners: [place.code] } : { localities: [place.code] }}>
          {words.place(place.code)}
        </ViewLink>
      ),
      ...(isValued(percent)
        ? {
            note: (
              <span className={styles.change}>
                <FigureButton figure={percent} measure={measure.code} pair={rowPair} look="word">
                  {formatChange(percent.quantity, 'percent', language)}
                </FigureButton>
              </span>
            ),
          }
        : {}),
      length: difference.quantity.value,
      value: (
        <FigureButton figure={difference} measure={measure.code} pair={rowPair}>
          {number && <AlignedNumber parts={number} fractionLength={fractionLength} />}
        </FigureButton>
      ),
      isChosen: place.code === (over === 'partner' ? pair.partner : pair.locality),
      isOpen: false,
      isHollow: difference.quantity.relation !== '=',
    }
  })
  const id = `overview-changes-${over}`
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id}>{texts.changesTitle(over, fixed === WORLD ? null : words.place(fixed))}</h2>
      <p className={styles.lead}>{texts.changesLead(words.measure(measure.code), tableUnit(measure.unit, language), movers.earlier, movers.later, words.periodUse(measure.code))}</p>
      <RankBars label={texts.rises} bars={bars} scale="linear" />
      <p className={styles.foot}>
        <ViewLink part={{ kind: 'ranking', mode: 'change', over: [over], at: null }}>{texts.changesLink}</ViewLink>
      </p>
    </section>
  )
}
