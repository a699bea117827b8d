import { addressOf, expectAddress, headline, provenance, tabTo, visit } from './page.ts'
import { expect, test } from './support.ts'

test('everything can be done with the keyboard alone: skip, filter, rank, pin, compare, ask who says so', async ({ page }) => {
  test.slow()
  await visit(page, 'view=trend')

  await test.step('the first stop is the way past the head of the page', async () => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the figures' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  await test.step('the next stops are the scopes and the filters; one opens, is searched and closes', async () => {
    for (const scope of ['Vietnam', 'Economies of the world', 'Into Korea']) {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: scope, exact: true })).toBeFocused()
    }
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: /^Measure: / })).toBeFocused()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Measure', exact: true })
    await tabTo(page, panel.getByRole('combobox'))
    await page.keyboard.type('disbursed')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(panel).toBeHidden()
    await expect.poll(() => addressOf(page)['measure']).toMatch(/^disbursed/)
    await expect(page.getByRole('button', { name: /^Measure: / })).toBeFocused()
  })

  await test.step('a chip’s cross lets go of the filter', async () => {
    await tabTo(page, page.getByRole('button', { name: /^Remove Disbursed/ }))
    await page.keyboard.press('Enter')
    await expectAddress(page, { view: 'trend' })
  })

  await test.step('how it is shown changes with the arrows', async () => {
    await tabTo(page, page.getByRole('radio', { name: 'Linear' }))
    await page.keyboard.press('ArrowRight')
    await expectAddress(page, { view: 'trend', scale: 'log' })
    await page.keyboard.press('ArrowLeft')
    await expectAddress(page, { view: 'trend' })
  })

  await test.step('the ranking opens and a place is put into the comparison', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Ranking' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(headline(page)).toContainText('Ho Chi Minh City leads')
    for (const name of ['Ho Chi Minh City', 'Hanoi']) {
      await tabTo(page, page.getByRole('button', { name: `Add ${name} to the comparison` }))
      await page.keyboard.press('Enter')
    }
    await expectAddress(page, { view: 'ranking', pins: 'VN-SG.WLD~VN-HN.WLD' })
  })

  await test.step('the comparison is sorted, and a figure says where it comes from', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Compare' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('rowheader')).toHaveCount(2)
    await tabTo(page, page.getByRole('columnheader', { name: /^Registered capital/ }).getByRole('button'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('rowheader').first()).toContainText('Hanoi')
    const figure = page.getByRole('button', { name: '57,807.5' })
    await tabTo(page, figure)
    await page.keyboard.press('Enter')
    await expect(provenance(page)).toContainText('57,807.520307')
    await page.keyboard.press('Escape')
    await expect(provenance(page)).toBeHidden()
    await expect(figure).toBeFocused()
  })

  await test.step('language and colours are chosen, too', async () => {
    await tabTo(page, page.getByRole('button', { name: /^Colours/ }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('radio', { name: 'As the device' }))
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('button', { name: /^Language/ }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('radio', { name: 'English' }))
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  })
})

test('every stop of the keyboard can be seen', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR')
  const unseen: string[] = []
  for (let presses = 0; presses < 45; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const shown = element.matches('input[type=radio]') ? (element.parentElement ?? element) : element
      const { outlineStyle, outlineWidth } = getComputedStyle(shown)
      const box = shown.getBoundingClientRect()
      const isInView = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0
      return { name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 60), isSeen: isInView && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
    })
    if (stop && !stop.isSeen) unseen.push(stop.name)
  }
  expect(unseen).toEqual([])
})
