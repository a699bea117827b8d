import type { Language } from '../../domain/language.ts'
import type { Theme, View } from '../../domain/view.ts'

/** What is taken along of a figure, and how. */
export interface ShareChoice {
  readonly form: 'interactive' | 'picture' | 'table'
  readonly time: 'updating' | 'frozen'
  readonly language: Language
  readonly theme: Theme
  readonly widthPx: number
  readonly hasControls: boolean
  /** Whether the page it goes to may run the helper script. */
  readonly hasHelper: boolean
}

export const WIDTHS = [320, 600, 900] as const

/** The view an embed shows. Views that are no single figure show their trend. */
export function sharedView(view: View, { form, language, theme }: ShareChoice): View {
  const kind = view.kind === 'overview' || view.kind === 'sources' ? 'trend' : view.kind
  return { ...view, kind, language, theme, as: form === 'table' ? 'table' : 'chart' }
}
