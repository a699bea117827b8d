import { BarsStill } from './BarsStill.tsx'
import type { FramedPicture } from './picture-frame.ts'
import { StackedStill } from './StackedStill.tsx'
import { TableStill } from './TableStill.tsx'
import { TrendStill } from './TrendStill.tsx'

/** What a view shows, as plain SVG that needs neither a page nor a stylesheet but the colours. */
export function PictureStill({ framed }: { readonly framed: FramedPicture }) {
  switch (framed.kind) {
    case 'lines':
      return <TrendStill frame={framed.frame} lines={framed.picture.lines} events={framed.picture.events} breaks={framed.picture.breaks} activeId={null} />
    case 'layers':
      return <StackedStill frame={framed.frame} layers={framed.picture.layers} runs={framed.picture.runs} breaks={framed.picture.breaks} activeId={null} />
    case 'bars':
      return <BarsStill frame={framed.frame} />
    case 'table':
      return <TableStill frame={framed.frame} />
  }
}
