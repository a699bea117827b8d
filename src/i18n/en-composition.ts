import type { CompositionMessages } from './composition-messages.ts'
import { counterEn } from './en-words.ts'

export const enComposition: CompositionMessages = {
  direction: 'Made up of',
  rest: { locality: 'Other places', partner: 'Other partners' },
  restShort: 'Others',
  restExplained: 'the total minus those shown',
  total: 'Total',
  shareOfTotal: (share) => `${share} of the total`,
  modeAsValue: 'Changes and indices do not add up to a whole: the values are shown.',
  refusedMark: '§: no shares, parts were below zero',
  showCounter: (counter, dates) => `Also counted by ${counterEn(counter)}: show its ${dates === 1 ? '1 date' : `${dates} dates`} instead`,
  keyboardHelp: 'Left and right arrows change the date, up and down the part, Enter tells who says so.',
  seeRanking: 'Rank all of them',
  seeMatrix: 'All of them by date, as a matrix',
  concentration: 'Concentration of partners',
  concentrationScale: 'Herfindahl-Hirschman index: 10,000 would be one partner alone',
  growth: (first, last) => `Growth of the total from ${first} to ${last}, and what each part contributed`,
  growthTotal: 'Total',
  growthYearly: 'Total, average a year',
  refusedTitle: 'No stack for this choice',
  refusals: {
    'no list': 'Nobody published the parts of this total: there are single statements at most, which do not make up a whole.',
    'mixed levels': 'The places chosen are not parts of one whole, so they cannot stand in one stack.',
  },
  offers: {
    among: (place, whole) => `Show ${place} as a part of ${whole}`,
    partners: (place) => `Show the partners of ${place}`,
    values: 'Show values instead of shares',
    withoutGroups: 'Leave out the groups of countries',
    ranking: 'Rank what is published',
  },
}
