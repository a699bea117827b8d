import { BarsStill } from './BarsStill.tsx'
import type { FramedPicture } from './picture-frame.ts'
import { ScatterStill } from './ScatterStill.tsx'
import { StackedStill } from './StackedStill.tsx'
import { TableStill } from './TableStill.tsx'
import { TileMapStill } from './TileMapStill.tsx'
import { TrendStill } from './TrendStill.tsx'

/** What a view shows, as plain SVG that needs neither a page nor a stylesheet but the colours. */
export function PictureStill({ framed }: { readonly framed: FramedPicture }) {
  switch (framed.kind) {
    case 'lines':
      return <TrendStill frame={framed.frame} lines={framed.picture.lines} events={framed.picture.events} activeId={null} />
    case 'layers':
      return <StackedStill frame={framed.frame} layers={framed.picture.layers} runs={framed.picture.runs} activeId={null} />
    case 'bars':
      return <BarsStill frame={framed.frame} />
    case 'tiles':
      return <TileMapStill frame={framed.frame} />
    case 'dots':
      return <ScatterStill frame={framed.frame} activeId={null} />
    case 'table':
      return <TableStill frame={framed.frame} />
  }
}
