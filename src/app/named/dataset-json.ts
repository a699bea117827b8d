import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { isValued } from '../../domain/figure.ts'
import { calendarDate } from '../../domain/period.ts'
import { HOME_ECONOMY, placeName } from '../../domain/registry.ts'
import { webAddress } from '../../domain/source-address.ts'
import { documentsOf } from '../../parts/source-text.ts'
import { type NamedPlace, inLanguage } from './named-files.ts'
import type { NamedFigure } from './named-figure.ts'

/** The compilation; the figures stay under the terms of those who published them. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/'
/** More places than these are meant as all of their economy. */
const MOST_PLACES = 12

/** What search engines read of a chart: schema.org's `Dataset`. Without a place the addresses of its files are relative. */
export function datasetJson(figure: NamedFigure, place: NamedPlace | null): Readonly<Record<string, unknown>> {
  const { texts, record, title, description, source } = figure
  const { language } = texts.messages
  const rows = record.figures()
  const file = (name: string) => `${place?.folder ?? ''}${inLanguage(name, language)}`
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description,
    inLanguage: language,
    ...(place && { url: place.page }),
    license: LICENSE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Inflow', ...(place && { url: place.site }) },
    creditText: source,
    ...coverage(rows, figure),
    variableMeasured: [...new Set(rows.map(({ measure }) => measure))].map((measure) => texts.words.measure(measure)),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file('data.csv') }],
    thumbnailUrl: file('card.png'),
    isBasedOn: documentsOf(texts, record.sourceIds).map(({ title: name, publisher, date, url, language: written }) => {
      const address = webAddress(url)
      return {
        '@type': 'CreativeWork',
        name,
        inLanguage: written,
        publisher: { '@type': 'Organization', name: publisher },
        ...(date && { datePublished: date.text }),
        ...(address !== null && { url: address }),
      }
    }),
  }
}

/** First and last day of the figures, and the places they are of. */
function coverage(rows: readonly ExportRow[], { texts: { registry, messages } }: NamedFigure): Readonly<Record<string, unknown>> {
  const periods = rows.flatMap(({ figure }) => (isValued(figure) ? [figure.period] : []))
  const localities = [...new Set(rows.map(({ locality }) => locality))]
  const areProvinces = localities.every((code) => registry.places.get(code)?.parent === HOME_ECONOMY)
  const places = localities.length > MOST_PLACES && areProvinces ? [HOME_ECONOMY] : localities
  const name = (code: string) => ({ '@type': 'Place', name: placeName(registry, code, messages.language) })
  return {
    ...(periods.length > 0 && {
      temporalCoverage: `${isoDay(Math.min(...periods.map(({ startDay }) => startDay)))}/${isoDay(Math.max(...periods.map(({ endDay }) => endDay)))}`,
    }),
    spatialCoverage: places.map(name),
  }
}

function isoDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDate(day)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(ofMonth).padStart(2, '0')].join('-')
}
