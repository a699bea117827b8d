import { useEffect, useRef, useState } from 'react'
import { SHARE_TEXTS } from '../../i18n/share-texts.ts'
import { svgWithFonts } from '../../io/poster-image.ts'
import { useMessages } from '../../state/stores.ts'
import { drawPoster } from './draw.tsx'
import { posterOrder } from './poster-order.ts'
import type { ShareChoice } from './share-choice.ts'
import type { EmbedAddress, SharedRecord } from './use-shared.ts'
import styles from './ShareDialog.module.css'

interface SharePreviewProps {
  readonly choice: ShareChoice
  readonly embed: EmbedAddress
  readonly shared: SharedRecord | null
  /** Told the height a frame of the width chosen wants. */
  readonly onHeight: (heightPx: number) => void
}

/** About what most want: what is below should move little. */
const FIRST_HEIGHT_PX = 700

/** How it looks in the width chosen, drawn by what the reader's page will load. */
export function SharePreview({ choice, embed, shared, onHeight }: SharePreviewProps) {
  const texts = SHARE_TEXTS[useMessages().language]
  return (
    <section className={styles.part} aria-label={texts.preview}>
      <p className={styles.explained}>{texts.previewOf(choice.widthPx)}</p>
      {/* Wider than a phone, it scrolls, by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.preview} role="group" aria-label={texts.previewOf(choice.widthPx)} tabIndex={0}>
        {choice.form === 'picture' ? (
          shared && <Picture choice={choice} shared={shared} />
        ) : embed.kind === 'ready' ? (
          <Frame key={embed.path} path={embed.path} widthPx={choice.widthPx} title={texts.preview} onHeight={onHeight} />
        ) : (
          embed.kind === 'packing' && <p>{texts.measuring}</p>
        )}
      </div>
    </section>
  )
}

interface FrameProps {
  readonly path: string
  readonly widthPx: number
  readonly title: string
  readonly onHeight: (heightPx: number) => void
}

function Frame({ path, widthPx, title, onHeight }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [heightPx, setHeightPx] = useState(FIRST_HEIGHT_PX)
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || typeof data !== 'object' || data === null) return
      if (!('type' in data) || data.type !== 'inflow:height' || !('height' in data) || typeof data.height !== 'number') return
      setHeightPx(data.height)
      onHeight(data.height)
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [onHeight])
  return <iframe ref={frame} src={path} title={title} width={widthPx} height={heightPx} sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" className={styles.frame} />
}

function Picture({ choice, shared }: { readonly choice: ShareChoice; readonly shared: SharedRecord }) {
  const [svg, setSvg] = useState<string | null>(null)
  const { texts, record } = shared
  useEffect(() => {
    let isLatest = true
    void drawPoster(posterOrder(choice, { texts, record }))
      .then(svgWithFonts)
      .then((drawn) => isLatest && setSvg(drawn))
    return () => {
      isLatest = false
    }
  }, [choice, texts, record])
  return svg === null ? null : <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={record.headline} className={styles.picture} />
}
