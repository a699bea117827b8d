import { Suspense, lazy, useEffect, useState } from 'react'
import { FilterBar } from '../features/filters/FilterBar.tsx'
import { FindBox } from '../features/find/FindBox.tsx'
import { useMessages, useSession, useView } from '../state/stores.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { ViewPanel } from './ViewPanel.tsx'
import { useDocument } from './use-document.ts'
import { useNeededData } from './use-needed-data.ts'
import styles from './App.module.css'

// Fetched when somebody first asks about a figure.
const ProvenancePanel = lazy(async () => ({ default: (await import('../features/provenance/ProvenancePanel.tsx')).ProvenancePanel }))

/** The page: one state, one view of it at a time. */
export function App({ browserLanguages }: { readonly browserLanguages: readonly string[] }) {
  const { app } = useMessages()
  const { kind } = useView()
  useDocument(browserLanguages)
  useNeededData()
  // A new view starts at its top; the address has already changed.
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for a clean-up.
    window.scrollTo(0, 0)
  }, [kind])
  return (
    <>
      <a className="skip-link" href="#main">
        {app.skipToContent}
      </a>
      <div className={styles.page}>
        <Header find={<FindBox />} />
        <main id="main" tabIndex={-1}>
          <Notices />
          <FilterBar />
          <ViewPanel />
        </main>
        <Footer />
      </div>
      <Provenance />
    </>
  )
}

/** Stays once it has been opened, so that focus can return to the figure. */
function Provenance() {
  const isOpen = useSession(({ openFigure }) => openFigure !== null)
  const [wasOpened, setWasOpened] = useState(false)
  if (isOpen && !wasOpened) setWasOpened(true)
  return (
    wasOpened && (
      <Suspense>
        <ProvenancePanel />
      </Suspense>
    )
  )
}
