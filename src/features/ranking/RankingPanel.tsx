import { buildRanking, type Ranking } from '../../domain/ranking.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { useRanking } from '../../state/ranking-model.ts'
import { useData, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { BaseNotice } from './BaseNotice.tsx'
import { RankingApart } from './RankingApart.tsx'
import { RankingControls } from './RankingControls.tsx'
import { RankingNotes } from './RankingNotes.tsx'
import { RankingPicture } from './RankingPicture.tsx'
import { rankingRecord } from './ranking-record.ts'
import { RankingTable } from './RankingTable.tsx'

const hasFigures = (ranking: Ranking | null): boolean => ranking !== null && ranking.rows.length > 0

/** Places of one level, or the partners of a place, in the order of their figures at a date. */
export function RankingPanel() {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const isComplete = useData((state) => state.isComplete)
  const ranking = useRanking()
  const record = ranking && rankingRecord({ evidence, registry: evidence.registry, view, messages, words }, ranking)
  if (!isComplete || !ranking || !record) {
    return (
      <>
        <EmptyView hasFigures={(relaxed) => hasFigures(buildRanking(evidence, relaxed))} />
        {isComplete && ranking && <RankingApart ranking={ranking} />}
      </>
    )
  }

  return (
    <FigureFrame record={record} notes={<RankingNotes ranking={ranking} />}>
      <RankingControls ranking={ranking} />
      <BaseNotice ranking={ranking} />
      {view.as === 'table' ? <RankingTable ranking={ranking} title={record.headline} /> : <RankingPicture ranking={ranking} title={record.headline} />}
    </FigureFrame>
  )
}
