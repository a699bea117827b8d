/** Id of the element in which a decision can be answered. */
export function decisionElement(id: string): string {
  return `upload-decision-${id}`
}

/** Brings the reader to where a decision can be answered. */
export function goToDecision(id: string): void {
  const element = document.getElementById(decisionElement(id))
  if (!element) return
  element.closest('details')?.setAttribute('open', '')
  element.scrollIntoView({ block: 'center' })
  element.querySelector<HTMLElement>('input, button, [tabindex="-1"]')?.focus({ preventScroll: true })
}
