import { formatReason, missingMark } from '../../domain/format/missing-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { MissingReason } from '../../domain/figure.ts'
import { RELATIONS, STATUSES } from '../../domain/observation.ts'
import type { Measure } from '../../domain/registry.ts'
import { useData, useMessages, useWords } from '../../state/stores.ts'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

const REASONS: readonly MissingReason[] = ['not reported', 'not applicable', 'not yet published', 'suppressed', 'not readable', 'refused']
const KINDS = ['published', 'computed', 'nil'] as const

/** What is measured and what every mark means, in the reader's language. */
export function Definitions() {
  const sources = useSourcesTexts()
  const { provenance, missing, language } = useMessages()
  const measures = useData(({ registry }) => registry.measures)
  return (
    <>
      <h3 className={styles.title}>{sources.measuresTitle}</h3>
      <dl className={styles.glossary}>
        {[...measures.values()].map((measure) => (
          <MeasureEntry key={measure.code} measure={measure} />
        ))}
      </dl>
      <Marks title={sources.kindsTitle} marks={KINDS.map((kind) => [provenance.kinds[kind], sources.figureKinds[kind]])} />
      <Marks title={sources.relationsTitle} marks={RELATIONS.map((relation) => [relation, provenance.relations[relation]])} />
      <Marks title={sources.statusesTitle} marks={STATUSES.map((status) => [status, provenance.statuses[status]])} />
      <Marks title={sources.missingTitle} marks={[...REASONS.map((reason) => [missingMark(reason), formatReason(reason, language)] as const), ['0', missing.zero]]} />
    </>
  )
}

function MeasureEntry({ measure }: { readonly measure: Measure }) {
  const sources = useSourcesTexts()
  const { chart, list, language } = useMessages()
  const words = useWords()
  const addsOver = measure.addsOver.length === 0 ? sources.neverAdded : list(measure.addsOver.map((dimension) => sources.dimensions[dimension]))
  return (
    <div className={styles.term} id={`measure-${measure.code}`}>
      <dt>{words.measure(measure.code)}</dt>
      <dd>
        <p>{words.definition(measure.code)}</p>
        <p className={styles.muted}>
          {[`${chart.unit}: ${tableUnit(measure.unit, language)}`, `${sources.kindOf}: ${sources.kinds[measure.kind]}`, `${sources.addsOver}: ${addsOver}`].join(' · ')}
          {' · '}
          {sources.code}: <code>{measure.code}</code>
        </p>
      </dd>
    </div>
  )
}

function Marks({ title, marks }: { readonly title: string; readonly marks: readonly (readonly [mark: string, meaning: string])[] }) {
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.marks}>
        {marks.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>{mark}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
