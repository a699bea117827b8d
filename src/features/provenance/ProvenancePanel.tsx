import { isValued } from '../../domain/figure.ts'
import { WORLD } from '../../domain/registry.ts'
import { useMessages, useSession, useWords } from '../../state/stores.ts'
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
          <AlsoReported figure={open.figure} others={open.alsoReported} />
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
