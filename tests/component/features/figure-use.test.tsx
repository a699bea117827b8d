import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { publishedFigures } from '../../../src/domain/evidence.ts'
import { parsePeriod, yearPeriod } from '../../../src/domain/period.ts'
import { pickFigure } from '../../../src/domain/pick.ts'
import type { Figure } from '../../../src/domain/figure.ts'
import { ProvenancePanel } from '../../../src/features/provenance/ProvenancePanel.tsx'
import type { Stores } from '../../../src/state/stores.ts'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

const copied: string[] = []
let isRefused = false

beforeEach(() => {
  copied.length = 0
  isRefused = false
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      async writeText(text: string) {
        if (isRefused) throw new Error('not allowed')
        copied.push(text)
      },
    },
  })
})

const DA_NANG_KOREA = { locality: 'VN-DN', partner: 'KR' } as const

async function ask(make: (stores: Stores) => Figure, pair: { readonly locality: string; readonly partner: string } = DA_NANG_KOREA, search = ''): Promise<void> {
  const { stores } = await renderWithStores(<ProvenancePanel />, { search })
  stores.session.getState().askAbout({ figure: make(stores), measure: 'capital', pair, alsoReported: [] })
  await screen.findByRole('heading', { name: 'Use this figure' })
}

function printed({ data }: Stores) {
  const figure = publishedFigures(data.getState(), { measure: 'capital', ...DA_NANG_KOREA }).find(({ observation }) => observation.period.text === '2024-05')
  if (!figure) throw new Error('no figure of May 2024')
  return figure
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('a printed figure', () => {
  test('has an address of its own, of the table it stands in', async () => {
    await ask(printed, DA_NANG_KOREA, 'view=ranking&theme=dark')
    await click('Copy address')
    expect(copied[0]?.split('?')[1]).toBe('view=trend&localities=VN-DN&partners=KR&as=table')
    expect(await screen.findByRole('button', { name: 'Copy address ✓' })).toBeTruthy()
  })

  test('is cited with its value, relation and document, in words and in BibTeX', async () => {
    await ask(printed)
    await click('Copy citation')
    expect(copied[0]).toMatch(/^Inflow, registered capital in Da Nang from South Korea, May 2024: more than US\$371 million \(source: .*\)\. https?:.*, accessed \d{1,2} \w+ \d{4}\.$/)
    await click('Copy BibTeX')
    expect(copied[1]).toMatch(/^@misc\{inflow-capital-VN-DN-KR-2024-05-danang-daegu-202407,/)
  })

  test('is reported with everything needed to look into it, and what the reader adds', async () => {
    await ask(printed)
    await click('Report an error in this figure')
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the report' })
    expect(text.value).toMatch(/^Figure: registered capital in Da Nang from South Korea, May 2024\nAs shown: more than US\$371 million \(reported\)\nCodes: VN-DN, KR, capital, 2024-05, > 371, 1, danang-daegu-202407\nDocument: /)
    expect(text.value).toMatch(/\nAddress in Inflow: https?:.*view=trend&localities=VN-DN&partners=KR&as=table\n\nWhat is wrong/)
    await userEvent.fill(text, 'It says 317.')
    await click('Copy the report')
    expect(copied).toEqual(['Error in a figure: registered capital in Da Nang from South Korea, May 2024\n\nIt says 317.'])
    expect(await findViolations()).toEqual([])
  })
})

test('a computed figure is cited as computed, from all its documents, at the view it was computed for', async () => {
  await ask(
    (stores) => {
      const part = printed(stores)
      return { kind: 'computed', computation: 'sum', unit: part.unit, period: part.period, quantity: part.quantity, parts: [part, part] }
    },
    DA_NANG_KOREA,
    'view=ranking&partners=KR&lang=en',
  )
  await click('Copy citation')
  expect(copied[0]).toMatch(/registered capital in Da Nang from South Korea \(sum\), May 2024: more than US\$371 million \(computed from: .*\)\. https?:.*view=ranking&partners=KR, accessed/)
  await click('Report an error in this figure')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/Sum: sum of the figures below\nCodes: /)
})

test('a nil figure names the complete list it is missing from', async () => {
  const pair = { locality: 'VN-71', partner: 'WLD' } as const
  await ask(({ data }) => pickFigure(data.getState(), { measure: 'projects', ...pair }, parsePeriod('2016-12-31') ?? yearPeriod(2016)).picked, pair)
  await click('Copy citation')
  expect(copied[0]).toMatch(/: 0 projects \(computed: not named in the complete list of: /)
})

test('where the browser refuses to copy, the text is there to be copied by hand', async () => {
  isRefused = true
  await ask(printed)
  await click('Copy citation')
  const byHand = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /did not allow copying/ })
  expect(byHand.value).toMatch(/^Inflow, registered capital/)
  expect(within(screen.getByRole('dialog')).queryByRole('button', { name: /✓/ })).toBeNull()
})
