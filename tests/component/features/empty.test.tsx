import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { EmptyView } from '../../../src/parts/EmptyView.tsx'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

test('the filter that empties the view is named, and let go of in one click', async () => {
  const { stores } = await renderWithStores(<EmptyView hasFigures={({ fromYear }) => fromYear === null} />, { search: 'view=trend&localities=VN-DN&from=1950&to=1960' })
  expect(screen.getByRole('heading', { name: 'No figure for this choice' })).toBeTruthy()
  expect(screen.getByText('Nothing was published once “Years” is “1950–1960”.')).toBeTruthy()
  expect(screen.getAllByRole('button')).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Drop the filter “Years”' }))
  expect(stores.view.getState().view).toMatchObject({ localities: ['VN-DN'], fromYear: null, toYear: null })
})

test('a measure that has figures is offered by its name', async () => {
  const { stores } = await renderWithStores(<EmptyView hasFigures={({ measure }) => measure === 'projects'} />, { search: 'view=trend&localities=VN-DN&partners=KR&measure=disbursed' })
  expect(screen.getByText('Nothing was published once “Measure” is “Disbursed capital”.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Show Valid projects' }))
  expect(stores.view.getState().view.measure).toBe('projects')
})

test('a direction that has nothing is let go of', async () => {
  const { stores } = await renderWithStores(<EmptyView hasFigures={({ over }) => over.length === 0} />, { search: 'view=ranking&localities=KR&measure=pledged&over=locality' })
  await userEvent.click(screen.getByRole('button', { name: 'Drop the filter “Ranked”' }))
  expect(stores.view.getState().view.over).toEqual([])
})

test('where nothing helps, nobody published a figure', async () => {
  await renderWithStores(<EmptyView hasFigures={() => false} />, { search: 'view=trend&localities=VN-DN' })
  expect(screen.getByText('Nobody published a figure for this choice.')).toBeTruthy()
  expect(screen.queryByRole('button')).toBe(null)
})

test('while a file is missing nobody is said to have published nothing', async () => {
  await renderWithStores(<EmptyView hasFigures={({ localities }) => localities.length === 0} />, { search: 'view=trend&localities=VN-DN', failing: ['vietnam'] })
  expect(screen.getByText('The figures could not be loaded.')).toBeTruthy()
  expect(screen.queryByText(/Nobody published|Nothing was published/)).toBe(null)
})

test.each(['en', 'vi', 'ko'] as const)('nothing for axe to find (%s)', async (language) => {
  await renderWithStores(<EmptyView hasFigures={({ fromYear }) => fromYear === null} />, { search: 'view=trend&from=1950', language })
  expect(await findViolations()).toEqual([])
})
