import type { View } from './view.ts'

/** Capital registered in a period and what it is made of. Measures of one stage, unit and kind. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  registered: ['new_capital', 'adjusted_capital', 'share_purchase_capital'],
}

/** How often a component happened: projects licensed, adjustments, transactions. */
export const COUNT_OF: Readonly<Record<string, string>> = { new_capital: 'new_projects', adjusted_capital: 'adjustments', share_purchase_capital: 'share_purchases' }

/** The measure that a measure is, or is a component of; null where it is neither. */
export function wholeOfComponents(measure: string): string | null {
  return Object.keys(COMPONENTS).find((whole) => whole === measure || COMPONENTS[whole]?.includes(measure)) ?? null
}

/** Whether a view is of the components of its measure. */
export function isByComponent({ kind, over, measure }: View): boolean {
  return kind === 'composition' && over.includes('component') && COMPONENTS[measure] !== undefined
}
