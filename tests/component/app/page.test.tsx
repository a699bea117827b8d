import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Header } from '../../../src/app/Header.tsx'
import { Notices } from '../../../src/app/Notices.tsx'
import { useDocument } from '../../../src/app/use-document.ts'
import { useSettledView } from '../../../src/app/use-needed-data.ts'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

afterEach(async () => {
  await page.viewport(900, 700)
  document.documentElement.lang = 'en'
  delete document.documentElement.dataset['theme']
})

const BROWSER = ['fr-FR']

function Page() {
  useDocument(BROWSER)
  return <Header find={null} />
}

test('each view is a link with the same filters, the present one marked', async () => {
  const { stores } = await renderWithStores(<Header find={null} />, { search: 'view=trend&localities=VN-HP' })
  const links = within(screen.getByRole('navigation')).getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
    ['Overview', '?view=overview&localities=VN-HP', null],
    ['Trend', '?view=trend&localities=VN-HP', 'page'],
    ['Ranking', '?view=ranking&localities=VN-HP', null],
    ['Composition', '?view=composition&localities=VN-HP', null],
    ['Matrix', '?view=matrix&localities=VN-HP', null],
    ['Map', '?view=map&localities=VN-HP', null],
    ['Scatter', '?view=scatter&localities=VN-HP', null],
    ['Compare', '?view=compare&localities=VN-HP', null],
    ['Sources', '?view=sources&localities=VN-HP', null],
    ['Check', '?view=check&localities=VN-HP', null],
  ])
  await userEvent.click(screen.getByRole('link', { name: 'Ranking' }))
  expect(stores.view.getState().view).toMatchObject({ kind: 'ranking', localities: ['VN-HP'] })
})

test('where the views do not fit in one line they scroll, and the present one is in view', async () => {
  await page.viewport(320, 700)
  const { stores } = await renderWithStores(<Header find={null} />, { search: 'view=check' })
  const navigation = screen.getByRole('navigation')
  const isInView = (name: string) => {
    const [frame, link] = [navigation.getBoundingClientRect(), screen.getByRole('link', { name }).getBoundingClientRect()]
    return frame.left - 1 <= link.left && link.right <= frame.right + 1
  }
  expect(navigation.scrollWidth).toBeGreaterThan(navigation.clientWidth)
  await expect.poll(() => isInView('Check')).toBe(true)
  expect(isInView('Overview')).toBe(false)
  act(() => stores.view.getState().change({ kind: 'overview' }))
  await expect.poll(() => isInView('Overview')).toBe(true)
})

test('another language is chosen under its own name; texts, document and address follow', async () => {
  const { steps } = await renderWithStores(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Language: English' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Tiếng Việt' }))
  await expect.poll(() => document.documentElement.lang).toBe('vi')
  expect(screen.queryByRole('link', { name: 'Trend' })).toBe(null)
  expect(document.title).toMatch(/^Inflow: /)
  expect(steps.at(-1)).toBe('view=overview&lang=vi')
})

test('the title names the view, its measure and its places; the front page has the product’s own', async () => {
  const { stores } = await renderWithStores(<Page />, { search: 'view=trend&localities=VN-HP&partners=KR' })
  expect(document.title).toBe('Trend: Registered capital, Hai Phong, South Korea - Inflow')
  act(() => stores.view.getState().change({ kind: 'sources' }))
  await expect.poll(() => document.title).toBe('Sources - Inflow')
  act(() => stores.view.getState().change({ kind: 'overview', localities: [], partners: [] }))
  await expect.poll(() => document.title).toMatch(/^Inflow: /)
})

test('the theme is the device’s until one is chosen', async () => {
  const { stores } = await renderWithStores(<Page />)
  expect(document.documentElement.dataset['theme']).toBe(undefined)
  await userEvent.click(screen.getByRole('button', { name: 'Colours: As the device' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Dark' }))
  expect([document.documentElement.dataset['theme'], stores.view.getState().view.theme]).toEqual(['dark', 'dark'])
  await userEvent.click(screen.getByRole('radio', { name: 'As the device' }))
  expect(document.documentElement.dataset['theme']).toBe(undefined)
})

test('parts of the address that cannot be had are named with what is shown instead, until dismissed', async () => {
  await renderWithStores(<Notices />, { search: 'view=globe&colour=blue' })
  const notice = screen.getByRole('status')
  expect(within(notice).getAllByRole('listitem').map((entry) => entry.textContent)).toEqual([
    '“view=globe”: not known here; “overview” is shown instead.',
    '“colour=blue”: no such parameter; left out.',
  ])
  await userEvent.click(within(notice).getByRole('button', { name: 'Close' }))
  expect(screen.queryByText('Parts of the address could not be used')).toBe(null)
})

test('a hostile address is neither markup nor endless', async () => {
  const long = `x=${encodeURIComponent(`<img src=x onerror=alert(1)>${'a'.repeat(5000)}`)}`
  await renderWithStores(<Notices />, { search: `${long}&${Array.from({ length: 50 }, (_, index) => `p${index}=1`).join('&')}` })
  const entries = within(screen.getByRole('status')).getAllByRole('listitem')
  expect(entries).toHaveLength(9)
  expect(entries.at(-1)?.textContent).toContain('43')
  expect(entries[0]?.textContent.length).toBeLessThan(200)
  expect(document.querySelector('img')).toBe(null)
})

test('what stands in an address twice is told twice', async () => {
  await renderWithStores(<Notices />, { search: 'x=1&x=1' })
  expect(within(screen.getByRole('status')).getAllByRole('listitem')).toHaveLength(2)
})

function ShownView() {
  return <p>{useSettledView().kind}</p>
}

test('a view whose file failed is shown all the same, without its figures', async () => {
  const { stores } = await renderWithStores(<ShownView />, { failing: ['vietnam'] })
  act(() => stores.view.getState().change({ kind: 'ranking' }))
  expect(screen.getByText('ranking')).toBeTruthy()
})

test('a view whose file is on its way waits until it is here', async () => {
  const { stores } = await renderWithStores(<ShownView />)
  act(() => {
    stores.data.setState(({ files }) => ({ files: { ...files, vietnam: { kind: 'loading', fraction: 0 } } }))
    stores.view.getState().change({ kind: 'ranking' })
  })
  expect(screen.getByText('overview')).toBeTruthy()
  act(() => stores.data.setState(({ files }) => ({ files: { ...files, vietnam: { kind: 'ready' } } })))
  expect(screen.getByText('ranking')).toBeTruthy()
})

test('a file that failed says so and is tried again on request', async () => {
  const { stores } = await renderWithStores(<Notices />, { failing: ['vietnam'] })
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('The figures could not be loaded. The connection was lost. vietnam.csv')
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
  await expect.poll(() => screen.queryByRole('alert')).toBe(null)
  await expect.poll(() => stores.data.getState().files['vietnam']).toEqual({ kind: 'ready' })
})

test.each(['en', 'vi', 'ko'] as const)('nothing for axe to find in header and notices (%s)', async (language) => {
  await renderWithStores(
    <>
      <Header find={null} />
      <main>
        <Notices />
      </main>
    </>,
    { search: 'colour=blue', language, failing: ['korea-japan'] },
  )
  expect(await findViolations()).toEqual([])
})
