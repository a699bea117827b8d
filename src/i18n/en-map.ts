import { formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatQuantity, formatRank } from '../domain/format/quantity-text.ts'
import { amount, between } from './en-sentences.ts'
import { listEn } from './en-words.ts'
import type { MapMessages } from './map-messages.ts'
import { midSentence } from './sentence-parts.ts'

export const enMap: MapMessages = {
  show: 'Show',
  oneDate: 'One date',
  byYear: 'By year',
  size: 'Size of tiles',
  sizeEqual: 'Equal',
  sizeBy: (measure) => `By ${midSentence(measure, 'en')}`,
  sizeLegend: (measure) => `Coloured area of a tile: ${midSentence(measure, 'en')}, on one scale for all dates`,
  date: 'Date',
  play: 'Play',
  pause: 'Pause',
  keys: 'Arrow keys move to the nearest province in their direction, Home and End to the first and last, Enter or the space bar selects it or lets it go.',
  readKeys: 'Arrow keys move to the nearest province in their direction, Home and End to the first and last.',
  gridName: (title) => `Map of provinces: ${title}`,
  tile: (name, value, details) => `${name}: ${[value, ...details].join(', ')}`,
  rankOf: (rank, count) => `${rank} of ${count}`,
  statement: 'a statement in the press',
  counted: (date) => `counted ${date}`,
  colours: { equal: 'Classes with about as many figures each', halving: 'Each class has half as many figures as the one below', change: 'Classes from falls to rises' },
  fixedScale: (count, first, last) => `One scale for ${count} dates, ${first} to ${last}`,
  hollow: 'About, less than, of low reliability, a statement among counts, or an incomplete sum',
  noFigure: (reason, count) => `${reason} (${count})`,
  top: (count) => `The first ${count}`,
  shareOf: (share, total) => `${share} of the total for ${total}`,
  chosen: 'Selected',
  chooseHint: 'Select provinces on the map to follow them through all views.',
  showTrend: 'Show in trend',
  showOverview: 'Show in overview',
  clear: (name) => `Let go of ${name}`,
  moreChosen: (count) => `and ${count} more, outlined on the map`,
  region: 'Region',
  regions: {
    'Red River Delta': 'Red River Delta',
    'Northern Midlands and Mountains': 'Northern Midlands and Mountains',
    'North Central and Central Coast': 'North Central and Central Coast',
    'North Central': 'North Central',
    'South Central Coast and Central Highlands': 'South Central Coast and Central Highlands',
    'Central Highlands': 'Central Highlands',
    Southeast: 'Southeast',
    'Mekong River Delta': 'Mekong River Delta',
  },
  openYear: (date) => `Show the map of ${date}`,
  noGrid: 'The map has a tile for each province of Vietnam, and these are not figures of provinces.',
  toRanking: 'Show them as a ranking',
  years: (count, first, last) => `Maps of ${count} years, ${first} to ${last}, in the same classes.`,
  sentences: {
    headline({ measure, partner, at, codes, placeCount, share, totalPlace, selected }, words) {
      const [first = ''] = codes
      const names = listEn(codes.map(words.place))
      const when = formatPeriodPhrase(at, words.periodUse(measure), 'en')
      const part = `${formatQuantity(share, 'percent', 'en')} of ${midSentence(words.measure(measure), 'en')}${between(measure, totalPlace, partner, words)} ${when}`
      const start = codes.length === 1 ? `${words.place(first)} alone accounts for ${part}` : `${codes.length} of ${placeCount} provinces account for ${part}: ${names}`
      return selected ? `${start}; ${words.place(selected.code)} is ${formatRank(selected.best, selected.worst, 'en')} with ${amount(selected.point)}` : start
    },
  },
}
