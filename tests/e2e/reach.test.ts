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

test('forced colours and a large text keep every control and figure on the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit(page, 'view=ranking&localities=VN-HP')
  await expect(page.getByRole('button', { name: '57,807.5' })).toBeVisible()
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  expect(await sidewaysPx(page)).toBe(0)
})
