import { type RankBar, RankBars } from '../../charts/RankBars.tsx'
import { formatRefusal } from '../../domain/format/missing-text.ts'
import { formatRank } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Overview } from '../../domain/overview.ts'
import { type BriefedStand } from '../../domain/briefing.ts'
import { concentrationFacts, neighbourFacts } from '../../domain/briefing-facts.ts'
import { isIncomplete } from '../../domain/figure.ts'
import { WORLD } from '../../domain/registry.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { valueParts } from '../../parts/number-parts.ts'
import { BRIEFING_TEXTS } from '../../i18n/briefing-texts.ts'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useMessages, useWords } from '../../state/stores.ts'
import { joinClasses } from '../../ui/classNames.ts'
import { AlignedNumber } from '../../ui/AlignedNumber.tsx'
import styles from './OverviewPanel.module.css'

interface StandBlockProps {
  readonly overview: Overview
  readonly stand: BriefedStand
}

/** A short ranking round the place or partner in question; each name leads to its own overview. */
export function StandBlock({ overview, stand }: StandBlockProps) {
  const { language, overview: texts, ranking, provenance } = useMessages()
  const words = useWords()
  const { measure, pair } = overview
  const { over, fixed, at, rows, rankedCount, isOfficial, concentration } = stand
  const briefing = BRIEFING_TEXTS[language]
  const neighbours = neighbourFacts(stand)
  const gap = stand.neighbours?.above?.gap ?? stand.neighbours?.below?.gap
  const use = words.periodUse(measure.code)
  const hasChosen = rows.some(({ isChosen }) => isChosen)
  const title = texts.standTitle(over, fixed === WORLD ? null : words.place(fixed), over === 'locality' && hasChosen ? words.place(pair.locality) : null, rows[0]?.place.kind === 'country')
  const parts = rows.map(({ figure }) => valueParts(figure.quantity, figure.unit, language))
  const fractionLength = Math.max(...parts.map(({ fraction }) => fraction?.length ?? 0))
  const bars = rows.map(({ place, pair: rowPair, figure, rank, alsoReported, isOtherDate, isChosen }, position): RankBar => {
    const number = parts[position]
    return {
      key: place.code,
      rank: rank ? (rank.from === rank.to ? `${rank.from}` : `${rank.from}–${rank.to}`) : '',
      rankName: rank ? formatRank(rank.from, rank.to, language) : '',
      name: (
        <ViewLink className={styles.place} part={over === 'partner' ? { partners: [place.code] } : { localities: [place.code] }}>
          {words.place(place.code)}
        </ViewLink>
      ),
      ...(isOtherDate || figure.kind === 'nil' ? { note: figure.kind === 'nil' ? provenance.kinds.nil : ranking.datedOtherwise(texts.date(figure.period, use)) } : {}),
      length: figure.quantity.value,
      value: (
        <FigureButton figure={figure} measure={measure.code} pair={rowPair} alsoReported={alsoReported}>
          {number && <AlignedNumber parts={number} fractionLength={fractionLength} />}
        </FigureButton>
      ),
      isChosen,
      isOpen: figure.quantity.relation === '>',
      isHollow: isIncomplete(figure) || figure.quantity.relation === '~' || figure.quantity.relation === '<' || figure.quantity.status === 'U',
    }
  })
  const id = `overview-stand-${over}`
  return (
    <section className={joinClasses(styles.block, styles.stand)} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.lead}>
        {texts.standLead(words.measure(measure.code), tableUnit(measure.unit, language), at, use)}
        {!isOfficial && `. ${over === 'partner' ? briefing.noConcentration : texts.standStatements}`}
      </p>
      {neighbours && (
        <p className={styles.said}>
          {briefing.neighbours(neighbours, words)}
          {gap && (
            <>
              &nbsp;·{' '}
              <FigureButton figure={gap} measure={measure.code} pair={pair} look="word">
                {provenance.kinds.computed}
              </FigureButton>
            </>
          )}
        </p>
      )}
      <RankBars label={title} bars={bars} scale="linear" />
      {concentration?.kind === 'measured' && (
        <p className={styles.said}>
          {briefing.concentration(concentrationFacts(concentration))}&nbsp;·{' '}
          <FigureButton figure={concentration.index} measure={measure.code} pair={{ locality: fixed, partner: WORLD }} look="word">
            {provenance.kinds.computed}
          </FigureButton>
        </p>
      )}
      {concentration?.kind === 'refused' && isOfficial && <p className={styles.said}>{formatRefusal(concentration.refusal, language)}</p>}
      <div className={styles.foot}>
        <SourceLine sourceIds={stand.sourceIds} officialUntil={null} isBrief />
        <ViewLink part={{ kind: 'ranking', over: [over], at }}>{texts.standLink(isOfficial ? rankedCount : null)}</ViewLink>
      </div>
    </section>
  )
}
