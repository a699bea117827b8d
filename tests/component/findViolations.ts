import axe from 'axe-core'

/** The accessibility faults axe finds in what is on the page. A component alone has no landmarks or page headings to check. */
export async function findViolations(): Promise<readonly string[]> {
  // Contrast is judged of what stands still.
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
  }
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
