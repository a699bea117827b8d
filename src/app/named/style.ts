/** The style sheet of the pages of named charts, built on its own: they have no script that would bring it. */
import '../../design/fonts.css'
import '../../design/tokens.css'
import '../../design/base.css'
import key from '../../parts/MarkKey.module.css'
import table from './FigureTable.module.css'
import gallery from './Gallery.module.css'
import named from './Named.module.css'

/** Classes that nobody uses would be left out. */
export const CLASSES = [key, table, gallery, named]
