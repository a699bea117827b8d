import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { OwnData } from '../../../src/app/OwnData.tsx'
import { Sharing } from '../../../src/app/share/Sharing.tsx'
import { publishedFigures } from '../../../src/domain/evidence.ts'
import type { OwnFile } from '../../../src/domain/intake/own-file.ts'
import { ProvenancePanel } from '../../../src/features/provenance/ProvenancePanel.tsx'
import { SourcesPanel } from '../../../src/features/sources/SourcesPanel.tsx'
import { TrendPanel } from '../../../src/features/trend/TrendPanel.tsx'
import type { Stores } from '../../../src/state/stores.ts'
import { observation } from '../../unit/fixtures/build.ts'
import { ownFile } from '../../unit/fixtures/own-file.ts'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

const MARK = 'Your file, not the curated data'
const FILE = ownFile([observation({ locality: 'VN-DN', partner: 'KR', period: '2024-05', value: 399, source: 'danang-daegu-202407' })], {
  counts: { added: 12, changed: 3, removed: 0, unchanged: 1 },
})
/** The dialog is a file of its own. */
const FETCHED = { timeout: 20_000 }
const VIEW = 'view=trend&measure=capital&localities=VN-DN&partners=KR'

async function load({ data }: Stores, file: OwnFile): Promise<void> {
  await act(() => data.getState().adoptOwnFile(file))
}

test('nothing is said while only curated data is shown', async () => {
  await renderWithStores(<OwnData />)
  expect(screen.queryByRole('status')).toBe(null)
})

test('a file is named with what it added and changed, that only the reader sees it, and how to be rid of it', async () => {
  const { stores } = await renderWithStores(<OwnData />)
  await load(stores, FILE)
  const note = await screen.findByRole('status')
  expect(note.textContent).toBe(`${MARK}new.csv (12 figures added, 3 changed)Only you see it: nothing leaves this browser.UndoBack to the curated data`)
  expect(await findViolations()).toEqual([])
})

test('of several files each can be removed', async () => {
  const { stores } = await renderWithStores(<OwnData />)
  await load(stores, FILE)
  await load(stores, ownFile([observation({ value: 1 })], { id: 'f2', name: 'newer.csv', loadedAt: '2026-11-23T08:00:00Z' }))
  const note = await screen.findByRole('status')
  expect(within(note).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'new.csv (12 figures added, 3 changed)Remove new.csv',
    'newer.csv (no figure is new or different)Remove newer.csv',
  ])
})

test.each([
  ['vi', 'Tệp của bạn, không phải dữ liệu đã biên tập', 'thêm 12 số liệu, sửa 3'],
  ['ko', '내 파일이며 검수된 데이터가 아님', '수치 12개 추가, 3개 변경'],
] as const)('it says so in %s', async (language, mark, counts) => {
  const { stores } = await renderWithStores(<OwnData />, { language })
  await load(stores, FILE)
  expect((await screen.findByRole('status')).textContent).toContain(`${mark}new.csv (${counts})`)
})

test('after going back to the curated data it can be undone', async () => {
  const { stores } = await renderWithStores(<OwnData />)
  await load(stores, FILE)
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the curated data' }))
  expect(await screen.findByText('new.csv was taken out of what is shown.')).toBeTruthy()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Undo'])
  expect(stores.data.getState().dataset).toBe(stores.data.getState().curated.dataset)
})

test('a chart says so in its source line', async () => {
  const { stores } = await renderWithStores(<TrendPanel />, { search: VIEW })
  await load(stores, FILE)
  expect(await screen.findByText((text) => text.startsWith(`${MARK}: new.csv. Source: `))).toBeTruthy()
})

test('whoever asks about a figure is told first, and that its link cannot carry it', async () => {
  const { stores } = await renderWithStores(<ProvenancePanel />)
  await load(stores, FILE)
  const figure = publishedFigures(stores.data.getState(), { measure: 'capital', locality: 'VN-DN', partner: 'KR' }).find(({ quantity }) => quantity.value === 399)
  if (!figure) throw new Error('no figure')
  act(() => stores.session.getState().askAbout({ figure, measure: 'capital', pair: { locality: 'VN-DN', partner: 'KR' }, alsoReported: [] }))
  const dialog = await screen.findByRole('dialog')
  const kinds = [...dialog.querySelectorAll('dt')].filter(({ textContent }) => textContent === 'Kind of source').map((term) => term.nextElementSibling?.textContent)
  expect(kinds).toEqual([`${MARK}: new.csv`])
  expect(dialog.textContent).toContain('A link to Inflow cannot carry your file')
})

test('the list of documents names the file', async () => {
  const { stores } = await renderWithStores(<SourcesPanel />, { search: 'view=sources' })
  await load(stores, FILE)
  expect((await screen.findAllByText(`${MARK}: new.csv`, {}, FETCHED)).length).toBe(1)
})

test('a chart with own figures can only be shared frozen, and it is said why', async () => {
  const { stores } = await renderWithStores(
    <Sharing>
      <TrendPanel />
    </Sharing>,
    { search: VIEW },
  )
  await load(stores, FILE)
  await userEvent.click(await screen.findByRole('button', { name: /^Share/ }))
  const dialog = await screen.findByRole('dialog', {}, FETCHED)
  const time = within(dialog).getByRole('group', { name: 'When the data changes' })
  expect(within(time).getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual(['Frozen'])
  expect(dialog.textContent).toContain('The chart can therefore only be shared frozen')
  expect(dialog.textContent).toContain('A link to Inflow cannot carry your file')
})
