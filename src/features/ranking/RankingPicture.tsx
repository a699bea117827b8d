import { useState } from 'react'
import { type RankBar, RankBars } from '../../charts/RankBars.tsx'
import { formatRank } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { RankingRow } from '../../domain/ranking-at.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { PinToggle } from '../../parts/PinToggle.tsx'
import { useMessages, useView, useWords } from '../../state/stores.ts'
import { AlignedNumber } from '../../ui/AlignedNumber.tsx'
import { Button } from '../../ui/Button.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { RankChangeMark } from './RankChangeMark.tsx'
import { FIRST_BARS, firstRows } from './ranking-record.ts'
import { RowNotes } from './RowNotes.tsx'
import { isVague, rankText, rowParts } from './row-words.ts'
import styles from './RankingPanel.module.css'
import { useRankChangeTexts } from './texts.ts'

/** The ranking as bars: the first ones, and wherever they stand those the reader has chosen. */
export function RankingPicture({ ranking, title }: { readonly ranking: Ranking; readonly title: string }) {
  const view = useView()
  const { language, ranking: texts } = useMessages()
  const words = useWords()
  const [isAll, setIsAll] = useState(false)
  const changeTexts = useRankChangeTexts()
  const { rows, unit, comparison } = ranking
  const shown = isAll ? rows : firstRows(ranking)
  const parts = shown.map(({ figure }) => rowParts(ranking, figure, language))
  const fractionLength = Math.max(...parts.map(({ fraction }) => fraction?.length ?? 0))
  const bars = shown.map((row, position): RankBar => {
    const { place, pair, figure, rank, alsoReported, isChosen } = row
    const number = parts[position]
    const change = comparison?.changes.get(place.code)
    return {
      key: place.code,
      rank: rank ? rankText(rank, language) : '',
      rankName: rank ? formatRank(rank.from, rank.to, language) : '',
      ...(comparison ? { change: change && <RankChangeMark comparison={comparison} change={change} measure={ranking.measure.code} pair={pair} isWithRank /> } : {}),
      name: <PlaceLink ranking={ranking} code={place.code} className={styles.place} />,
      ...(hasNotes(row) ? { note: <RowNotes ranking={ranking} row={row} /> } : {}),
      length: unit === 'rank' ? null : figure.quantity.value,
      value: (
        <FigureButton figure={figure} measure={ranking.measure.code} pair={pair} alsoReported={alsoReported}>
          {number && <AlignedNumber parts={number} fractionLength={fractionLength} />}
        </FigureButton>
      ),
      action: <PinToggle pair={pair} name={words.place(place.code)} look="icon" />,
      isChosen,
      isOpen: figure.quantity.relation === '>',
      isHollow: isVague(figure.quantity),
    }
  })
  return (
    <>
      <div className={styles.head}>
        {comparison && <p>{changeTexts.key(comparison.base, words.periodUse(ranking.measure.code))}</p>}
        <p className={styles.unit}>{tableUnit(unit, language)}</p>
      </div>
      <RankBars label={title} bars={bars} scale={ranking.scaleRefusal === null ? view.scale : 'linear'} />
      {shown.length < rows.length && <p className="print-only">{texts.shownOf(shown.length, rows.length)}</p>}
      {rows.length > FIRST_BARS && (
        <p className={styles.more}>
          <Button look="text" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
            {isAll ? texts.showFewer : texts.showAll(rows.length)}
          </Button>
        </p>
      )}
    </>
  )
}

function hasNotes({ isOtherDate, reportedRank, figure, isChosen, alsoReported }: RankingRow): boolean {
  return isOtherDate || reportedRank !== null || figure.kind === 'nil' || (isChosen && alsoReported.length > 0)
}
