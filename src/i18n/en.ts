import { formatReason } from '../domain/format/missing-text.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { enProvenance } from './en-provenance.ts'
import { enSentences } from './en-sentences.ts'
import { counterEn, listEn } from './en-words.ts'
import type { Messages } from './messages.ts'

const plural = (count: number, one: string, many = `${one}s`) => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

const denominators = { locality: 'the place’s total', partner: 'the partner’s total', nation: 'the nation’s total' } as const

export const en: Messages = {
  language: 'en',
  list: listEn,
  app: {
    title: 'Inflow',
    tagline: 'Who invests where, and who says so',
    skipToContent: 'Skip to the figures',
    navigation: 'Views',
    views: { trend: 'Trend', ranking: 'Ranking', compare: 'Compare' },
    find: 'Find a place, partner or measure',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    loading: 'Loading…',
    loadingFigures: (place, percent) => `Loading the figures of ${place}…${percent === null ? '' : ` ${Math.floor(percent)}%`}`,
    loadFailed: 'The figures could not be loaded.',
    loadFailures: {
      network: 'The connection was lost.',
      status: 'The server did not hand over the file.',
      unreadable: 'The file that came is not readable.',
    },
    retry: 'Try again',
    panelFailed: 'This part of the page failed. The rest still works.',
    close: 'Close',
    copied: 'Copied',
    ignoredTitle: 'Parts of the address could not be used',
    ignoredParameter: (parameter, found, reason, used) =>
      `“${parameter}=${found}”: ${reason}; ${used === '' ? 'left out' : `“${used}” is shown instead`}.`,
    ignoreReasons: {
      'unknown parameter': 'no such parameter',
      'unknown value': 'not known here',
      malformed: 'not readable',
      repeated: 'given more than once',
      inconsistent: 'does not fit the rest',
      'too many': 'more than can be shown',
    },
  },
  filters: {
    heading: 'What is shown',
    measure: 'Measure',
    localities: 'Place',
    partners: 'Partner',
    timeRange: 'Years',
    from: 'From',
    to: 'To',
    date: 'Date',
    latestDate: 'Latest date that covers every place',
    mode: 'Show as',
    modes: { value: 'Value', share: 'Share', change: 'Change on a year', index: 'Index' },
    denominator: 'Share of',
    denominators,
    scale: 'Scale',
    scales: { linear: 'Linear', log: 'Logarithmic' },
    over: 'Rank',
    overLocality: 'Places',
    overPartner: 'Partners',
    boundaries: 'Provinces',
    boundariesReported: 'as reported',
    boundariesCurrent: 'as they are today',
    allPartners: 'all partners',
    allProvinces: 'all provinces',
    nation: 'the whole country',
    clear: 'Clear',
    clearAll: 'Clear all filters',
    done: 'Done',
    add: (name) => `Add ${name}`,
    remove: (name) => `Remove ${name}`,
    change: (what) => `Change: ${what}`,
    chosen: (count) => `${count} chosen`,
    tooManyLines: (max) => `The first ${max} lines are drawn.`,
    modeOf(mode, of, base) {
      switch (mode) {
        case 'value':
          return null
        case 'share':
          return `as a share of ${denominators[of ?? 'locality']}`
        case 'change':
          return 'as change on the same period a year before'
        case 'index':
          return `as an index, ${base ? formatPeriod(base, 'flow', 'en') : 'first common period'} = 100`
      }
    },
    logRefused: 'A logarithmic scale has no place for zero or less, so the scale is linear.',
  },
  search: {
    label: 'Find a place, partner or measure',
    placeholder: 'Hai Phong, Korea, projects…',
    places: 'Places',
    partners: 'Partners',
    measures: 'Measures',
    recent: 'Recent',
    noResult: (query) => `Nothing is called “${query}” here.`,
    resultCount: (count) => (count === 0 ? 'No results' : plural(count, 'result')),
    formerName: (name, successor) => `${name}, now part of ${successor}`,
    keys: 'Arrow keys to move, Enter to choose, Escape to close',
  },
  chart: {
    counter: counterEn,
    source: (names) => `${names.length > 1 ? 'Sources' : 'Source'}: ${listEn(names)}`,
    officialUntil: (period) => `Official up to ${period}`,
    statements: 'Statements in the press',
    statementCount: (count) => plural(count, 'statement in the press', 'statements in the press'),
    showTable: 'Show as table',
    showChart: 'Show as chart',
    presentations: { chart: 'Chart', table: 'Table' },
    partYear: (period) => `${period}: part of a year`,
    partYearMark: 'Part of a year',
    breakMark: (text) => `Break in the series: ${text}`,
    breaks: 'Breaks in the series',
    events: 'Events',
    eventMark: (number, title) => `Event ${number}: ${title}`,
    alsoCountedBy: (counter, points) => `Also counted by ${counterEn(counter)}: show ${plural(points, 'point')}`,
    hideCounter: (counter) => `Hide the count of ${counterEn(counter)}`,
    moreLines: (count) => `${plural(count, 'more line')}: show`,
    keyboardHelp: 'Left and right arrows move along the line, up and down change lines, Enter tells who says so.',
    tableCaption: (title) => `${title}, as a table`,
    period: 'Period',
    value: 'Value',
    place: 'Place',
    partner: 'Partner',
    unit: 'Unit',
    figureBy: (counter) => `counted by ${counterEn(counter)}`,
    lineOf: (locality, partner) => (partner === null ? locality : `${partner} in ${locality}`),
  },
  ranking: {
    rank: 'Rank',
    reportedRank: (rank) => `${rank} as reported`,
    computedRank: 'computed',
    unranked: 'Not ranked: no figure at this date',
    showAll: (count) => `Show all ${count.toLocaleString('en-US')}`,
    showFewer: 'Show fewer',
    atDate: (date) => `At ${date}`,
    datedOtherwise: (date) => `counted ${date}`,
    changeOfRank: (steps) => (steps === 0 ? 'same rank' : steps > 0 ? `up ${steps}` : `down ${-steps}`),
    share: 'Share',
  },
  compare: {
    columns: { place: 'Place', value: 'Value', date: 'Counted', share: 'Share', rank: 'Rank', change: 'On same period a year before', since: 'Since previous count', size: 'Average size' },
    pin: (name) => `Add ${name} to the comparison`,
    unpin: (name) => `Take ${name} out of the comparison`,
    addPair: 'Add a row',
    emptyHint: 'Add places and partners to compare them row by row.',
    copyTable: 'Copy the table',
    downloadCsv: 'Download CSV',
    sortBy: (column, isDescending) => `Sort by ${column}, ${isDescending ? 'largest' : 'smallest'} first`,
    sortedBy: (column, isDescending) => `Sorted by ${column}, ${isDescending ? 'largest' : 'smallest'} first`,
    trend: 'Trend',
    full: (max) => `The table holds ${max} rows.`,
  },
  provenance: enProvenance,
  empty: {
    title: 'No figure for this choice',
    emptiedBy: (filter, value) => `Nothing was published once “${filter}” is “${value}”.`,
    relax: (filter) => `Drop the filter “${filter}”`,
    noFigures: 'Nobody published a figure for this choice.',
  },
  missing: {
    legend: 'Where there is no number',
    reasons: {
      'not reported': formatReason('not reported', 'en'),
      'not applicable': formatReason('not applicable', 'en'),
      'not yet published': formatReason('not yet published', 'en'),
      suppressed: formatReason('suppressed', 'en'),
      'not readable': formatReason('not readable', 'en'),
      refused: formatReason('refused', 'en'),
    },
    zero: '0 is a figure: none',
  },
  footer: {
    limits: 'What these figures do not say',
    registeredIsNotSpent: 'Registered capital is what investors signed up for, not what they spent.',
    nominalDollars: 'Money is in US dollars of each year, not adjusted for prices.',
    immediateInvestors: 'A partner is where the money came from last; capital from Singapore or the British Virgin Islands may have its owners elsewhere.',
    notCovered: 'Sectors and ultimate investors are not covered.',
    credits: 'Credits',
    creditLine:
      'Foreign Investment Agency (Viet Nam); Open Development Mekong; World Bank, World Development Indicators, CC BY 4.0; UNCTAD, UNCTADstat; and the newspapers and agencies named beside each figure.',
    definitions: 'Definitions',
  },
  sentences: enSentences,
}
