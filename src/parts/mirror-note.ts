import { MIRROR_MEASURE } from '../domain/world-offers.ts'
import type { View } from '../domain/view.ts'
import type { Messages } from '../i18n/messages.ts'

/** The caption with whose report it is and how old, where figures are those of the investing partners. */
export function withMirrorNote({ view, messages }: { readonly view: View; readonly messages: Messages }, caption: string): string {
  return view.measure === MIRROR_MEASURE ? `${caption} ${messages.matrix.mirrored}` : caption
}
