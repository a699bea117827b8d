import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseNamedCharts } from '../../src/csv/named-charts-csv.ts'
import { buildComparison } from '../../src/domain/comparison.ts'
import { compositionFacts } from '../../src/domain/composition-facts.ts'
import { buildComposition } from '../../src/domain/composition.ts'
import { isValued } from '../../src/domain/figure.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import { matrixFacts } from '../../src/domain/matrix-facts.ts'
import { buildMatrix } from '../../src/domain/matrix.ts'
import { CHART_TOPICS, type NamedChart } from '../../src/domain/named-chart.ts'
import { rankingFacts } from '../../src/domain/ranking-facts.ts'
import { buildRanking } from '../../src/domain/ranking.ts'
import { scatterFacts } from '../../src/domain/scatter-facts.ts'
import { buildScatter } from '../../src/domain/scatter.ts'
import { tileMapFacts } from '../../src/domain/tile-facts.ts'
import { buildTileMap } from '../../src/domain/tile-map.ts'
import { trendFacts } from '../../src/domain/trend-facts.ts'
import { buildTrend, pointsOfSeries } from '../../src/domain/trend.ts'
import type { View } from '../../src/domain/view.ts'
import { en } from '../../src/i18n/en.ts'
import { ko } from '../../src/i18n/ko.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { vi } from '../../src/i18n/vi.ts'
import { createWords } from '../../src/i18n/words.ts'
import { checkView, parseAddress, serialiseView } from '../../src/url/address.ts'
import { loadCurated } from '../unit/fixtures/curated.ts'

const evidence = loadCurated()
const { charts, problems } = parseNamedCharts(readFileSync('data/charts.csv', 'utf8'))
const viewOf = ({ address }: NamedChart): View => parseAddress(address).view

/** What a chart is made of, and what it says of itself; what it was asked for and has not makes it no chart to put a name to. */
interface Shown {
  readonly marks: number
  readonly headlines: readonly string[]
  readonly lacking: readonly string[]
}

function shownBy(view: View): Shown {
  const say = (headline: (messages: Messages, words: ReturnType<typeof createWords>) => string) =>
    [en, vi, ko].map((messages) => headline(messages, createWords(evidence.registry, messages.language)))
  switch (view.kind) {
    case 'trend': {
      const trend = buildTrend(evidence, view, false)
      if (!trend) return NOTHING
      const facts = trendFacts(trend, view)
      const lacking = [...trend.emptyPairs, ...trend.hiddenPairs].map(({ locality, partner }) => `${locality}.${partner}`)
      return { marks: trend.series.flatMap(pointsOfSeries).length, headlines: say(({ sentences }, words) => sentences.trendHeadline(facts, words)), lacking: [...lacking, ...(trend.scaleRefusal ?? [])] }
    }
    case 'ranking': {
      const ranking = buildRanking(evidence, view)
      const facts = ranking && rankingFacts(ranking)
      if (!ranking || !facts) return NOTHING
      return { marks: ranking.rows.length, headlines: say(({ sentences }, words) => sentences.rankingHeadline(facts, words)), lacking: [...(ranking.baseRefusal ? ['base'] : []), ...(ranking.scaleRefusal ?? [])] }
    }
    case 'composition': {
      const composition = buildComposition(evidence, view)
      const facts = composition?.kind === 'stacked' && compositionFacts(composition)
      if (composition?.kind !== 'stacked' || !facts) return NOTHING
      return { marks: composition.layers.length, headlines: say(({ sentences }, words) => sentences.compositionHeadline(facts, words)), lacking: composition.refusedShares.map(({ text }) => text) }
    }
    case 'matrix': {
      const matrix = buildMatrix(evidence, view)
      const facts = matrix && matrixFacts(evidence, matrix)
      if (!matrix || !facts) return NOTHING
      const cells = matrix.rows.flatMap((row) => row.cells).filter(({ figure }) => isValued(figure))
      return { marks: cells.length, headlines: say(({ matrix: texts }, words) => texts.sentences.headline(facts, words)), lacking: [] }
    }
    case 'scatter': {
      const scatter = buildScatter(evidence, view)
      const facts = scatter?.kind === 'dots' && scatterFacts(scatter)
      if (scatter?.kind !== 'dots' || !facts) return NOTHING
      return { marks: scatter.dots.length, headlines: say(({ scatter: texts }, words) => texts.sentences.headline(facts, words)), lacking: [] }
    }
    case 'compare': {
      const comparison = buildComparison(evidence, view, 'en')
      if (!comparison) return NOTHING
      const { facts } = comparison
      return { marks: facts.rows.length, headlines: say(({ sentences }, words) => sentences.compareHeadline(facts, words)), lacking: facts.missingCount > 0 ? ['a figure of a row'] : [] }
    }
    case 'map': {
      const map = buildTileMap(evidence, view)
      const facts = map && tileMapFacts(map)
      if (!map || !facts) return NOTHING
      return { marks: map.tiles.filter(({ figure }) => isValued(figure)).length, headlines: say(({ map: texts }, words) => texts.sentences.headline(facts, words)), lacking: [] }
    }
    case 'overview':
    case 'sources':
    case 'check':
      return NOTHING
  }
}

const NOTHING: Shown = { marks: 0, headlines: [], lacking: ['everything'] }

/** Fewer do not make a chart: marks, bars, layers, cells, rows. */
const LEAST: Readonly<Record<View['kind'], number>> = { trend: 4, ranking: 5, composition: 3, matrix: 20, compare: 3, map: 20, scatter: 10, overview: Infinity, sources: Infinity, check: Infinity }

test('every named chart is read, and every topic has some', () => {
  expect(problems).toEqual([])
  expect(charts.length).toBeGreaterThanOrEqual(26)
  expect(CHART_TOPICS.filter((topic) => !charts.some((chart) => chart.topic === topic))).toEqual([])
})

test('no two named charts show the same or are filed under the same title', () => {
  const repeated = (texts: readonly string[]) => texts.filter((text, position) => texts.indexOf(text) !== position)
  expect(repeated(charts.map(({ address }) => address))).toEqual([])
  for (const language of LANGUAGES) expect(repeated(charts.map(({ titles }) => titles[language]))).toEqual([])
})

test('a title fits on a card and has no figure but a year that its address fixes', () => {
  for (const { address, titles } of charts) {
    for (const title of Object.values(titles)) {
      expect(title.length, title).toBeLessThanOrEqual(70)
      expect(title.normalize('NFC')).toBe(title)
      expect((title.match(/\d+/g) ?? []).filter((digits) => !address.includes(`at=${digits}`)), title).toEqual([])
    }
  }
})

describe.each(charts)('$id', (chart) => {
  test('its address is read whole and stands as the product writes it', () => {
    const { view, ignored } = parseAddress(chart.address)
    expect([...ignored, ...checkView(view, evidence.registry).ignored]).toEqual([])
    expect(serialiseView(view)).toBe(chart.address)
    expect([view.language, view.theme]).toEqual([null, 'auto'])
  })

  test('it has enough to show, all that was asked for, and a sentence in every language', () => {
    const view = viewOf(chart)
    const { marks, headlines, lacking } = shownBy(view)
    expect(lacking).toEqual([])
    expect(marks).toBeGreaterThanOrEqual(LEAST[view.kind])
    expect(new Set(headlines.filter((headline) => headline !== '')).size).toBe(LANGUAGES.length)
  })
})
