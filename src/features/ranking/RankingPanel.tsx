import { buildRanking, type Ranking } from '../../domain/ranking.ts'
import { rankingCaptionFacts, rankingFacts } from '../../domain/ranking-facts.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { useRanking } from '../../state/ranking-model.ts'
import { useData, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { RankingControls } from './RankingControls.tsx'
import { RankingNotes } from './RankingNotes.tsx'
import { RankingPicture } from './RankingPicture.tsx'
import { RankingTable } from './RankingTable.tsx'

const hasFigures = (ranking: Ranking | null): boolean => ranking !== null && ranking.rows.length > 0

/** Places of one level, or the partners of a place, in the order of their figures at a date. */
export function RankingPanel() {
  const evidence = useEvidence()
  const view = useView()
  const { sentences } = useMessages()
  const words = useWords()
  const isComplete = useData((state) => state.isComplete)
  const ranking = useRanking()
  const facts = ranking && rankingFacts(ranking)
  const captionFacts = ranking && rankingCaptionFacts(evidence, ranking)
  if (!isComplete || !ranking || !facts || !captionFacts || !hasFigures(ranking)) return <EmptyView hasFigures={(relaxed) => hasFigures(buildRanking(evidence, relaxed))} />

  const headline = sentences.rankingHeadline(facts, words)
  return (
    <FigureFrame
      headline={headline}
      caption={sentences.rankingCaption(captionFacts, words)}
      sourceLine={<SourceLine sourceIds={ranking.sourceIds} officialUntil={ranking.officialUntil} />}
      notes={<RankingNotes ranking={ranking} />}
    >
      <RankingControls ranking={ranking} />
      {view.as === 'table' ? <RankingTable ranking={ranking} title={headline} /> : <RankingPicture ranking={ranking} title={headline} />}
    </FigureFrame>
  )
}
