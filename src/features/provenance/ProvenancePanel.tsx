import type { Evidence } from '../../domain/evidence.ts'
import { isValued, type PublishedFigure } from '../../domain/figure.ts'
import { WORLD } from '../../domain/registry.ts'
import { releaseOf } from '../../domain/release.ts'
import type { OpenFigure } from '../../state/session-store.ts'
import { useEvidence, useMessages, useSession, useWords } from '../../state/stores.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FigureAccount } from './FigureAccount.tsx'
import { AlsoReported } from './AlsoReported.tsx'
import { FigureUse } from './FigureUse.tsx'
import styles from './ProvenancePanel.module.css'

/** "Says who?": the account of the figure someone asked about. */
export function ProvenancePanel() {
  const open = useSession((state) => state.openFigure)
  const close = useSession((state) => state.closeFigure)
  const { provenance, app, chart } = useMessages()
  const words = useWords()
  const evidence = useEvidence()
  return (
    <Dialog isOpen={open !== null} onClose={close} title={provenance.title} closeLabel={app.close}>
      {open && isValued(open.figure) && (
        <div className={styles.panel}>
          <p className={styles.of}>
            {words.measure(open.measure)}
            <br />
            {chart.lineOf(words.place(open.pair.locality), open.pair.partner === WORLD ? null : words.place(open.pair.partner))}
          </p>
          <FigureAccount figure={open.figure} isMain />
          <AlsoReported figure={open.figure} others={othersOf(evidence, open)} />
          <section>
            <h3>{words.measure(open.measure)}</h3>
            <p>{words.definition(open.measure)}</p>
          </section>
          <FigureUse figure={open.figure} measure={open.measure} pair={open.pair} />
        </div>
      )}
    </Dialog>
  )
}

/** What else is reported, always with the counter's other release: no picture need know of it. */
function othersOf(evidence: Evidence, { figure, alsoReported }: OpenFigure): readonly PublishedFigure[] {
  const other = figure.kind === 'published' ? releaseOf(evidence, figure)?.other : undefined
  const isListed = ({ observation }: PublishedFigure) => observation.source === other?.observation.source && observation.value === other.observation.value
  return other === undefined || alsoReported.some(isListed) ? alsoReported : [...alsoReported, other]
}
