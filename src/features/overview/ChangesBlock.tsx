import { type RankBar, RankBars } from '../../charts/RankBars.tsx'
import { isValued } from '../../domain/figure.ts'
import { formatChange, formatTableChange } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Overview } from '../../domain/overview.ts'
import type { BriefedStand } from '../../domain/briefing.ts'
import { changeFacts, isTold } from '../../domain/briefing-facts.ts'
import { countryOf } from '../../domain/level.ts'
import type { Mover } from '../../domain/overview-movers.ts'
import { WORLD } from '../../domain/registry.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { changeParts } from '../../parts/number-parts.ts'
import { BRIEFING_TEXTS } from '../../i18n/briefing-texts.ts'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { AlignedNumber } from '../../ui/AlignedNumber.tsx'
import styles from './OverviewPanel.module.css'

interface ChangesBlockProps {
  readonly overview: Overview
  readonly stand: BriefedStand
  /** Whether it is told which partners made the change. */
  readonly hasPartnerChanges: boolean
}

/** What changed since the count before: the whole, what the largest rises and falls made of it, and the one in question. */
export function ChangesBlock({ overview: { measure, pair }, stand, hasPartnerChanges }: ChangesBlockProps) {
  const { over, fixed, movers, ownChange } = stand
  const { registry } = useEvidence()
  const { language, overview: texts, provenance } = useMessages()
  const words = useWords()
  if (!movers) return null
  const shown = shownMovers(movers.up, movers.down, ownChange)
  const briefing = BRIEFING_TEXTS[language]
  const facts = changeFacts(measure.code, stand)
  const own = facts && briefing.ownChange(facts, words)
  const parts = shown.map(({ difference }) => changeParts(difference.quantity, difference.unit, language))
  const fractionLength = Math.max(...parts.map(({ fraction }) => fraction?.length ?? 0))
  const bars = shown.map(({ place, pair: rowPair, difference, percent, contribution }, position): RankBar => {
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
      ...(isValued(percent) || isTold(contribution)
        ? {
            note: (
              <span className={styles.change}>
                {isValued(percent) && (
                  <span className={styles.percent}>
                    <FigureButton figure={percent} measure={measure.code} pair={rowPair} look="word">
                      {formatChange(percent.quantity, 'percent', language)}
                    </FigureButton>
                    {isTold(contribution) && ' · '}
                  </span>
                )}
                {isTold(contribution) && (
                  <FigureButton figure={contribution} measure={measure.code} pair={rowPair} look="word">
                    {briefing.points(formatTableChange(contribution.quantity, 'percentage points', language))}
                  </FigureButton>
                )}
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
      {facts && movers.growth && movers.whole && (
        <p className={styles.said}>
          {briefing.changes(facts, words)} {own}&nbsp;·{' '}
          <FigureButton figure={movers.growth} measure={measure.code} pair={movers.whole} look="word">
            {provenance.kinds.computed}
          </FigureButton>
          {!hasPartnerChanges && countryOf(registry, pair.locality) !== pair.locality && ` ${briefing.noPartnerChanges(words.place(pair.locality))}`}
        </p>
      )}
      <RankBars label={texts.rises} bars={bars} scale="linear" />
      <p className={styles.foot}>
        <ViewLink part={{ kind: 'ranking', mode: 'change', over: [over], at: null }}>{texts.changesLink}</ViewLink>
      </p>
    </section>
  )
}

/** The largest rises, the one in question among them or after them, then the largest falls. */
function shownMovers(up: readonly Mover[], down: readonly Mover[], own: Mover | null): readonly Mover[] {
  const isShown = own === null || up.includes(own) || down.includes(own)
  return [...up, ...(isShown ? [] : [own]), ...down.toReversed()]
}

/** Where no official source has counted a level twice. */
export function ChangesRefused() {
  const { overview: texts } = useMessages()
  return (
    <section className={styles.block} aria-labelledby="overview-changes">
      <h2 id="overview-changes">{texts.changesHeading}</h2>
      <p className={styles.lead}>{texts.changesRefused}</p>
    </section>
  )
}
