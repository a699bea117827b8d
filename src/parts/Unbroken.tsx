import { unbrokenPieces } from '../domain/format/unbroken.ts'

/** A sentence whose amounts no line takes apart. */
export function Unbroken({ text }: { readonly text: string }) {
  return unbrokenPieces(text).map(({ text: piece, isWhole }, index) => (isWhole ? <span key={index} className="unbroken">{piece}</span> : piece))
}
