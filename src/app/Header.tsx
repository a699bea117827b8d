import type { ReactNode } from 'react'
import { LANGUAGES } from '../domain/language.ts'
import { THEMES, VIEW_KINDS } from '../domain/view.ts'
import { LANGUAGE_NAMES } from '../i18n/language-names.ts'
import { UPLOAD_HREF, closeUpload } from '../io/upload-place.ts'
import { useMessages, useView, useViewState } from '../state/stores.ts'
import { serialiseView } from '../url/address.ts'
import { ChoiceList } from '../ui/ChoiceList.tsx'
import { NavList } from '../ui/NavList.tsx'
import { Popover } from '../ui/Popover.tsx'
import { SegmentedControl } from '../ui/SegmentedControl.tsx'
import { useUploadOpen } from './upload/use-upload-open.ts'
import { UploadIcon } from '../ui/icons.tsx'
import styles from './App.module.css'

export function Header({ find }: { readonly find: ReactNode }) {
  const view = useView()
  const change = useViewState((state) => state.change)
  const { app, language } = useMessages()
  const isUploading = useUploadOpen()
  return (
    <header className={styles.header}>
      <a className={styles.wordmark} href="./" aria-label={`${app.title}: ${app.tagline}`}>
        in<span>flow</span>
      </a>
      <NavList
        label={app.navigation}
        current={isUploading ? null : view.kind}
        links={VIEW_KINDS.map((kind) => ({ key: kind, href: `?${serialiseView({ ...view, kind })}`, text: app.views[kind] }))}
        onFollow={(kind) => {
          closeUpload()
          change({ kind })
        }}
      />
      <div className={styles.tools}>
        {find}
        <a className={styles.load} href={UPLOAD_HREF} aria-current={isUploading ? 'page' : undefined}>
          <UploadIcon />
          <span>{app.load}</span>
        </a>
        <Popover label={app.language} closeLabel={app.close} trigger={LANGUAGE_NAMES[language]} triggerLabel={`${app.language}: ${LANGUAGE_NAMES[language]}`} look="tool" width="narrow" align="end">
          {(close) => (
            <ChoiceList
              label={app.language}
              choices={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
              value={language}
              onChange={(value) => {
                change({ language: value })
                close()
              }}
            />
          )}
        </Popover>
        <Popover label={app.theme} closeLabel={app.close} trigger={<span aria-hidden="true">◐</span>} triggerLabel={`${app.theme}: ${app.themes[view.theme]}`} look="icon" width="narrow" align="end">
          <SegmentedControl label={app.theme} options={THEMES.map((value) => ({ value, text: app.themes[value] }))} value={view.theme} onChange={(theme) => change({ theme })} />
        </Popover>
      </div>
    </header>
  )
}
