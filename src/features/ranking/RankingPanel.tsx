import { buildRanking, type Ranking } from '../../domain/ranking.ts'
import { rankChangeFacts, rankingCaptionFacts, rankingFacts } from '../../domain/ranking-facts.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { ExportActions } from '../../parts/ExportActions.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { useRanking } from '../../state/ranking-model.ts'
import { useData, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { BaseNotice } from './BaseNotice.tsx'
import { rankingFigures, rankingFileName } from './ranking-export.ts'
import { RankingControls } from './RankingControls.tsx'
import { RankingNotes } from './RankingNotes.tsx'
import { RankingPicture } from './RankingPicture.tsx'
import { RankingTable } from './RankingTable.tsx'
import { useRankChangeTexts } from './texts.ts'

const hasFigures = (ranking: Ranking | null): boolean => ranking !== null && ranking.rows.length > 0

/** Places of one level, or the partners of a place, in the order of their figures at a date. */
export function RankingPanel() {
  const evidence = useEvidence()
  const view = useView()
  const { sentences, list } = useMessages()
  const changeTexts = useRankChangeTexts()
  const words = useWords()
  const isComplete = useData((state) => state.isComplete)
  const ranking = useRanking()
  const facts = ranking && rankingFacts(ranking)
  const captionFacts = ranking && rankingCaptionFacts(ranking)
  if (!isComplete || !ranking || !facts || !captionFacts || !hasFigures(ranking)) return <EmptyView hasFigures={(relaxed) => hasFigures(buildRanking(evidence, relaxed))} />

  const headline = sentences.rankingHeadline(facts, words)
  const changes = rankChangeFacts(ranking)
  const caption = [changes && changeTexts.sentence(changes, words.periodUse(ranking.measure.code), words, list), sentences.rankingCaption(captionFacts, words)]
  return (
    <FigureFrame
      headline={headline}
      caption={caption.filter((sentence) => sentence !== null).join(' ')}
      sourceLine={<SourceLine sourceIds={[...new Set([...ranking.sourceIds, ...(ranking.comparison?.sourceIds ?? [])])]} officialUntil={ranking.officialUntil} />}
      actions={<ExportActions figures={() => rankingFigures(ranking)} fileName={rankingFileName(ranking)} />}
      notes={<RankingNotes ranking={ranking} />}
    >
      <RankingControls ranking={ranking} />
      <BaseNotice ranking={ranking} />
      {view.as === 'table' ? <RankingTable ranking={ranking} title={headline} /> : <RankingPicture ranking={ranking} title={headline} />}
    </FigureFrame>
  )
}
