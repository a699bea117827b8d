import { useEffect } from 'react'
import { FilterBar } from '../features/filters/FilterBar.tsx'
import { FindBox } from '../features/find/FindBox.tsx'
import { ProvenancePanel } from '../features/provenance/ProvenancePanel.tsx'
import { useMessages, useView } from '../state/stores.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { ViewPanel } from './ViewPanel.tsx'
import { useDocument } from './use-document.ts'
import { useNeededData } from './use-needed-data.ts'
import styles from './App.module.css'

/** The page: one state, one view of it at a time. */
export function App({ browserLanguages }: { readonly browserLanguages: readonly string[] }) {
  const { app } = useMessages()
  const { kind } = useView()
  useDocument(browserLanguages)
  useNeededData()
  // A new view starts at its top; the address has already changed.
  useEffect(() => window.scrollTo(0, 0), [kind])
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
      <ProvenancePanel />
    </>
  )
}
