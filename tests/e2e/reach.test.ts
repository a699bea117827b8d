import { AxeBuilder } from '@axe-core/playwright'
import { LANGUAGES } from '../../src/domain/language.ts'
import { VIEWS, moveTo, sidewaysPx, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

// What fades in is measured as it ends up.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The desktop takes one theme for each language and the phone the other, so that together they see all of them. */
function looksFor(projectName: string): readonly string[] {
  return LANGUAGES.map((language, index) => `lang=${language}&theme=${(index % 2 === 0) === (projectName === 'desktop') ? 'light' : 'dark'}`)
}

for (const [name, query] of Object.entries(VIEWS)) {
  test(`${name} is without violations in every language`, async ({ page }, { project }) => {
    test.slow()
    await visit(page, query)
    for (const look of looksFor(project.name)) {
      await test.step(look, async () => {
        await moveTo(page, `${query}&${look}`)
        await expect(page.locator('html')).toHaveAttribute('data-theme', look.endsWith('dark') ? 'dark' : 'light')
        await expectNoAxeViolations(page)
      })
    }
  })
}

test('every panel that opens from a button is without violations', async ({ page }, { project }) => {
  test.slow()
  const views = ['view=trend&localities=VN-DN&partners=KR', 'view=ranking&localities=VN-HP', 'view=compare&localities=VN-DN~VN-HP&partners=KR']
  await visit(page, views[0])
  for (const [index, look] of looksFor(project.name).entries()) {
    await moveTo(page, `${views[index] ?? ''}&${look}`)
    // the head of the page is the same in each view
    const triggers = page.locator(`${index === 0 ? '' : 'main '}button[popovertarget]`)
    const count = await triggers.count()
    expect(count).toBeGreaterThan(3)
    for (let opened = 0; opened < count; opened += 1) {
      await triggers.nth(opened).click()
      await expect(page.locator('[popover]:popover-open')).toBeVisible()
      await expectNoAxeViolations(page, '[popover]:popover-open')
      await page.keyboard.press('Escape')
      await expect(page.locator('[popover]:popover-open')).toHaveCount(0)
    }
  }
})

test('the account of a figure is without violations, printed or computed, in light and dark', async ({ page }) => {
  for (const [query, kind] of [
    ['view=trend&localities=VN-DN&partners=KR&theme=dark&lang=en', /^about US/],
    ['view=trend&localities=VN-DN&partners=KR&theme=light&lang=vi', /^tính ra$|^tính toán$|^tính$/],
    ['view=trend&localities=VN-DN&partners=KR&theme=dark&lang=ko', /^계산$|^산출$/],
  ] as const) {
    await visit(page, query)
    const buttons = page.locator('section[aria-labelledby="pair-figures"] button[aria-haspopup="dialog"]')
    await expect(buttons.first()).toBeVisible()
    const named = buttons.filter({ hasText: kind })
    await ((await named.count()) > 0 ? named : buttons).first().click()
    await expect(page.locator('dialog[open]')).toBeVisible()
    await expectNoAxeViolations(page, 'dialog[open]')
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  }
})

test('no view scrolls sideways at 320 pixels in any language, which is also a desktop enlarged four times', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  await visit(page)
  const found: string[] = []
  for (const [name, query] of Object.entries(VIEWS)) {
    for (const language of LANGUAGES) {
      await moveTo(page, `${query}&lang=${language}`)
      await expect(page.locator('main [aria-busy="false"]').getByRole('heading').first()).toBeVisible()
      const beyond = await sidewaysPx(page)
      if (beyond > 0) found.push(`${name}, ${language}: ${beyond} pixels`)
    }
  }
  expect(found).toEqual([])
})

test('at 320 pixels the pickers, the search and the account of a figure fit and can be closed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await visit(page, 'view=compare&localities=VN-DN~VN-HP&partners=KR&lang=vi')
  const triggers = page.locator('button[popovertarget]')
  for (let index = 0; index < (await triggers.count()); index += 1) {
    await triggers.nth(index).click()
    const panel = page.locator('[popover]:popover-open')
    await expect
      .poll(async () => {
        const { x = -1, y = -1, width = 0, height = 0 } = (await panel.boundingBox()) ?? {}
        return [x >= 0, x + width <= 320, y >= 0, y + height <= 640]
      })
      .toEqual([true, true, true, true])
    expect(await sidewaysPx(page)).toBe(0)
    await panel.getByRole('button', { name: 'Đóng' }).click()
    await expect(panel).toHaveCount(0)
  }
  await page.getByRole('row', { name: /Hải Phòng/ }).getByRole('button', { name: '14.100' }).click()
  const account = await page.locator('dialog[open]').boundingBox()
  expect(account && account.x >= 0 && account.x + account.width <= 320 && account.height <= 640).toBe(true)
})

test('nothing moves under reduced motion', async ({ page }) => {
  await visit(page, 'view=ranking')
  await page.getByRole('button', { name: 'Find a place, partner or measure' }).click()
  await page.getByRole('radio', { name: 'Partners' }).evaluate((radio) => radio.parentElement?.click())
  const durations = await page.evaluate(() => [
    ...document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().activeDuration ?? 0)),
    ...[...document.querySelectorAll('*')].flatMap((element) => getComputedStyle(element).transitionDuration.split(',').map((text) => Number.parseFloat(text) * 1000)),
  ])
  expect(Math.max(0, ...durations)).toBeLessThanOrEqual(1)
})

test('at 320 by 256 pixels, a small desktop enlarged four times, panels scroll as a whole and what stays in view leaves most of it to read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await visit(page, 'view=compare&localities=VN-DN~VN-HP&partners=KR&lang=en')
  const triggers = page.locator('button[popovertarget]')
  for (let index = 0; index < (await triggers.count()); index += 1) {
    await triggers.nth(index).click()
    const panel = page.locator('[popover]:popover-open')
    await expect(panel.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
    const last = panel.locator('[role="option"], label, button').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport({ ratio: 0.9 })
    const laps = await panel.evaluate(overlaps)
    expect(laps).toEqual([])
    await panel.getByRole('button', { name: 'Close' }).click()
    await expect(panel).toHaveCount(0)
  }
  for (const query of [VIEWS['a matrix'], VIEWS['a comparison'], VIEWS['the sources']]) {
    await moveTo(page, query)
    await expect(page.locator('main [aria-busy="false"]').getByRole('heading').first()).toBeVisible()
    const stuckPx = await page.evaluate(() => {
      const stuck = [...document.querySelectorAll('thead th, tfoot th, header')].filter((element) => {
        const { position, top, bottom } = getComputedStyle(element)
        return position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto'))
      })
      return Math.max(0, ...stuck.map((element) => element.getBoundingClientRect().height))
    })
    expect(stuckPx).toBeLessThan(256 / 3)
  }
})

test('letters and lines as far apart as a reader may set them cut nothing off', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  await visit(page)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
    document.adoptedStyleSheets = [sheet]
  })
  const found: string[] = []
  for (const [name, query] of Object.entries(VIEWS)) {
    await moveTo(page, `${query}&lang=vi`)
    await expect(page.locator('main [aria-busy="false"]').getByRole('heading').first()).toBeVisible()
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, p, li, button, a, label, dt, dd)')]
        .filter((element) => {
          if (element.clientWidth <= 1) return false
          const { overflowX, overflowY } = getComputedStyle(element)
          return (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
        })
        .map((element) => element.textContent.slice(0, 40)),
    )
    const beyond = await sidewaysPx(page)
    if (beyond > 0 || cut.length > 0) found.push(`${name}: ${beyond} pixels, ${cut.join('; ')}`)
  }
  expect(found).toEqual([])
})

test('everything to press is 24 pixels high and wide, or as far from the next', async ({ page }, { project }) => {
  test.slow()
  if (project.name === 'phone') await page.setViewportSize({ width: 412, height: 823 })
  await visit(page)
  const found: string[] = []
  for (const [name, query] of [...Object.entries(VIEWS), ['an overview of a province', 'view=overview&localities=VN-HP'], ['a ranking of statements', 'view=ranking&localities=VN-HP&over=partner&at=2025-04']] as const) {
    await moveTo(page, `${query}&lang=en`)
    await expect(page.locator('main [aria-busy="false"]').getByRole('heading').first()).toBeVisible()
    if (name.startsWith('an overview') || name === 'the overview') await expect(page.getByRole('heading', { name: /^What changed most/ }).first()).toBeVisible()
    // Not among what axe looks at unless it is asked to.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(['target-size']).analyze()
    found.push(...violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${name}: ${target.join(' ')}: ${failureSummary ?? ''}`)))
  }
  expect(found).toEqual([])
})

test('forced colours show what is chosen, what has the focus, where a control ends and which line is which', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await visit(page, `${VIEWS['a trend']}&theme=light`)
  const looks = await page.evaluate(() => {
    const look = (element: Element | null | undefined) => getComputedStyle(element ?? document.documentElement)
    const segments = [...document.querySelectorAll('label:has(> input[type="radio"])')]
    const chosen = segments.find((label) => label.querySelector(':checked'))
    const other = segments.find((label) => !label.querySelector(':checked'))
    const chip = document.querySelector('ul[aria-label="What is shown"] li > span')
    const strokes = [...document.querySelectorAll('[role="application"] path[stroke-dasharray], [role="application"] [data-run]')].map((path) => look(path).stroke)
    return {
      isChosenMarked: look(chosen).borderBlockEndColor !== look(other).borderBlockEndColor,
      chipBorder: look(chip).borderTopStyle,
      lines: new Set(strokes).size,
      // a ground that the reader has set to dark, whatever the address asks for
      scheme: look(document.documentElement).colorScheme,
      linkLine: look(document.querySelector('figure ol a')).textDecorationLine,
    }
  })
  expect(looks).toEqual({ isChosenMarked: true, chipBorder: 'solid', lines: 2, scheme: 'light dark', linkLine: 'underline' })
  await page.getByRole('button', { name: /^Place: / }).focus()
  await page.keyboard.press('Shift+Tab')
  const ring = await page.evaluate(() => document.activeElement && [getComputedStyle(document.activeElement).outlineStyle, getComputedStyle(document.activeElement).outlineWidth])
  expect(ring).toEqual(['solid', '2px'])
})

test('forced colours and a large text keep every control and figure on the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit(page, 'view=ranking&localities=VN-HP')
  await expect(page.getByRole('button', { name: '57,807.5' })).toBeVisible()
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await sidewaysPx(page)).toBe(0)
})

/** Pairs of things to press within an element that are seen on each other; runs in the page. */
function overlaps(panel: Element): readonly string[] {
  const seenPart = (element: Element): DOMRect => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const edges = { left, top, right, bottom }
    for (let frame = element.parentElement; frame && frame !== panel.parentElement; frame = frame.parentElement) {
      if (getComputedStyle(frame).overflowY === 'visible') continue
      const box = frame.getBoundingClientRect()
      edges.top = Math.max(edges.top, box.top)
      edges.bottom = Math.min(edges.bottom, box.bottom)
    }
    return new DOMRect(edges.left, edges.top, edges.right - edges.left, Math.max(0, edges.bottom - edges.top))
  }
  const pressed = [...panel.querySelectorAll('button, input, [role="option"]')].map((element) => ({ element, box: seenPart(element) })).filter(({ box }) => box.height > 0)
  return pressed.flatMap(({ element, box }, index) =>
    pressed
      .slice(index + 1)
      .filter((next) => !next.element.contains(element) && !element.contains(next.element))
      .filter((next) => Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left) > 1 && Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top) > 1)
      .map((next) => `${element.textContent} and ${next.element.textContent}`),
  )
}
