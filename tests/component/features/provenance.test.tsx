import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listedFigures } from '../../../src/domain/nil.ts'
import { pairFigures } from '../../../src/domain/pair-figures.ts'
import type { Pair } from '../../../src/domain/view.ts'
import { ProvenancePanel } from '../../../src/features/provenance/ProvenancePanel.tsx'
import type { OpenFigure } from '../../../src/state/session-store.ts'
import type { Stores } from '../../../src/state/stores.ts'
import { findViolations } from '../findViolations.ts'
import { type RenderOptions, renderWithStores } from '../fixtures/render.tsx'

const DANANG: Pair = { locality: 'VN-DN', partner: 'KR' }

/** What is open when somebody asks about the capital of Da Nang from Korea, or its share. */
function danang(stores: Stores, isShare = false): OpenFigure {
  const capital = pairFigures(stores.data.getState(), DANANG).find(({ measure }) => measure.code === 'capital')
  if (!capital?.share) throw new Error('no capital')
  return { figure: isShare ? capital.share.figure : capital.figure, measure: 'capital', pair: DANANG, alsoReported: isShare ? [] : capital.alsoReported }
}

async function renderOpen(openOf: (stores: Stores) => OpenFigure, options?: RenderOptions) {
  const rendered = await renderWithStores(<ProvenancePanel />, options)
  act(() => rendered.stores.session.getState().askAbout(openOf(rendered.stores)))
  return { ...rendered, dialog: await screen.findByRole('dialog') }
}

/** The terms of the first account with what they are. */
function factsOf(dialog: HTMLElement): Readonly<Record<string, string>> {
  const list = dialog.querySelector('dl')
  return Object.fromEntries([...(list?.querySelectorAll('div') ?? [])].map((fact) => [fact.querySelector('dt')?.textContent ?? '', fact.querySelector('dd')?.textContent ?? '']))
}

test('nothing is open until somebody asks', async () => {
  await renderWithStores(<ProvenancePanel />)
  expect(screen.queryByRole('dialog')).toBe(null)
})

test('a printed figure: as printed, who published it when, and the address', async () => {
  const { dialog } = await renderOpen((stores) => danang(stores))
  expect(dialog.textContent).toContain('more than US$371 million reported')
  expect(factsOf(dialog)).toMatchObject({
    'As printed': 'more than this',
    Note: 'more than 371 million USD',
    'Kind of source': 'reported: statements in the press',
    'Counted by': 'The text does not say who counted',
  })
  expect(dialog.querySelector('a')?.getAttribute('href')).toMatch(/^https?:\/\//)
})

test('what others report is told with the difference', async () => {
  const { dialog } = await renderOpen((stores) => danang(stores))
  const [also] = within(dialog).getAllByRole('list')
  const consul = within(also ?? dialog).getAllByRole('listitem').find((entry) => entry.textContent.includes('2.2 billion') || entry.textContent.includes('2,200'))
  expect(consul?.textContent).toMatch(/differs by about US\$1\.8 billion/)
  expect(consul?.textContent).toContain('as the Korean consul general puts it')
})

test('a computed share: the formula, and both figures with their documents', async () => {
  const { dialog } = await renderOpen((stores) => danang(stores, true))
  expect(dialog.textContent).toMatch(/more than 5\.6\d?% computed/)
  expect(dialog.textContent).toContain('Share of a total: figure ÷ total × 100')
  const parts = [...dialog.querySelectorAll('ol > li')].map((part) => part.textContent)
  expect(parts).toHaveLength(2)
  expect(parts[0]).toContain('South Korea in Da Nang')
  expect(parts[1]).toContain('6,532.522289')
  expect(parts[1]).toContain('Foreign Investment Agency')
})

test('a nil names the list that does not name it', async () => {
  const cell = { measure: 'capital', locality: 'VN-71', partner: 'WLD' }
  const { dialog } = await renderOpen((stores) => {
    const figure = listedFigures(stores.data.getState(), cell).find(({ kind }) => kind === 'nil')
    if (!figure) throw new Error('no nil')
    return { figure, measure: cell.measure, pair: cell, alsoReported: [] }
  })
  expect(dialog.textContent).toMatch(/None: “.+” names everyone with a figure and does not name this one\./)
  expect(dialog.textContent).toContain('computed: none')
})

test('closing it is closing the question', async () => {
  const { dialog, stores } = await renderOpen((open) => danang(open))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
  await expect.poll(() => stores.session.getState().openFigure).toBe(null)
})

test.each(['en', 'vi', 'ko'] as const)('nothing for axe to find (%s)', async (language) => {
  await renderOpen((stores) => danang(stores, true), { language })
  expect(await findViolations()).toEqual([])
})
