import { describe, expect, test } from 'vitest'
import { formatMissing } from '../../../src/domain/format/missing-text.ts'
import type { MatrixCell } from '../../../src/domain/matrix-body.ts'
import { matrixCaptionFacts, matrixFacts } from '../../../src/domain/matrix-facts.ts'
import { defaultMatrixSorting, sortMatrix } from '../../../src/domain/matrix-sort.ts'
import { buildMatrix, type Matrix } from '../../../src/domain/matrix.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()

function matrix(search: string): Matrix {
  const built = buildMatrix(evidence, parseAddress(search).view)
  if (!built) throw new Error('unknown measure')
  return built
}

/** "=57807.5", "0 nil", "more than" as ">", a date where it is not the column's, or the reason why there is none. */
function cellText(cell: MatrixCell | null | undefined): string {
  if (!cell) return ''
  const { figure, otherDate } = cell
  if (figure.kind === 'missing') return formatMissing(figure, 'en')
  return `${figure.quantity.relation}${Math.round(figure.quantity.value * 10) / 10}${figure.kind === 'nil' ? ' nil' : ''}${otherDate ? ` @${otherDate.text}` : ''}`
}

const columnKeys = ({ columns }: Matrix) => columns.map(({ key }) => key)
const rowTexts = ({ rows }: Matrix, code: string) => rows.find(({ place }) => place.code === code)?.cells.map(cellText)
const footTexts = ({ foot }: Matrix, kind: string) => foot.find((total) => total.kind === kind)?.cells.map(cellText)
const codes = (of: Matrix) => sortMatrix(of, defaultMatrixSorting(of), evidence.registry, 'en').rows.map(({ place }) => place.code)

const AGENCY_DATES = [
  '2015-12-31', '2016-12-20', '2017-12-20', '2018-12-20', '2019-12-20', '2020-12-20', '2021-12-20', '2022-12-20', '2023-12-20', '2024-06-20',
]

describe('partners by time', () => {
  const opened = matrix('')

  test('is what opens, at the ten dates of the agency, largest at the last date first', () => {
    expect(opened.directions).toEqual({ rows: 'partner', columns: 'time' })
    expect([opened.fixed, columnKeys(opened)]).toEqual(['VN', AGENCY_DATES])
    expect(codes(opened).slice(0, 4)).toEqual(['KR', 'SG', 'JP', 'TW'])
    expect(rowTexts(opened, 'KR')?.at(-1)).toBe('=87468.8')
  })

  test('rule 3: a partner absent from a complete list is nil, and no cell is empty without a reason', () => {
    expect(rowTexts(opened, 'GD')).toEqual(['=0 nil', '=0 nil', '=0.4', '=0 nil', '=0 nil', '=0 nil', '=0 nil', '=0.1', '=0 nil', '=0 nil'])
    expect(opened.rows.flatMap(({ cells }) => cells).every(({ figure }) => figure.kind !== 'missing')).toBe(true)
  })

  test('rule 9: the published total and the sum of the rows agree at every date, each a row of its own', () => {
    expect(opened.foot.map(({ kind, place }) => [kind, place?.code ?? null])).toEqual([['published', 'WLD'], ['sum', null]])
    expect(footTexts(opened, 'published')?.at(-1)).toBe('=484773.9')
    expect(footTexts(opened, 'sum')?.at(-1)).toBe('=484773.9')
    expect(matrixCaptionFacts(opened)).toMatchObject({ compared: 10, agreeing: 10, disagreeing: [], counters: ['FIA'], columnCount: 10 })
  })

  test('rule 9: in 2020 the agency’s new projects by partner are one short of its total', () => {
    const facts = matrixCaptionFacts(matrix('measure=new_projects'))
    expect(facts.disagreeing.map(({ text }) => text)).toEqual(['2020'])
  })

  test('rule 2: stocks are not added over time', () => {
    expect([opened.side, opened.refusals]).toEqual([null, [{ over: 'time', refusal: 'not additive' }]])
  })

  test('the leader and the row that changed most', () => {
    const facts = matrixFacts(evidence, opened)
    expect([facts?.leader.code, facts?.lead, facts?.change?.code, facts?.change?.from.period.text]).toEqual(['KR', 'sure', 'SG', '2015-12-31'])
  })

  test('years chosen limit the columns, not the years on offer', () => {
    const part = matrix('from=2018&to=2020')
    expect(columnKeys(part)).toEqual(['2018-12-20', '2019-12-20', '2020-12-20'])
    expect(part.years).toEqual({ first: 2015, last: 2024 })
  })

  test('the statements of one place stand in years, each with its date, and nothing is added', () => {
    const daNang = matrix('localities=VN-DN&over=partner~time')
    expect(columnKeys(daNang).every((key) => /^\d{4}$/.test(key))).toBe(true)
    const korea = rowTexts(daNang, 'KR') ?? []
    expect(korea[columnKeys(daNang).indexOf('2024')]).toBe('>371 @2024-05')
    expect(daNang.officialUntil).toBe(null)
    expect(matrixCaptionFacts(daNang).counters).toEqual([])
    expect(matrixFacts(evidence, daNang)).toMatchObject({ leader: { code: 'KR' }, lead: 'only' })
  })
})

describe('localities by time', () => {
  const provinces = matrix('over=locality~time')

  test('63 provinces and offshore, which add up to the nation', () => {
    expect([provinces.rows.length, columnKeys(provinces)]).toEqual([64, AGENCY_DATES])
    expect(footTexts(provinces, 'sum')?.at(-1)).toBe(footTexts(provinces, 'published')?.at(-1))
    expect(matrixCaptionFacts(provinces)).toMatchObject({ compared: 10, agreeing: 10 })
  })

  test('rule 3: Dien Bien had nothing before 2017: nil, from the complete list', () => {
    expect(rowTexts(provinces, 'VN-71')?.slice(0, 3)).toEqual(['=0 nil', '=0 nil', '=3'])
  })

  test('provinces that did not exist at any of the dates are neither rows nor missing', () => {
    expect(provinces.emptyPlaces).toEqual([])
    expect(provinces.rows.some(({ place }) => place.code.startsWith('VN34'))).toBe(false)
  })

  test('a province chosen stands among the others', () => {
    const haiPhong = matrix('localities=VN-HP')
    expect(haiPhong.directions).toEqual({ rows: 'locality', columns: 'time' })
    expect(haiPhong.rows.filter(({ isChosen }) => isChosen).map(({ place }) => place.code)).toEqual(['VN-HP'])
  })

  test('flows of one counter are added over the years; negative and nil ones stay', () => {
    const flows = matrix('measure=registered&over=locality~time&from=2021&to=2023')
    const saigon = flows.rows.find(({ place }) => place.code === 'VN-SG')
    expect(saigon?.cells.map(cellText)).toEqual(['=3738.1', '=3940.4', '=5852'])
    expect([flows.side, cellText(saigon?.side)]).toEqual([{ kind: 'sum', place: null }, '=13530.5'])
    expect(cellText(flows.foot.find(({ kind }) => kind === 'published')?.side)).toBe('=95479.1')
  })

  test('flows of several counters are not added over the years', () => {
    const flows = matrix('measure=registered')
    expect(new Set(flows.columns.map((column) => (column.kind === 'time' ? column.counter : null)))).toEqual(new Set(['NSO', 'FIA']))
    expect([flows.side, flows.refusals]).toEqual([null, [{ over: 'time', refusal: 'across sources' }]])
  })

  test('an incomplete list has no sum, for the reason of what is missing', () => {
    const flows = matrix('measure=registered')
    expect(footTexts(flows, 'sum')?.[columnKeys(flows).indexOf('2006')]).toBe('not reported')
  })

  test('without provinces of its own figures a country stands among countries', () => {
    const economies = matrix('measure=inflow&over=locality~time&from=2020&to=2024')
    expect(economies.rows.length).toBeGreaterThan(150)
    expect(codes(economies)[0]).toBe('US')
  })
})

describe('localities by partner', () => {
  const cross = matrix('over=locality~partner&at=2024-05')

  test('are statements, each with its own date within 18 months, and are not added', () => {
    const haiPhong = cross.rows.find(({ place }) => place.code === 'VN-HP')
    expect(cross.fixed).toBe(null)
    expect(cellText(haiPhong?.cells[columnKeys(cross).indexOf('KR')])).toBe('=12000 @2024-04')
    expect(cross.refusals).toEqual([{ over: 'rows', refusal: 'across sources' }])
    expect(matrixCaptionFacts(cross)).toMatchObject({ counters: [], compared: 0 })
  })

  test('the totals beside them are the published ones', () => {
    const binhDuong = cross.rows.find(({ place }) => place.code === 'VN-57')
    expect(cellText(binhDuong?.side)).toBe('=40397.9 @2023-12-20')
    expect([cross.side?.place?.code, cross.foot.map(({ kind, place }) => [kind, place?.code])]).toEqual(['WLD', [['published', 'VN']]])
    expect(footTexts(cross, 'published')?.[columnKeys(cross).indexOf('KR')]).toBe('=85865.8 @2023-12-20')
  })

  test('what else is reported of a cell is kept: Binh Duong and Korea, 4,000 and about 3,400', () => {
    const cell = cross.rows.find(({ place }) => place.code === 'VN-57')?.cells[columnKeys(cross).indexOf('KR')]
    const said = [cell?.figure, ...(cell?.alsoReported ?? [])].flatMap((figure) => (figure && figure.kind !== 'missing' ? [`${figure.quantity.relation}${figure.quantity.value}`] : []))
    expect(said).toEqual(expect.arrayContaining(['=4000', '~3400']))
  })

  test('rows and columns can change places', () => {
    const turned = matrix('over=partner~locality&at=2024-05')
    expect([turned.directions.rows, turned.rows.length, turned.columns.length]).toEqual(['partner', cross.columns.length, cross.rows.length])
  })

  test('opens at the date at which most of them have a figure', () => {
    const opened = matrix('over=locality~partner')
    const filled = (of: Matrix) => matrixCaptionFacts(of).filledCells
    expect(filled(opened)).toBeGreaterThanOrEqual(filled(cross))
  })

  test('a place chosen without parts stands among its peers, with no more partners than can be read', () => {
    const economies = matrix('measure=mirror_inflow&localities=US&over=locality~partner')
    expect(economies.rows.length).toBeGreaterThan(100)
    expect(economies.columns.length).toBeLessThanOrEqual(24)
    expect(economies.hiddenPlaces.length).toBeGreaterThan(50)
  })
})

describe('modes', () => {
  test('shares are of the total of the column', () => {
    const shares = matrix('mode=share')
    expect([shares.of, shares.unit, rowTexts(shares, 'KR')?.at(-1)]).toEqual(['locality', 'percent', '=18'])
    expect([shares.foot, shares.side]).toEqual([[], null])
  })

  test('changes are on the same period of the year before; without one they are missing, from zero refused', () => {
    const changes = matrix('mode=change&over=locality~time')
    const capital = rowTexts(changes, 'VN-SG') ?? []
    expect([capital[1], capital.at(-1)]).toEqual(['=5.8', 'not reported'])
    expect(rowTexts(changes, 'VN-71')?.[2]).toBe('Not computed: there is no percentage change from zero or from below zero.')
    expect(footTexts(changes, 'published')?.[1]).toBe('=4')
    expect(footTexts(changes, 'sum')).toBe(undefined)
  })

  test('an index is shown as values', () => {
    expect(matrix('mode=index').mode).toBe('value')
  })

  test('shares of what cannot be added are neither added nor taken again', () => {
    const shares = matrix('measure=capital_share')
    expect(shares.foot.some(({ kind }) => kind === 'sum')).toBe(false)
    expect(shares.refusals).toContainEqual({ over: 'rows', refusal: 'not additive' })
  })
})

describe('order', () => {
  const provinces = matrix('over=locality~time')
  const sortedBy = (of: Matrix, by: 'column' | 'row' | 'side' | 'name', key: string, isDescending: boolean) => sortMatrix(of, { by, key, isDescending }, evidence.registry, 'en')

  test('by any column, smallest first, what is equal as it was', () => {
    expect(sortedBy(provinces, 'column', '2015-12-31', false).rows[0]?.place.code).toBe('VN-71')
  })

  test('by name', () => {
    expect(sortedBy(provinces, 'name', '', false).rows.slice(0, 2).map(({ place }) => place.names.en)).toEqual(['An Giang', 'Ba Ria-Vung Tau'])
  })

  test('rows without a figure come last in both directions', () => {
    const cross = matrix('over=locality~partner&at=2024-05')
    for (const isDescending of [true, false]) {
      const last = sortedBy(cross, 'column', 'JP', isDescending).rows.at(-1)
      expect(cellText(last?.cells[columnKeys(cross).indexOf('JP')])).toBe('not reported')
    }
  })

  test('columns of partners by a row, with all that stands in them; columns of time never', () => {
    const cross = matrix('over=locality~partner&at=2024-05')
    const sorted = sortedBy(cross, 'row', 'VN-SG', true)
    const values = sorted.rows.find(({ place }) => place.code === 'VN-SG')?.cells.map(cellText) ?? []
    expect(values.slice(0, 2)).toEqual(['~13600 @2022', '>5500 @2023-08'])
    expect(footTexts(sorted, 'published')?.[columnKeys(sorted).indexOf('KR')]).toBe('=85865.8 @2023-12-20')
    expect(columnKeys(sortedBy(provinces, 'row', 'VN-SG', true))).toEqual(AGENCY_DATES)
  })
})
