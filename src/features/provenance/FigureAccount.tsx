import { incompleteWords } from '../../parts/boundary-notes.ts'
import type { ComputedFigure, NilFigure, PublishedFigure, ValuedFigure } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { WORLD } from '../../domain/registry.ts'
import { useReleaseWords } from '../../parts/use-release-words.ts'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { Fact } from './Fact.tsx'
import { SourceAccount } from './SourceAccount.tsx'
import styles from './ProvenancePanel.module.css'

interface FigureAccountProps<F> {
  readonly figure: F
  /** The figure asked about; its parts are smaller. */
  readonly isMain?: boolean
}

/** Where a figure comes from: printed, nil, or computed and from what. */
export function FigureAccount({ figure, isMain = false }: FigureAccountProps<ValuedFigure>) {
  switch (figure.kind) {
    case 'published':
      return <Published figure={figure} isMain={isMain} />
    case 'nil':
      return <Nil figure={figure} isMain={isMain} />
    case 'computed':
      return <Computed figure={figure} isMain={isMain} />
  }
}

function Value({ figure, isMain = false }: FigureAccountProps<ValuedFigure>) {
  const { provenance, language } = useMessages()
  return (
    <p className={isMain ? styles.value : styles.partValue}>
      {formatQuantity(figure.quantity, figure.unit, language, figure.kind === 'computed' ? 'sentence' : 'full')}{' '}
      <span className={styles.kind}>{provenance.kinds[figure.kind]}</span>
    </p>
  )
}

function Published({ figure, isMain = false }: FigureAccountProps<PublishedFigure>) {
  const { provenance, language } = useMessages()
  const words = useWords()
  const source = useEvidence().registry.sources.get(figure.observation.source)
  const { observation } = figure
  const release = useReleaseWords()(figure)
  return (
    <>
      <Value figure={figure} isMain={isMain} />
      {!isMain && <WhatOf measure={observation.measure} locality={observation.locality} partner={observation.partner} />}
      <dl className={styles.facts}>
        <Fact name={provenance.period}>{formatPeriod(figure.period, words.periodUse(observation.measure), language)}</Fact>
        {observation.relation !== '=' && <Fact name={provenance.relation}>{provenance.relations[observation.relation]}</Fact>}
        {observation.status !== 'A' && <Fact name={provenance.status}>{provenance.statuses[observation.status]}</Fact>}
        <Fact name={provenance.precisionName}>{provenance.precision(formatQuantity({ value: observation.precision, relation: '=', precision: observation.precision, status: 'A' }, figure.unit, language, 'full'))}</Fact>
        {release !== null && <Fact name={provenance.release}>{release}</Fact>}
        {observation.note !== '' && (
          <Fact name={provenance.note}>
            <span lang="en">{observation.note}</span>
          </Fact>
        )}
        {source && <SourceAccount source={source} />}
      </dl>
    </>
  )
}

function Nil({ figure, isMain = false }: FigureAccountProps<NilFigure>) {
  const { provenance, language } = useMessages()
  const words = useWords()
  const source = useEvidence().registry.sources.get(figure.source)
  return (
    <>
      <Value figure={figure} isMain={isMain} />
      <p>{provenance.nilExplained(source?.title ?? figure.source)}</p>
      <dl className={styles.facts}>
        <Fact name={provenance.period}>{formatPeriod(figure.period, words.periodUse(figure.measure), language)}</Fact>
        {source && <SourceAccount source={source} />}
      </dl>
    </>
  )
}

function Computed({ figure, isMain = false }: FigureAccountProps<ComputedFigure>) {
  const messages = useMessages()
  const { provenance } = messages
  const incomplete = incompleteWords(figure, messages, useWords())
  return (
    <>
      <Value figure={figure} isMain={isMain} />
      <p>
        <strong>{provenance.computations[figure.computation]}</strong>: {provenance.formulas[figure.computation]}
      </p>
      {incomplete !== null && <p>{incomplete}</p>}
      <h3>{provenance.computedFrom}</h3>
      <ol className={styles.parts}>
        {figure.parts.map((part, index) => (
          // Parts have no name of their own; their place in the formula is what they are.
          <li key={index}>
            <FigureAccount figure={part} />
          </li>
        ))}
      </ol>
    </>
  )
}

function WhatOf({ measure, locality, partner }: { readonly measure: string; readonly locality: string; readonly partner: string }) {
  const { chart } = useMessages()
  const words = useWords()
  return (
    <p className={styles.of}>
      {words.measure(measure)}, {chart.lineOf(words.place(locality), partner === WORLD ? null : words.place(partner))}
    </p>
  )
}
