import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SourcesPanel } from '../../../src/features/sources/SourcesPanel.tsx'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { findViolations } from '../findViolations.ts'
import { type RenderOptions, renderWithStores } from '../fixtures/render.tsx'

afterEach(() => page.viewport(900, 700))

type Part = 'Documents' | 'Figures' | 'Definitions' | 'Releases and licences'

async function open(part: Part, options: RenderOptions = {}) {
  const rendered = await renderWithStores(<SourcesPanel />, options)
  await userEvent.click(screen.getByRole('radio', { name: part }))
  return rendered
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1).filter((row) => row.ariaHidden !== 'true')
/** What the cells show; marks among digits are read out in words besides. */
const cells = (row: HTMLElement) => [...row.children].map((cell) => (cell.querySelector('[aria-hidden]') ?? cell).textContent)
const documents = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

describe('documents', () => {
  test('are searched by publisher and title and chosen by tier; the rest is one click away', async () => {
    await open('Documents')
    expect(screen.getByText('321 documents')).toBeTruthy()
    expect(documents()).toHaveLength(40)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 321' }))
    expect(documents()).toHaveLength(321)
    await userEvent.click(screen.getByRole('radio', { name: 'Official' }))
    await waitFor(() => expect(documents().length).toBeLessThan(40))
    await userEvent.fill(screen.getByRole('searchbox'), 'fia-wb 2023')
    await waitFor(() => expect(documents()).toHaveLength(1))
    await userEvent.fill(screen.getByRole('searchbox'), 'zzz')
    await waitFor(() => expect(screen.getByText('No documents')).toBeTruthy())
  })

  test('say who counted, in which language they are, whom they name, how many figures they gave and of when', async () => {
    await open('Documents')
    await userEvent.fill(screen.getByRole('searchbox'), 'fia-wb-2023')
    await waitFor(() => expect(documents()).toHaveLength(1))
    const [entry = document.body] = screen.getAllByRole('listitem')
    expect(entry.textContent).toMatch(/Official · counted by Foreign Investment Agency · Vietnamese · names every place that has a figure · names every partner that has a figure/)
    expect(entry.textContent).toMatch(/[\d,]+ figures, from .*2023 to .*2023/)
    expect(within(entry).getByRole('link').getAttribute('href')).toMatch(/^https:\/\/github\.com\/.*FDI\.2023\.xlsx$/)
  })

  test('lead to their figures, all of them, until the document is let go of', async () => {
    await open('Documents')
    await userEvent.fill(screen.getByRole('searchbox'), 'danang-daegu-202407')
    await userEvent.click(await screen.findByRole('button', { name: 'Show its 3 figures' }))
    expect(rows()).toHaveLength(3)
    expect(rows().map((row) => cells(row).slice(0, 4))).toContainEqual(['Da Nang', 'South Korea', 'May 2024', '> 371'])
    await userEvent.click(screen.getByRole('button', { name: 'Everything' }))
    expect(Number(screen.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(16_000)
  })

  test('that could not be counted are not said to be empty', async () => {
    await open('Documents')
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy()
    expect(screen.queryByText('no figure taken from it')).toBeNull()
  })
})

describe('figures', () => {
  test('are those of what is chosen above, until everything is asked for', async () => {
    await open('Figures', { search: 'view=trend&localities=VN-DN&partners=KR' })
    const chosen = rows().length
    expect(rows().every((row) => cells(row)[0] === 'Da Nang' && cells(row)[1] === 'South Korea')).toBe(true)
    await userEvent.click(screen.getByRole('radio', { name: 'Everything' }))
    expect(Number(screen.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(chosen + 16_000)
    expect(screen.getByRole('columnheader', { name: 'Measure' })).toBeTruthy()
  })

  test('are found by words and values, and a figure answers who says so, with what others print', async () => {
    const { stores } = await open('Figures')
    await userEvent.click(screen.getByRole('radio', { name: 'Everything' }))
    await userEvent.fill(screen.getByRole('searchbox'), 'bình dương korea 4000 2024-05')
    await waitFor(() => expect(rows().map((row) => cells(row)[3])).toContain('4,000'))
    await userEvent.click(screen.getByRole('button', { name: '4,000' }))
    expect(stores.session.getState().openFigure).toMatchObject({
      measure: 'capital',
      pair: { locality: 'VN-57', partner: 'KR' },
      figure: { kind: 'published', observation: { value: 4000 } },
      alsoReported: [{ observation: { value: 3400, relation: '~' } }],
    })
  })

  test('that documents contradict are marked, and can be had alone', async () => {
    await open('Figures', { search: 'view=trend&localities=VN-57&partners=KR' })
    expect(rows().some((row) => !cells(row).includes('differs'))).toBe(true)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only where documents disagree' }))
    expect(new Set(rows().map((row) => cells(row)[3]))).toEqual(new Set(['4,000', '~ 3,400']))
    expect(rows().every((row) => cells(row).includes('differs'))).toBe(true)
  })

  test('are put in order by keyboard, and the head keeps the focus', async () => {
    await open('Figures')
    const head = screen.getByRole('columnheader', { name: 'Place' })
    within(head).getByRole('button').focus()
    await userEvent.keyboard('{Enter}')
    expect([head.ariaSort, cells(rows()[0] ?? head)[0], document.activeElement]).toEqual(['ascending', 'An Giang', within(head).getByRole('button')])
    await userEvent.keyboard('{Enter}')
    expect([head.ariaSort, cells(rows()[0] ?? head)[0]]).toEqual(['descending', 'Yen Bai'])
  })

  test('nothing found is said, with what may help', async () => {
    await open('Figures')
    await userEvent.fill(screen.getByRole('searchbox'), 'atlantis')
    expect(await screen.findByText(/No figure matches/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull()
  })

  test('are downloaded as they were printed, those found and no others', async () => {
    const blobs: Blob[] = []
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob)
      return create(blob)
    }
    await open('Figures', { search: 'view=trend&localities=VN-57&partners=KR' })
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: 'Download these figures (CSV)' }))
    await waitFor(() => expect(blobs).toHaveLength(1))
    URL.createObjectURL = create
    const lines = ((await blobs[0]?.text()) ?? '').trimEnd().split('\n')
    expect(lines[0]).toMatch(/^.?locality,partner,measure,period,value,precision,relation,status,source,note,figure,/)
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 7).join(',')).toSorted()).toEqual(['VN-57,KR,capital,2024-05,3400,100,~', 'VN-57,KR,capital,2024-05,4000,1000,='])
    expect(lines.slice(1).every((line) => line.includes(',printed,'))).toBe(true)
  })
})

test('every measure has its definition, unit, kind and what it may be added over; every mark its meaning', async () => {
  const { stores } = await open('Definitions')
  const { registry } = stores.data.getState()
  const terms = screen.getAllByRole('term').map((term) => term.textContent)
  for (const { names } of registry.measures.values()) expect(terms).toContain(names.en)
  expect(terms).toEqual(expect.arrayContaining(['=', '>', '<', '~', 'A', 'B', 'P', 'E', 'U', '…', '×', '»', '•', '?', '§', '0']))
  expect(document.getElementById('measure-capital')?.textContent).toMatch(/what investors registered.*Unit: US\$ million · Kind: stock.* · May be added over: places and partners · Code: capital/)
  expect(document.getElementById('measure-capital_share')?.textContent).toMatch(/never added/)
})

test('releases of the data are dated', async () => {
  await open('Releases and licences')
  expect(screen.getByText('2026.11.1 · 22 November 2026')).toBeTruthy()
  expect(screen.getByText(/First release/)).toBeTruthy()
})

describe('no part has a fault that axe finds', () => {
  for (const language of LANGUAGES) {
    test(`in ${language}`, async () => {
      await renderWithStores(<SourcesPanel />, { language })
      const parts = screen.getAllByRole('radio').slice(0, 4)
      for (const part of parts) {
        await userEvent.click(part)
        expect(await findViolations()).toEqual([])
      }
    })
  }
})

test('nothing is wider than a phone', async () => {
  await page.viewport(320, 640)
  await renderWithStores(<SourcesPanel />, { language: 'vi' })
  for (const part of screen.getAllByRole('radio').slice(0, 4)) {
    await userEvent.click(part)
    expect(document.documentElement.scrollWidth).toBe(320)
  }
})
