import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Recipe } from '../../../../src/domain/intake/intake.ts'
import { LANGUAGES, type Language } from '../../../../src/domain/language.ts'
import { UploadPanel } from '../../../../src/features/upload/UploadPanel.tsx'
import { createUploadStore } from '../../../../src/state/upload-store.ts'
import { findViolations } from '../../findViolations.ts'
import { renderWithStores } from '../../fixtures/render.tsx'
import { fakePorts, type Reader } from './fake-ports.ts'
import { ASKING, LOADED, REFUSED, SAME, VANISHING } from './intakes.ts'

const TABLE = new File(['a\tb'], 'table.csv', { type: 'text/csv' })
const RECIPE: Recipe = { kind: 'inflow recipe', version: 1, fingerprint: 'a1b2c3', answers: { numbers: '1,234.56' } }

async function open(reader: Reader, { language = 'en', known = [] }: { readonly language?: Language; readonly known?: readonly Recipe[] } = {}) {
  const ports = fakePorts(reader, known)
  const rendered = await renderWithStores(<UploadPanel store={createUploadStore(ports)} onShow={() => {}} onClose={() => {}} />, { language })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return { ...rendered, ports }
}

async function load(reader: Reader, options: { readonly language?: Language; readonly known?: readonly Recipe[] } = {}) {
  const opened = await open(reader, options)
  await userEvent.upload(fileInput(), TABLE)
  await waitFor(() => expect(screen.queryByRole('button', { name: /Choose a file|Cancel/ })).toBeNull())
  return opened
}

function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file input')
  return input
}

function drop(...files: readonly File[]): void {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  fireEvent(screen.getByRole('heading', { level: 1 }), new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const commitButton = () => screen.getByRole('button', { name: 'Show these figures' })

describe('getting in', () => {
  test('a file dropped anywhere on the panel is read; several at once are not, and that is told', async () => {
    const { ports } = await open(() => LOADED)
    drop(TABLE, new File(['x'], 'other.csv'))
    expect((await screen.findByText(/One file at a time/)).textContent).toContain('choose which one')
    expect(ports.log).toEqual([])
    drop(TABLE)
    await waitFor(() => expect(headline()).toBe('Adds 112 figures and changes 12'))
  })

  test('cells are pasted anywhere, or into a field where pasting is not at hand', async () => {
    const { ports } = await open(() => LOADED)
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Tỉnh\tVốn\nHà Nội\t1')
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    await waitFor(() => expect(ports.log).toEqual(['read Pasted cells {}']))
    await userEvent.click(await screen.findByRole('button', { name: 'Load another file' }))
    await userEvent.click(screen.getByRole('button', { name: 'or paste cells from a spreadsheet' }))
    await userEvent.fill(screen.getByRole('textbox', { name: 'Cells copied from a spreadsheet' }), 'a\tb')
    await userEvent.click(screen.getByRole('button', { name: 'Read these cells' }))
    await waitFor(() => expect(ports.log).toEqual(['read Pasted cells {}', 'cancel', 'read Pasted cells {}']))
  })

  test('while a file is read its rows are counted, and cancelling leads back', async () => {
    const { ports } = await open((_, __, onProgress) => {
      onProgress({ stage: 'reading', rows: 12_000, share: 0.5 })
      return new Promise(() => {})
    })
    await userEvent.upload(fileInput(), TABLE)
    expect(await screen.findByText('12,000 rows, 50%')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(headline()).toBe('Load a table of your own')
    expect(ports.log.at(-1)).toBe('cancel')
  })

  test('a file that is no text table is refused in words that say what to do', async () => {
    await load(() => REFUSED)
    expect(headline()).toBe('This is a workbook, not a text table')
    expect(screen.getByText(/save the sheet as “CSV UTF-8”/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show these figures' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Choose another file' }))
    expect(headline()).toBe('Load a table of your own')
  })

  test('a reading that broke says that nothing has changed', async () => {
    await load(async () => ({ kind: 'failed', reason: 'memory', detail: '' }))
    expect(screen.getByText(/ran out of memory. Nothing has changed/)).toBeTruthy()
  })
})

describe('what was found', () => {
  test('each fact can be answered otherwise, and the file is read again under the answer', async () => {
    const { ports } = await load(() => LOADED)
    await userEvent.click(screen.getByRole('button', { name: 'Numbers: 1.234,56' }))
    const panel = await screen.findByRole('dialog', { name: 'Numbers' })
    expect(within(panel).getByText('45.231,8 → 45,231.8')).toBeTruthy()
    await userEvent.click(within(panel).getByRole('radio', { name: '1,234.56' }))
    expect(ports.log).toHaveLength(1)
    await userEvent.click(within(panel).getByRole('button', { name: 'Read it this way' }))
    await waitFor(() => expect(ports.log.at(-1)).toBe('read table.csv {"header":"4","numbers":"1,234.56"}'))
  })

  test('the preview says of each cell what became of it, not by colour alone', async () => {
    await load(() => LOADED)
    const table = screen.getByRole('table', { name: 'The first 11 rows, as they were understood' })
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Line', 'locality', 'figures', 'figures', 'note'])
    const cells = within(within(table).getByRole('rowheader', { name: '8' }).closest('tr') ?? table).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual(['Thai  Nguyn (problem)', '229 (set aside)', '11.350,2 (set aside)', ''])
  })
})

describe('questions', () => {
  test('a suggestion is chosen beforehand and applied only when it is confirmed', async () => {
    const { ports } = await load(() => ASKING)
    expect(headline()).toBe('4 questions before these figures can be shown')
    expect(screen.getByText('1 of 4 · 63 cells depend on it · first at line 6, column 2: “1.234”')).toBeTruthy()
    expect(ports.log).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Answer all as suggested' })).toBeNull()
    await userEvent.click(screen.getAllByRole('button', { name: 'Use the suggestion' })[0] ?? document.body)
    await waitFor(() => expect(ports.log.at(-1)).toBe('read table.csv {"header":"4","numbers":"1.234,56"}'))
  })

  test('a period is typed, checked while it is typed and said in words', async () => {
    const { ports } = await load(() => ASKING)
    const field = screen.getByRole('textbox', { name: 'Period' })
    const item = field.closest('li') ?? document.body
    await userEvent.fill(field, '2019-13')
    expect(within(item).getByText(/This is no period/)).toBeTruthy()
    expect(within(item).getByRole('button', { name: 'Confirm' })).toHaveProperty('disabled', true)
    await userEvent.fill(field, '2019-10')
    expect(within(item).getByText('This is October 2019.')).toBeTruthy()
    await userEvent.click(within(item).getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(ports.log.at(-1)).toBe('read table.csv {"header":"4","period":"2019-10"}'))
  })

  test('another place than those suggested is searched for', async () => {
    const { ports } = await load(() => ASKING)
    await userEvent.click(screen.getByRole('radio', { name: 'Another place' }))
    await userEvent.fill(screen.getByRole('combobox', { name: 'Search for a place' }), 'thai binh')
    await userEvent.click(await screen.findByRole('option', { name: /^Thai Binh/ }))
    const item = screen.getByRole('combobox').closest('li') ?? document.body
    await userEvent.click(within(item).getByRole('button', { name: 'Confirm' }))
    await waitFor(() => expect(ports.log.at(-1)).toMatch(/"place:Thai Nguyn":"VN-/))
  })

  test('all are answered at once only where each has a suggestion', async () => {
    const questions = ASKING.questions.filter(({ value }) => value !== null)
    const { ports } = await load((_, answers) => ('numbers' in answers ? LOADED : { ...ASKING, questions }))
    await userEvent.click(screen.getByRole('button', { name: 'Answer all as suggested' }))
    await waitFor(() => expect(ports.log.at(-1)).toBe('read table.csv {"header":"4","numbers":"1.234,56","place:Thai Nguyn":"VN-69"}'))
    await waitFor(() => expect(headline()).toBe('Adds 112 figures and changes 12'))
  })
})

describe('problems', () => {
  test('stand together by kind with line, column, raw text, what was assumed and what to do', async () => {
    await load(() => LOADED)
    const section = screen.getByRole('region', { name: /What is wrong/ })
    expect(within(section).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Not a number ',
      'Names of no known place 4',
      'A jump of more than fifty times ',
      'The same figure twice ',
    ])
    expect(within(section).getByText(/“abc” is no number in the way this file writes them. Left out/)).toBeTruthy()
    expect(within(section).queryByText(/Thai Nguyn 17/)).toBeNull()
    await userEvent.click(within(section).getByRole('button', { name: 'Show all 4' }))
    expect(within(section).getByText(/Thai Nguyn 17/)).toBeTruthy()
  })

  test('one that an answer mends leads to where it is answered', async () => {
    await load(() => LOADED)
    await userEvent.click(screen.getAllByRole('button', { name: 'Fix it here' })[0] ?? document.body)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Numbers: 1.234,56')
  })

  test('where there are none that is said; totals are summed up in one sentence', async () => {
    await load(() => SAME)
    expect(screen.getByText('Nothing wrong was found')).toBeTruthy()
    expect(screen.getByText('3 totals found, 2 agree, 1 differs by 12.4 (line 67).')).toBeTruthy()
  })
})

describe('the change', () => {
  test('is counted in large figures and nothing can be shown where there is none', async () => {
    await load(() => SAME)
    expect(headline()).toBe('All of these figures are here already')
    expect(commitButton()).toHaveProperty('disabled', true)
    expect(screen.getByText(/There is nothing to load/)).toBeTruthy()
  })

  test('replacing is chosen in that word', async () => {
    const { ports } = await load(() => LOADED)
    await userEvent.click(screen.getByRole('radio', { name: 'Replace' }))
    await waitFor(() => expect(ports.log.at(-1)).toBe('read table.csv {"header":"4","commit":"replace"}'))
  })

  test('that takes away half of what is here is asked about first', async () => {
    const { ports } = await load(() => VANISHING)
    expect(screen.getByText('48% of the figures of these sources would vanish')).toBeTruthy()
    expect(commitButton()).toHaveProperty('disabled', true)
    await userEvent.click(screen.getByRole('button', { name: 'Yes, let them go' }))
    await waitFor(() => expect(ports.log.at(-1)).toBe('read table.csv {"header":"4","vanish":"yes"}'))
  })

  test('is shown, undone and remembered as a recipe', async () => {
    const { ports } = await load(() => LOADED)
    await userEvent.click(commitButton())
    await waitFor(() => expect(headline()).toBe('The figures of your file are shown'))
    expect(ports.log.slice(1)).toEqual(['commit append file1', 'adopt table.csv'])
    expect([...ports.remembered.values()]).toEqual([{ ...RECIPE, answers: { header: '4' } }])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getByText(/Undone/)).toBeTruthy())
    expect(ports.log.at(-1)).toBe('remove file1')
  })
})

describe('a recipe', () => {
  test('remembered for this kind of table is applied by itself, said and forgotten on demand', async () => {
    const { ports } = await load(() => LOADED, { known: [RECIPE] })
    expect(await screen.findByText(/You loaded a table of this kind before/)).toBeTruthy()
    expect(ports.log).toEqual(['read table.csv {}', 'read table.csv {"numbers":"1,234.56"}'])
    await userEvent.click(screen.getByRole('button', { name: 'Forget them' }))
    await waitFor(() => expect(screen.getByText('The answers were forgotten.')).toBeTruthy())
    expect(ports.remembered.size).toBe(0)
  })

  test('dropped with its table is used first', async () => {
    const { ports } = await open(() => LOADED)
    drop(TABLE, new File([JSON.stringify(RECIPE)], 'recipe.json'))
    expect(await screen.findByText('The answers of your recipe were applied.')).toBeTruthy()
    expect(ports.log).toEqual(['read table.csv {"numbers":"1,234.56"}'])
  })

  test('of another kind of table is not used, and JSON that is none is refused', async () => {
    await open(() => LOADED)
    drop(new File(['{}'], 'x.json'))
    expect(await screen.findByText('This JSON file is no recipe of Inflow.')).toBeTruthy()
    drop(TABLE, new File([JSON.stringify({ ...RECIPE, fingerprint: 'zz' })], 'recipe.json'))
    expect(await screen.findByText(/belongs to another kind of table/)).toBeTruthy()
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  test('no accessibility fault in what was read and what is asked, and no text falls back to a code', async () => {
    await open(() => ASKING, { language })
    expect(await findViolations()).toEqual([])
    await userEvent.upload(fileInput(), TABLE)
    await waitFor(() => expect(document.querySelector('table')).not.toBeNull())
    expect(await findViolations()).toEqual([])
    expect(document.body.textContent).not.toMatch(/undefined|\bVN-\d|utf-16le/)
  })
})
