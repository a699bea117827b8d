import { framePicture } from '../../charts/picture-frame.ts'
import { PictureStill } from '../../charts/PictureStill.tsx'
import type { PosterPicture } from '../../charts/poster-types.ts'
import styles from './Named.module.css'

/** Nothing can be measured before the page is there: the style sheet shows the one that fits. */
const SIZES = [
  { widthPx: 340, className: styles['narrow'] },
  { widthPx: 620, className: styles['medium'] },
  { widthPx: 880, className: styles['wide'] },
]

/** The picture in the colours of the page, light or dark as the reader's system is. */
export function FigureStill({ picture, description }: { readonly picture: PosterPicture; readonly description: string }) {
  return SIZES.map(({ widthPx, className }) => (
    <div key={widthPx} className={`${styles['still']} ${className}`} role="img" aria-label={description}>
      <PictureStill framed={framePicture(picture, widthPx, null)} />
    </div>
  ))
}
