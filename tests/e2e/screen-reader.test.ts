import type { Locator, Page } from '@playwright/test'
import { VIEWS, arrived, choose, filters, goTo, headline, hold, moveTo, openPicker, provenance, tabTo, visit } from './page.ts'
import { expect, test } from './support.ts'

// What somebody hears who reads the page with a screen reader, view by view.

const chart = (page: Page): Locator => page.getByRole('application')
const spoken = (page: Page): Locator => chart(page).getByRole('status')
/** What is read out when the page has become another one. */
const announced = (page: Page): Locator => page.getByRole('main').locator('> [aria-live="polite"]')

/** Walks a chart by keyboard and gives what is said at each key. */
async function walk(page: Page, keys: readonly string[]): Promise<readonly string[]> {
  await chart(page).focus()
  const heard: string[] = []
  for (const key of keys) {
    await page.keyboard.press(key)
    heard.push((await spoken(page).textContent()) ?? '')
  }
  return heard
}

/** Opens a figure by keyboard, checks the account of it, and comes back to where the reader was. */
async function askAndReturn(page: Page, opener: Locator, account: string): Promise<void> {
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(provenance(page)).toMatchAriaSnapshot(account)
  await expect.poll(() => provenance(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(provenance(page)).toBeHidden()
  await expect(opener).toBeFocused()
}

test('every view has the same landmarks, each once, headings without gaps, and a name on everything that needs one', async ({ page }) => {
  test.slow()
  await visit(page, 'view=sources')
  for (const [name, query] of Object.entries(VIEWS)) {
    await test.step(name, async () => {
      await moveTo(page, query)
      for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1)
      await expect(page.getByRole('banner').getByRole('navigation', { name: 'Views' }).locator('[aria-current=page]')).toHaveCount(1)
      const levels = await page.getByRole('heading').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
      expect(levels.filter((level) => level === 1)).toEqual([1])
      expect(levels.filter((level, position) => level > (levels[position - 1] ?? 0) + 1), 'levels after a gap').toEqual([])
      const outline = await page.locator('body').ariaSnapshot()
      expect(outline.match(/- (?:article|figure|region|navigation|table|grid|application|dialog|radio|button|link|combobox|searchbox|listbox)(?=:|$| \[)/gm) ?? [], 'without a name').toEqual([])
      await expect(page.locator('fieldset:not(:has(> legend)), [role=group]:not([aria-label])')).toHaveCount(0)
      const regions = outline.match(/- 'region "[^"]*"|- region "[^"]*"/g) ?? []
      expect(regions).toEqual([...new Set(regions)])
    })
  }
})

test('the overview reads as the finding, key figures, the trend, who else, what changed, what was agreed, what to mind', async ({ page }) => {
  await visit(page, 'view=overview&localities=VN-HP&partners=KR')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article /^South Korea is Hai Phong’s largest investor, with US\\$14\\.1 billion registered in April 2025/:
      - heading /^South Korea is Hai Phong’s largest investor/ [level=1]
      - list "Key figures":
        - listitem:
          - paragraph:
            - link "Registered capital"
          - paragraph: US$14.1 billion
          - paragraph:
            - text: /April 2025/
            - button "reported"
        - listitem:
          - paragraph:
            - link "Valid projects"
          - paragraph: "185"
      - figure "South Korea in Hai Phong, beside peers":
        - heading "South Korea in Hai Phong, beside peers" [level=2]
        - application "South Korea in Hai Phong, beside peers"
      - region "Who invests in Hai Phong":
        - heading "Who invests in Hai Phong" [level=2]
        - list "Who invests in Hai Phong":
          - listitem:
            - link "South Korea"
            - button "14,100"
          - listitem:
            - link "Taiwan"
            - text: counted May 2024
            - button "more than 2,000"
      - region "Where South Korea invests":
        - heading "Where South Korea invests" [level=2]
      - region "What changed most":
        - heading "What changed most" [level=2]
      - region "Cooperation":
        - heading "Cooperation" [level=2]
      - region "What to be careful about":
        - heading "What to be careful about" [level=2]
    - 'region "All that is published: South Korea in Hai Phong"':
      - 'heading "All that is published: South Korea in Hai Phong" [level=2]'
  `)
  const [last, first] = await walk(page, ['End', 'Home'])
  expect(last).toMatch(/^Hai Phong: US\$14\.1 billion, April 2025, .+/)
  expect(first).toMatch(/^Hai Phong: US\$6\.82 billion, November 2020, .+/)
})

test('a trend is a named chart whose points are read out with place, value, date and source; its table has them with their heads', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN~VN-HP&partners=KR')
  await expect(page.getByRole('figure')).toMatchAriaSnapshot(`
    - 'heading /^Registered capital from South Korea: Hai Phong has the largest figure, US\\$14\\.1 billion \\(April 2025\\)/ [level=1]'
    - paragraph: Only statements in the press; no official series.
    - paragraph: US$ billion
    - 'application /^Registered capital from South Korea: Hai Phong has the largest figure/'
    - list "What the marks mean":
      - listitem: statement, or about
      - listitem: more than
    - region "Events":
      - list
    - paragraph: /^Source/
    - button "Show as table"
  `)
  await expect(chart(page)).toHaveAttribute('aria-roledescription', 'Chart')
  await expect(chart(page)).toHaveAccessibleDescription('Left and right arrows move along the line, up and down change lines and lead to the marks above them, Enter tells who says so.')
  expect(await walk(page, ['End', 'Home', 'ArrowRight', 'ArrowDown', 'ArrowUp'])).toEqual([
    'Da Nang: about US$2.2 billion, December 2024, Press report on the Vietnam-Korea festival 2025 in Da Nang',
    'Da Nang: US$728.8 million, March 2017, Bao Da Nang (DA NANG Today)',
    'Da Nang: US$244.6 million, August 2017, VietnamNet',
    'Hai Phong: US$6.82 billion, November 2020, VIR via Talk Vietnam',
    'Da Nang: more than US$376 million, November 2020, VietnamPlus (VNA)',
  ])
  await page.keyboard.press('Enter')
  await expect(provenance(page)).toMatchAriaSnapshot(`
    - heading "Who says so?" [level=2]
    - button "Close"
    - paragraph: Registered capital South Korea in Da Nang
    - paragraph: more than US$376 million reported
    - term: Period
    - definition: November 2020
  `)
  await page.keyboard.press('Escape')
  await expect(chart(page)).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Show as table' }))
  await page.keyboard.press('Enter')
  const table = page.getByRole('table', { name: /^Registered capital from South Korea: .*, as a table$/ })
  await expect(table).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - columnheader "Period"
        - columnheader "Value US$ million"
        - columnheader "Who says so?"
        - columnheader "Document"
    - rowgroup:
      - row:
        - rowheader "April 2025"
        - cell "14,100"
        - cell "Press report on the Hai Phong Vietnam-Korea Business Club"
  `)
  await expect(table.getByRole('button', { name: 'more than 371', exact: true })).toHaveCount(1)
})

test('a ranking is a numbered list: rank, place, figure, and what can be done with the row', async ({ page }) => {
  await visit(page, 'view=ranking&localities=VN-HP')
  await expect(page.getByRole('figure')).toMatchAriaSnapshot(`
    - heading /^Ho Chi Minh City leads with US\\$57\\.81 billion of registered capital on 20 June 2024.*; Hai Phong is 6th with US\\$29\\.59 billion$/ [level=1]
    - paragraph: /^20 June 2024, Foreign Investment Agency\\./
    - group "Ranked":
      - radio "Places" [checked]
      - radio "Partners"
    - paragraph: US$ million
    - list /^Ho Chi Minh City leads/:
      - listitem:
        - text: 1st
        - link "Ho Chi Minh City"
        - button "57,807.5"
        - button "Add Ho Chi Minh City to the comparison"
      - listitem:
        - text: 2nd
        - link "Hanoi"
        - button "43,482.4"
        - button "Add Hanoi to the comparison"
    - paragraph:
      - button "Show all 63"
    - 'region "Beside the ranking: totals and what belongs to no place"'
    - button "Show as table"
  `)
  await askAndReturn(
    page,
    page.getByRole('button', { name: '57,807.5' }),
    `
    - heading "Who says so?" [level=2]
    - paragraph: Registered capital Ho Chi Minh City
    - paragraph: /^US\\$57,807\\.520307 million reported/
    - term: Period
    - definition: 20 June 2024
    - term: Document
    - term: Publisher
    - heading "Registered capital" [level=3]
    - heading "Use this figure" [level=3]
  `,
  )
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('table', { name: /^Ho Chi Minh City leads.*, as a table$/ })
  await expect(table.getByRole('columnheader').first()).toHaveAccessibleName('Place')
  await expect(table.getByRole('rowheader').first()).toHaveAccessibleName('Ho Chi Minh City')
})

test('a comparison is a table whose rows are named by place and partner, with marks and missing figures in words', async ({ page }) => {
  await visit(page, 'view=compare&pins=VN.WLD~VN-DN.KR~VN-HP.KR')
  const table = page.getByRole('table', { name: /^Registered capital: Vietnam US\$505\.4 billion .*, as a table$/ })
  await expect(table).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - columnheader "Place":
          - button "Place"
        - columnheader "Registered capital US$ million":
          - button
        - columnheader "Counted"
        - columnheader "Share"
        - columnheader "Rank"
    - rowgroup:
      - row:
        - rowheader "Vietnam"
        - 'cell "505,400 also reported: 510,500 (31 Mar 2025)"'
      - row:
        - rowheader "Hai Phong South Korea"
        - cell "14,100"
      - row:
        - rowheader "Da Nang South Korea"
        - 'cell "more than 371 also reported: about 2,200 (Dec 2024)"':
          - strong:
            - button "more than 371"
  `)
  await expect(table.getByRole('row', { name: /^Da Nang/ }).getByRole('cell', { name: 'not reported' })).not.toHaveCount(0)
  const sort = table.getByRole('columnheader', { name: /^Registered capital/ })
  await expect(sort).toHaveAttribute('aria-sort', 'descending')
  await sort.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(sort).toHaveAttribute('aria-sort', 'ascending')
  await expect(table.getByRole('rowheader').first()).toHaveAccessibleName('Da Nang South Korea')
})

test('a composition is walked date by date and part by part, with the share of the total', async ({ page }) => {
  await visit(page, 'view=composition')
  await expect(page.getByRole('figure')).toMatchAriaSnapshot(`
    - 'heading /^South Korea has the largest share of registered capital in Vietnam: 18% on 20 June 2024/ [level=1]'
    - paragraph: /^Counted by Foreign Investment Agency/
    - group "Made up of":
      - radio "Partners" [checked]
      - radio "Places"
    - paragraph: US$ billion
    - 'application /^South Korea has the largest share/'
    - list "Breaks in the series"
    - paragraph:
      - button "Rank all of them"
    - button "Show as table"
  `)
  await expect(chart(page)).toHaveAccessibleDescription('Left and right arrows change the date, up and down the part or lead to the marks above, Enter tells who says so. Break in the series: 20 December 2016: Year-end counts move from 31 December to 20 December. (Foreign Investment Agency)')
  expect(await walk(page, ['End', 'Home', 'ArrowRight'])).toEqual([
    'South Korea, US$87.47 billion, 18% of the total, 20 June 2024',
    'South Korea, US$45.19 billion, 16% of the total, 31 December 2015',
    'South Korea, US$50.71 billion, 17.3% of the total, 20 December 2016',
  ])
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('table', { name: /^South Korea has the largest share.*, as a table$/ })
  await expect(table).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - columnheader "Partner"
        - columnheader "20 Jun 2024"
        - columnheader "20 Dec 2023"
    - rowgroup:
      - row:
        - rowheader "South Korea"
        - cell "87,468.8"
  `)
})

test('a matrix is a grid walked by arrows; each cell says row, column, figure and kind, or why there is none', async ({ page }) => {
  await visit(page, 'view=matrix&over=locality~partner&partners=KR~JP')
  const grid = page.getByRole('grid', { name: /^Registered capital, by place and partner: .*, as a table$/ })
  await expect(grid).toHaveAccessibleDescription('Arrow keys move from cell to cell, Home and End along the row, Enter tells who says so, or sorts.')
  await expect(grid).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - columnheader "Place US$ million"
        - columnheader "South Korea"
        - columnheader "Japan"
        - columnheader "All partners, as published"
    - rowgroup:
      - row:
        - rowheader "Dong Nai"
        - 'gridcell "Dong Nai, South Korea: more than US$7.2 billion, reported, a statement in the press, counted Nov 2022"'
        - 'gridcell "Dong Nai, Japan: not reported, no figure"'
        - 'gridcell "Dong Nai, All partners, as published: US$36.57 billion, reported, counted 20 Dec 2023"'
  `)
  const cell = (name: RegExp) => grid.getByRole('gridcell', { name })
  await cell(/^Binh Duong, South Korea/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(cell(/^Dong Nai, South Korea/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cell(/^Dong Nai, Japan: not reported/)).toBeFocused()
  await askAndReturn(
    page,
    cell(/^Dong Nai, South Korea/),
    `
    - heading "Who says so?" [level=2]
    - paragraph: Registered capital South Korea in Dong Nai
    - paragraph: /^more than US\\$7/
  `,
  )
})

test('the sources are a list of documents under headings, searched and counted aloud; their figures are a table that says how many rows it has', async ({ page }) => {
  await visit(page, 'view=sources')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Sources" [level=1]
    - group "Part":
      - radio "Documents" [checked]
      - radio "Figures"
      - radio "Definitions"
      - radio "Releases and licences"
    - heading "Documents" [level=2]
    - searchbox "Search publishers and titles"
    - group "Kind of source":
      - radio "All" [checked]
    - status: /^\\d+ documents$/
    - list:
      - listitem:
        - heading [level=3]
        - 'link /^Open the document: .+/'
  `)
  await page.getByRole('searchbox').fill('korea eximbank')
  await expect(page.getByRole('status').filter({ hasText: /document/ })).toHaveText(/^(?:No documents|\d+ documents?)$/)
  await page.getByRole('radio', { name: 'Figures' }).focus()
  await page.keyboard.press('Space')
  const table = page.getByRole('table', { name: 'Figures' })
  await expect(table.getByRole('columnheader').first()).toHaveAccessibleName('Place')
  await expect(table).toHaveAttribute('aria-rowcount', /^\d{3,}$/)
  await expect(table.locator('tbody tr[aria-rowindex]').first()).toHaveAttribute('aria-rowindex', '2')
})

test('filters say their name and value, their panels say what they are, and the finding is read out once something is chosen', async ({ page }) => {
  await visit(page, 'view=trend')
  await expect(announced(page)).toBeEmpty()
  await expect(filters(page)).toMatchAriaSnapshot(`
    - 'button "Measure: Registered capital"'
    - text: in
    - 'button "Place: Vietnam"'
    - text: from
    - 'button "Partner: all partners"'
    - 'button /^Years: \\d{4}–\\d{4}$/'
    - group "Show as":
      - radio "Value" [checked]
    - group "Scale":
      - radio "Linear" [checked]
  `)
  const panel = await openPicker(page, 'Partner')
  await panel.getByRole('combobox', { name: 'Partner' }).fill('korea')
  await expect(panel.getByRole('status')).toHaveText(/^\d+ results?$/)
  await panel.getByRole('option', { name: /^South Korea/ }).click()
  await expect(panel.getByRole('list', { name: 'Partner' }).getByRole('button', { name: 'Remove South Korea' })).toBeVisible()
  await expect(announced(page)).toHaveText(/^Registered capital in Vietnam from South Korea/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Partner: South Korea' })).toBeFocused()
  await expect(announced(page)).toHaveText((await headline(page).textContent()) ?? '')

  await goTo(page, 'Ranking')
  await expect(announced(page)).toHaveText(/^Bac Ninh ranks/)
  await expect(announced(page)).toHaveText((await headline(page).textContent()) ?? '')
})

test('what is on its way is said, then what came', async ({ page, context }) => {
  await visit(page, 'view=trend')
  const release = await hold(context, /economies-.*\.csv/)
  await choose(page, 'Measure', 'net inflows', 'FDI net inflows, % of GDP')
  await expect(page.getByRole('progressbar', { name: 'Loading…' })).toBeVisible()
  await expect(announced(page)).toHaveText('Loading…')
  release()
  await arrived(page)
  await expect(announced(page)).toHaveText((await headline(page).textContent()) ?? '')
})

test('in Vietnamese a trend and a matrix are heard in Vietnamese', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR&lang=vi')
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region "Đang xem":
      - 'button "Chỉ tiêu: Vốn đăng ký luỹ kế"'
      - 'button "Địa phương: Đà Nẵng"'
      - 'button "Đối tác: Hàn Quốc"'
      - group "Hiển thị":
        - radio "Giá trị" [checked]
    - figure /^Vốn đăng ký luỹ kế tại Đà Nẵng từ Hàn Quốc đạt hơn 371 triệu USD/:
      - heading [level=1]
      - application /^Vốn đăng ký luỹ kế tại Đà Nẵng/
      - list "Ý nghĩa của các ký hiệu"
      - region "Sự kiện"
      - button "Xem dạng bảng"
    - 'region "Mọi số liệu đã công bố: Hàn Quốc tại Đà Nẵng"'
  `)
  await expect(chart(page)).toHaveAttribute('aria-roledescription', 'Biểu đồ')
  expect((await walk(page, ['End', 'Home']))[1]).toMatch(/^Hàn Quốc: 728,8 triệu USD, tháng 3\/2017, /)

  await visit(page, 'view=matrix&over=locality~partner&partners=KR~JP&lang=vi')
  await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - columnheader "Địa phương triệu USD"
        - columnheader "Hàn Quốc"
    - rowgroup:
      - row:
        - rowheader "Đồng Nai"
        - 'gridcell "Đồng Nai, Hàn Quốc: hơn 7,2 tỷ USD, công bố, phát biểu trên báo chí, thống kê 11/2022"'
        - 'gridcell "Đồng Nai, Nhật Bản: không công bố, không có số liệu"'
  `)
})

test('in Korean a composition and a comparison are heard in Korean', async ({ page }) => {
  await visit(page, 'view=composition&lang=ko')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region "보고 있는 내용":
      - 'button "투자국: 모든 투자국"'
      - 'button "지역: 베트남"'
      - 'button "지표: 등록 자본(누계)"'
    - figure /^베트남의 등록 자본\\(누계\\)에서 대한민국이 가장 큰 비중/:
      - heading [level=1]
      - group "구성 기준":
        - radio "투자국" [checked]
      - application /^베트남의 등록 자본/
      - list "시계열 단절"
      - button "표로 보기"
  `)
  expect((await walk(page, ['End']))[0]).toMatch(/^대한민국, .*874억.*달러.*18%.*2024년 6월 20일$/)

  await visit(page, 'view=compare&pins=VN-DN.KR~VN-HP.KR&lang=ko')
  await expect(page.getByRole('table')).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - columnheader "지역"
        - columnheader "등록 자본(누계) 백만 달러"
    - rowgroup:
      - row:
        - rowheader "하이퐁시 대한민국"
        - cell "14,100"
      - row:
        - rowheader "다낭시 대한민국"
        - cell /^371 초과/:
          - strong:
            - button "371 초과"
  `)
})
