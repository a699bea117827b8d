import { Suspense, lazy, useEffect, useState } from 'react'
import { FilterBar } from '../features/filters/FilterBar.tsx'
import { FindBox } from '../features/find/FindBox.tsx'
import { useMessages, useSession, useView } from '../state/stores.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { fetched } from '../ui/fetched.tsx'
import { Announcement } from './Announcement.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import { OwnData } from './OwnData.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { ViewPanel } from './ViewPanel.tsx'
import { useDocument } from './use-document.ts'
import { useNeededData } from './use-needed-data.ts'
import { Sharing } from './share/Sharing.tsx'
import { useUploadOpen } from './upload/use-upload-open.ts'
import { usePrefetch } from './use-prefetch.ts'
import styles from './App.module.css'

// Fetched when somebody first loads a table.
const UploadPage = lazy(async () => ({ default: (await import('./upload/UploadPage.tsx')).UploadPage }))

// Fetched when somebody first asks about a figure.
const provenance = fetched(async () => (await import('../features/provenance/ProvenancePanel.tsx')).ProvenancePanel)

/** The page: one state, one view of it at a time. What happens beside drawing stands apart, so that it draws nothing anew. */
export function App({ browserLanguages }: { readonly browserLanguages: readonly string[] }) {
  const { app } = useMessages()
  return (
    <>
      <Effects browserLanguages={browserLanguages} />
      <a className="skip-link" href="#main">
        {app.skipToContent}
      </a>
      <div className={styles.page}>
        <Header find={<FindBox />} />
        <main id="main" tabIndex={-1}>
          <OwnData />
          <Main />
        </main>
        <Footer />
      </div>
      <Provenance />
    </>
  )
}

/** The figures, or loading a table in their place. */
function Main() {
  const isUploading = useUploadOpen()
  const { app } = useMessages()
  if (isUploading) {
    return (
      <PanelBoundary message={app.panelFailed} retry={app.retry}>
        <Suspense fallback={<Skeleton label={app.loading} heightPx={480} />}>
          <UploadPage />
        </Suspense>
      </PanelBoundary>
    )
  }
  return (
    <>
      <Notices />
      <FilterBar />
      <Sharing>
        <ViewPanel />
      </Sharing>
      <Announcement />
    </>
  )
}

function Effects({ browserLanguages }: { readonly browserLanguages: readonly string[] }) {
  const { kind } = useView()
  useDocument(browserLanguages)
  useNeededData()
  usePrefetch()
  // A new view starts at its top; the address has already changed.
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for a clean-up.
    window.scrollTo(0, 0)
  }, [kind])
  return null
}

/** Stays once it has been opened, so that focus can return to the figure. */
function Provenance() {
  const isOpen = useSession(({ openFigure }) => openFigure !== null)
  const [wasOpened, setWasOpened] = useState(false)
  if (isOpen && !wasOpened) setWasOpened(true)
  return (
    wasOpened && (
      <Suspense>
        <provenance.Part />
      </Suspense>
    )
  )
}
