import { formatPeriod } from '../../domain/format/period-text.ts'
import { ownText } from '../../domain/own-mark.ts'
import type { Source } from '../../domain/registry.ts'
import { webAddress } from '../../domain/source-address.ts'
import { useMessages } from '../../state/stores.ts'
import { Fact } from './Fact.tsx'

/** A document: title, publisher, date, address, tier, who counted. Titles stay in the language of the document. */
export function SourceAccount({ source }: { readonly source: Source }) {
  const { provenance, chart, language } = useMessages()
  const address = webAddress(source.url)
  return (
    <>
      {source.ownFile !== undefined && (
        <Fact name={provenance.tier}>
          <strong>{ownText([source.ownFile], language)}</strong>
        </Fact>
      )}
      <Fact name={provenance.document}>
        <span lang={source.language || undefined}>{source.title}</span>
      </Fact>
      <Fact name={provenance.publisher}>{source.publisher}</Fact>
      <Fact name={provenance.date}>{source.date ? formatPeriod(source.date, 'flow', language) : provenance.noDate}</Fact>
      {source.ownFile === undefined && <Fact name={provenance.tier}>{provenance.tiers[source.tier]}</Fact>}
      <Fact name={provenance.counter}>{source.counter === null ? provenance.noCounter : chart.counter(source.counter)}</Fact>
      {source.url !== '' && (
        <Fact name={provenance.address}>
          {address ? (
            <a href={address} target="_blank" rel="noreferrer">
              {source.url}
            </a>
          ) : (
            source.url
          )}
        </Fact>
      )}
    </>
  )
}
