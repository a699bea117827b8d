// What a reader does, each with what the page must then show. `isShown` runs in the page (see site.mjs).

const group = (page, label, choice) => page.getByRole('group', { name: label, exact: true }).getByText(choice, { exact: true })
const choose = (label, choice) => (page) => group(page, label, choice)
const button = (name) => (page) => page.getByRole('button', { name, exact: true }).first()
const other = (before) => bench.isOther(before)
/** Another figure, and the address says why. */
const otherAt = (before, detail) => bench.isOther(before) && location.search.includes(detail)
const listOpen = (before, detail) => document.querySelectorAll('[popover]:popover-open :is([role=option], input, select)').length >= detail
const optionsOther = (before) => document.querySelectorAll('[role=option]').length !== before.options

/** Opens a part of the filter sentence, not timed. */
async function open(page, part) {
  await page.getByRole('button', { name: new RegExp(`^${part}: `) }).click()
  await page.getByRole('dialog', { name: part, exact: true }).locator('input, select').first().waitFor()
  await page.waitForTimeout(100)
}

const close = (page) => page.keyboard.press('Escape')

/** What stands in each view once it is drawn. */
const CONTENT = {
  overview: '[data-point]',
  trend: '[role=application] [data-point]',
  ranking: 'figure ol[aria-label] > li',
  composition: '[role=application] [data-layer]',
  matrix: '[role=grid] td',
  map: '[role=grid] [role=gridcell]',
  scatter: '[role=application] svg',
  compare: 'figure table tbody td',
  sources: 'ul > li',
  check: 'section table td',
}

/** A click on each view in the navigation; they are taken in every order. */
export const VIEW_CHANGES = Object.entries(CONTENT).map(([view, content]) => ({
  view,
  name: `to the view ${view}`,
  find: (page) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view[0].toUpperCase() + view.slice(1), exact: true }),
  isShown: (_, wanted) =>
    bench.isSettled() &&
    document.querySelector('nav a[aria-current=page]')?.textContent.toLowerCase() === wanted.view &&
    document.querySelector(`main [aria-busy] ${wanted.content}`) !== null,
  detail: { view, content },
}))

const measureSteps = (view) => [
  {
    name: `${view}: measure, to projects`,
    prepare: (page) => open(page, 'Measure'),
    find: (page) => page.getByRole('option', { name: /^Valid projects/ }).first(),
    isShown: otherAt,
    detail: 'measure=projects',
  },
  {
    name: `${view}: measure, back to capital`,
    find: button('Remove Valid projects'),
    isShown: (before) => bench.isOther(before) && !location.search.includes('measure='),
  },
]

const addPartner = (view) => ({
  name: `${view}: a partner added`,
  prepare: (page) => open(page, 'Partner'),
  find: (page) => page.getByRole('option', { name: /^Singapore/ }).first(),
  isShown: otherAt,
  detail: 'partners=SG',
})

const removePartner = (view, name) => ({
  name: `${view}: a partner removed`,
  prepare: close,
  find: button(`Remove ${name}`),
  isShown: (before, detail) => bench.isOther(before) && !document.querySelector('main section li')?.parentElement.textContent.includes(detail),
  detail: name,
})

const partnerSteps = (view) => [
  addPartner(view),
  {
    name: `${view}: a second partner added`,
    find: (page) => page.getByRole('option', { name: /^Thailand/ }).first(),
    isShown: otherAt,
    detail: 'partners=SG~TH',
  },
  removePartner(view, 'Thailand'),
]

const placeStep = (view) => ({
  name: `${view}: a place added`,
  prepare: (page) => open(page, 'Place'),
  find: (page) => page.getByRole('option', { name: /^Hai Phong.*until/ }).first(),
  isShown: otherAt,
  detail: 'localities=VN-HP',
})

/** By keyboard: the browser's own list of a field is no part of the page. */
const yearStep = (view) => ({
  name: `${view}: a later first year`,
  prepare: async (page) => {
    await open(page, 'Years')
    await page.getByRole('combobox', { name: 'From' }).focus()
  },
  act: (page) => page.keyboard.press('ArrowDown'),
  isShown: otherAt,
  detail: 'from=',
})

const mode = (view, choice, detail) => ({ name: `${view}: ${choice.toLowerCase()}`, find: choose('Show as', choice), isShown: otherAt, detail })
const backToValue = (view) => ({ name: `${view}: back to the value`, find: choose('Show as', 'Value'), isShown: (before) => bench.isOther(before) && !location.search.includes('mode=') })

const tableSteps = (view, content) => [
  { name: `${view}: as table`, find: button('Show as table'), isShown: () => bench.isSettled() && document.querySelector('main figure table td') !== null },
  { name: `${view}: as chart`, find: button('Show as chart'), isShown: (before, detail) => bench.isSettled() && document.querySelector(detail) !== null, detail: content },
]

const dateStep = (view) => ({
  name: `${view}: date`,
  prepare: (page) => open(page, 'Date'),
  find: (page) => page.getByRole('dialog', { name: 'Date', exact: true }).locator('label').nth(3),
  isShown: otherAt,
  detail: 'at=',
})

const boundary = (position) => (page) => page.getByRole('dialog', { name: 'Provinces', exact: true }).locator('label').nth(position)

/** Places as they are today, then as reported. */
const boundarySteps = (view) => [
  {
    name: `${view}: in today's boundaries`,
    prepare: (page) => open(page, 'Provinces'),
    find: boundary(1),
    isShown: otherAt,
    detail: 'boundaries=current',
  },
  {
    name: `${view}: back to places as reported`,
    prepare: (page) => open(page, 'Provinces'),
    find: boundary(0),
    isShown: (before) => bench.isOther(before) && !location.search.includes('boundaries='),
  },
]

const sortStep = (view, name, find, detail) => ({ name: `${view}: sorted by ${name}`, find, isShown: other, detail })
const columnHead = (name) => (page) => page.getByRole('columnheader', { name }).getByRole('button')

const tile = (code) => (page) => page.locator(`main [role=gridcell][data-key="${code}"]`)
const isChosenTile = (before, detail) => bench.isOther(before) && document.querySelector(`main [role=gridcell][data-key="${detail}"][aria-selected=true]`) !== null

/** Whether the table has come to a row, at the middle of what is in view of it. */
const rowThere = (before, detail) => {
  const box = document.querySelector('main table').closest('[role=region]').getBoundingClientRect()
  const row = document.elementFromPoint(box.left + 200, (box.top + Math.min(box.bottom, innerHeight)) / 2)?.closest('tr[aria-rowindex]')
  return row !== null && row !== undefined && Number(row.getAttribute('aria-rowindex')) >= detail
}

async function allFigures(page) {
  await group(page, 'Part', 'Figures').click()
  await group(page, 'Which figures', 'Everything').click()
  await page.waitForFunction(() => bench.isSettled() && document.querySelector('main table td') !== null)
  await page.waitForTimeout(300)
}

export const INTERACTIONS = [
  {
    at: 'view=trend',
    steps: [
      { name: 'the list of measures opens', find: (page) => page.getByRole('button', { name: /^Measure: / }), isShown: listOpen, detail: 20 },
      { name: 'the list of partners opens', prepare: close, find: (page) => page.getByRole('button', { name: /^Partner: / }), isShown: listOpen, detail: 100 },
      { name: 'a letter typed in the list of partners', act: (page) => page.keyboard.press('k'), isShown: optionsOther },
      { name: 'the list of places opens', prepare: async (page) => { await close(page); await close(page) }, find: (page) => page.getByRole('button', { name: /^Place: / }), isShown: listOpen, detail: 100 },
    ],
  },
  { at: 'view=overview', steps: [...measureSteps('overview'), ...partnerSteps('overview'), placeStep('overview')] },
  { at: 'view=overview&from=2016', steps: [yearStep('overview')] },
  { at: 'view=trend', steps: [...measureSteps('trend'), ...partnerSteps('trend'), placeStep('trend')] },
  {
    at: 'view=trend&partners=KR~JP~SG~TW~HK',
    steps: [
      mode('trend of five', 'Share', 'mode=share'),
      mode('trend of five', 'Change on a year', 'mode=change'),
      mode('trend of five', 'Index', 'mode=index'),
      backToValue('trend of five'),
      { name: 'trend of five: logarithmic', find: choose('Scale', 'Logarithmic'), isShown: otherAt, detail: 'scale=log' },
      ...tableSteps('trend of five', '[role=application] [data-point]'),
    ],
  },
  { at: 'view=trend&partners=KR~JP~SG~TW~HK&from=2010', steps: [yearStep('trend of five')] },
  {
    at: 'view=ranking',
    steps: [
      ...measureSteps('ranking'),
      { name: 'ranking: of partners', find: choose('Ranked', 'Partners'), isShown: otherAt, detail: 'over=partner' },
      { name: 'ranking: of places', find: choose('Ranked', 'Places'), isShown: otherAt, detail: 'over=locality' },
      mode('ranking', 'Share', 'mode=share'),
      mode('ranking', 'Change on a year', 'mode=change'),
      backToValue('ranking'),
      ...tableSteps('ranking', 'figure ol[aria-label] > li'),
      { name: 'ranking: all bars', find: (page) => page.getByRole('button', { name: /^Show all/ }), isShown: other },
      dateStep('ranking'),
    ],
  },
  { at: 'view=ranking', steps: [addPartner('ranking'), removePartner('ranking', 'Singapore'), placeStep('ranking')] },
  {
    at: 'view=composition',
    steps: [
      ...measureSteps('composition'),
      { name: 'composition: by places', find: choose('Made up of', 'Places'), isShown: otherAt, detail: 'over=locality' },
      { name: 'composition: by partners', find: choose('Made up of', 'Partners'), isShown: otherAt, detail: 'over=partner' },
      mode('composition', 'Share', 'mode=share'),
      backToValue('composition'),
      ...tableSteps('composition', '[role=application] [data-layer]'),
    ],
  },
  { at: 'view=composition', steps: partnerSteps('composition') },
  { at: 'view=composition&from=2016', steps: [yearStep('composition')] },
  {
    at: 'view=matrix',
    steps: [
      ...measureSteps('matrix'),
      sortStep('matrix', 'a year', (page) => page.getByRole('grid').locator('thead th').nth(3)),
      sortStep('matrix', 'name', (page) => page.getByRole('grid').locator('thead th').first()),
      mode('matrix', 'Share', 'mode=share'),
      mode('matrix', 'Change on a year', 'mode=change'),
      backToValue('matrix'),
      { name: 'matrix: places by year', find: choose('Rows and columns', 'Place by year'), isShown: otherAt, detail: 'over=locality~time' },
      { name: 'matrix: places by partners', find: choose('Rows and columns', 'Place by partner'), isShown: otherAt, detail: 'over=locality~partner' },
      { name: 'matrix: partners by year', find: choose('Rows and columns', 'Partner by year'), isShown: otherAt, detail: 'over=partner~time' },
    ],
  },
  { at: 'view=trend&localities=VN-HP', steps: boundarySteps('trend') },
  { at: 'view=ranking', steps: boundarySteps('ranking') },
  { at: 'view=matrix&over=locality~time', steps: boundarySteps('matrix') },
  { at: 'view=matrix', steps: partnerSteps('matrix') },
  { at: 'view=matrix&from=2016', steps: [yearStep('matrix')] },
  {
    at: 'view=map',
    steps: [
      ...measureSteps('map'),
      {
        name: 'map: an earlier date',
        prepare: (page) => page.getByRole('slider').focus(),
        act: (page) => page.keyboard.press('ArrowLeft'),
        isShown: otherAt,
        detail: 'at=',
      },
      { name: 'map: a province selected', find: tile('VN-HP'), isShown: isChosenTile, detail: 'VN-HP' },
      { name: 'map: a second province', find: tile('VN-DN'), isShown: isChosenTile, detail: 'VN-DN' },
      { name: 'map: sizes of tiles', find: choose('Size of tiles', 'By valid projects'), isShown: (before, detail) => bench.isSettled() && document.querySelector('main').innerText.includes(detail), detail: 'Coloured area of a tile' },
      { name: 'map: by year', find: choose('Show', 'By year'), isShown: otherAt, detail: 'over=locality~time' },
      { name: 'map: one date', find: choose('Show', 'One date'), isShown: (before) => bench.isOther(before) && !location.search.includes('over=') },
    ],
  },
  { at: 'view=map', steps: boundarySteps('map') },
  {
    at: 'view=scatter',
    steps: [
      { name: 'scatter: of partners', find: choose('Each dot', 'Partners'), isShown: otherAt, detail: 'over=partner' },
      { name: 'scatter: of places', find: choose('Each dot', 'Places'), isShown: otherAt, detail: 'over=locality' },
      { name: 'scatter: a dot pinned', prepare: (page) => page.getByRole('application').press('Home'), act: (page) => page.keyboard.press('Enter'), isShown: () => bench.isSettled() && location.search.includes('pins=') && document.querySelector('main [role=application] [data-pinned]') !== null },
      ...tableSteps('scatter', '[role=application] svg'),
      dateStep('scatter'),
    ],
  },
  { at: 'view=scatter', steps: boundarySteps('scatter') },
  { at: 'view=check', steps: [placeStep('check'), addPartner('check')] },
  { at: 'view=check', steps: [{ name: 'check: only what does not agree', find: (page) => page.locator('main figure fieldset label').nth(1), isShown: other }] },
  {
    at: 'view=compare',
    steps: [
      ...measureSteps('compare'),
      sortStep('compare', 'value', columnHead(/^Registered capital/)),
      sortStep('compare', 'place', columnHead(/^Place/)),
      sortStep('compare', 'rank', columnHead(/^Rank/)),
      dateStep('compare'),
    ],
  },
  { at: 'view=compare', steps: [...partnerSteps('compare'), placeStep('compare')] },
  {
    at: 'view=sources',
    steps: [
      sortStep('sources, 90,000 rows', 'value', columnHead(/^Value/)),
      sortStep('sources, 90,000 rows', 'place', columnHead(/^Place/)),
      sortStep('sources, 90,000 rows', 'period', columnHead(/^Period/)),
      { name: 'sources, 90,000 rows: a turn of the wheel', find: (page) => page.locator('main table tbody tr[aria-rowindex]').nth(3), act: (page) => page.mouse.wheel(0, 800), isShown: rowThere, detail: 22 },
      { name: 'sources, 90,000 rows: a long turn of the wheel', find: (page) => page.locator('main table tbody tr[aria-rowindex]').nth(30), act: (page) => page.mouse.wheel(0, 20_000), isShown: rowThere, detail: 500 },
      { name: 'sources, 90,000 rows: to the end by key', prepare: (page) => page.locator('main [role=region]').filter({ has: page.locator('table') }).focus(), act: (page) => page.keyboard.press('End'), isShown: rowThere, detail: 80_000 },
      { name: 'sources, 90,000 rows: a letter in the search', prepare: (page) => page.getByRole('searchbox').focus(), act: (page) => page.keyboard.press('k'), isShown: other },
      { name: 'sources, 90,000 rows: a second letter', act: (page) => page.keyboard.press('o'), isShown: other },
      { name: 'sources: only disagreements', find: (page) => page.getByLabel('Only where documents disagree'), isShown: other },
    ].map((step, position) => (position === 0 ? { ...step, prepare: allFigures } : step)),
  },
  { at: 'view=ranking', steps: [{ name: 'who says so opens', find: (page) => page.getByRole('button', { name: '57,807.5' }), isShown: () => document.querySelector('dialog[open] dl dd, [role=dialog] dl dd') !== null }] },
]
