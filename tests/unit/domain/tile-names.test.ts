import { describe, expect, test } from 'vitest'
import { fitName } from '../../../src/charts/tile-names.ts'
import { textWidth } from '../../../src/charts/trend-layout.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { nameForms } from '../../../src/domain/tile-names.ts'
import { loadCurated } from '../fixtures/curated.ts'

const placed = [...loadCurated().registry.places.values()].filter(({ gridRow }) => gridRow !== null)
const levels = { '63 former': placed.filter(({ validToDay }) => validToDay !== null), '34 present': placed.filter(({ validToDay }) => validToDay === null) }
const cases = Object.entries(levels).flatMap(([name, places]) => LANGUAGES.map((language) => ({ name, places, language })))

/** Width of a tile's words in a window of 320 px, and the size they have there. */
const NARROW = { widthPx: 33, fontPx: 10.5 }

describe.each(cases)('names of the $name provinces in $language', ({ places, language }) => {
  const forms = nameForms(places, language)

  test('every form is one province alone', () => {
    const all = [...forms.values()].flat()
    expect(all.filter((form, position) => all.indexOf(form) !== position)).toEqual([])
    expect(forms.size).toBe(places.length)
  })

  test('some form fits a tile of the narrowest window in two lines, and what is shown there is unique', () => {
    const shown = [...forms.values()].map((own) => fitName(own, NARROW.fontPx, NARROW.widthPx, 2))
    expect(shown.filter((lines) => lines.some((line) => textWidth(line, NARROW.fontPx) > NARROW.widthPx))).toEqual([])
    expect(new Set(shown.map((lines) => lines.join(' '))).size).toBe(places.length)
  })

  test('what is shown in one line of a wide tile is unique', () => {
    expect(new Set([...forms.values()].map((own) => fitName(own, 12, 76, 1).join(' '))).size).toBe(places.length)
  })
})

test('names are abbreviated as newspapers do', () => {
  const former = levels['63 former']
  const shortest = (code: string) => LANGUAGES.map((language) => nameForms(former, language).get(code)?.at(-1))
  expect(shortest('VN-43')).toEqual(['BR-VT', 'BR-VT', '바리어붕따우'])
  expect(shortest('VN-26')).toEqual(['TT Hue', 'TT Huế', '트어티엔후에'])
  expect(shortest('VN-69')).toEqual(['T. Nguyen', 'T. Nguyên', '타이응우옌'])
  // Hà Giang and Hậu Giang would share "H. Giang".
  expect(shortest('VN-03')).toEqual(['Ha Giang', 'Hà Giang', '하장'])
})

test('a name stays whole where it fits, and is parted where two lines do', () => {
  expect(fitName(['Thai Nguyen', 'T. Nguyen'], 12, 80, 1)).toEqual(['Thai Nguyen'])
  expect(fitName(['Thai Nguyen', 'T. Nguyen'], 10.5, 40, 2)).toEqual(['Thai', 'Nguyen'])
  expect(fitName(['Thai Nguyen', 'T. Nguyen'], 10.5, 52, 1)).toEqual(['T. Nguyen'])
  expect(fitName(['타이응우옌'], 10.5, 40, 2)).toEqual(['타이', '응우옌'])
})
