import { expect, test } from 'vitest'
import { currentOffer, offersOf, toOffer, type WorldOffer } from '../../../src/domain/world-offers.ts'
import { parseAddress, serialiseView } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()
const view = (search: string) => parseAddress(search).view
const offered = (search: string, offer: WorldOffer) => serialiseView(toOffer(evidence, view(search), offer))

test('only figures of the world have these offers', () => {
  expect(offersOf(evidence, view('measure=inflow'))).toEqual(['neighbourhood', 'mirror'])
  expect([offersOf(evidence, view('')), offersOf(evidence, view('measure=notified&localities=KR'))]).toEqual([[], []])
})

test.each([
  ['view=ranking&measure=inflow', 'view=ranking&measure=inflow&localities=ASEAN'],
  ['view=trend&measure=bop_inflow&localities=VN~ID', 'view=trend&measure=bop_inflow&localities=ASEAN'],
  ['view=matrix&measure=mirror_inflow&over=locality~partner', 'view=matrix&measure=inflow&localities=ASEAN&over=locality~time'],
  ['view=overview&measure=inflow', 'view=ranking&measure=inflow&localities=ASEAN'],
])('the neighbourhood keeps the view and its measure where they can show it: %s', (from, to) => {
  expect(offered(from, 'neighbourhood')).toBe(serialiseView(view(to)))
})

test('who invests in whom is a matrix of all economies at its last year, whatever was chosen before', () => {
  expect(offered('view=trend&measure=inflow&localities=ASEAN&from=2015', 'mirror')).toBe(serialiseView(view('view=matrix&measure=mirror_inflow&over=locality~partner')))
})

test('the offer on screen is told', () => {
  expect([currentOffer(view('view=ranking&measure=inflow&localities=ASEAN')), currentOffer(view('view=matrix&measure=mirror_inflow&over=locality~partner')), currentOffer(view('view=ranking&measure=inflow'))]).toEqual(['neighbourhood', 'mirror', null])
})
