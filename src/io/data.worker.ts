import type { CsvProblem } from '../csv/csv-problem.ts'
import { parseObservations } from '../csv/observations-csv.ts'
import { parseRegistry } from '../csv/registry-csv.ts'
import { type Dataset, datasetTransferables, mergeDatasets } from '../domain/dataset.ts'
import { type DataReply, type DataRequest, type LoadFailure, REGISTRY_FILES, type RegistryFile } from './data-protocol.ts'

/** Fetches, parses and joins data files off the main thread, so that the page answers while they arrive. */

class Failed extends Error {
  readonly failure: LoadFailure
  constructor(failure: LoadFailure) {
    super(failure.detail)
    this.failure = failure
  }
}

self.addEventListener('message', (event: MessageEvent<DataRequest>) => {
  const { data } = event
  answer(data).catch((error: unknown) => {
    const failure = error instanceof Failed ? error.failure : { kind: 'network' as const, detail: String(error) }
    reply({ kind: 'failed', request: data.request, failure })
  })
})

async function answer(request: DataRequest): Promise<void> {
  if (request.kind === 'registry') {
    const texts = await Promise.all(REGISTRY_FILES.map(async (name) => [name, await fetchText(request.urls[name])] as const))
    const { registry, problems } = parseRegistry(Object.fromEntries(texts) as Record<RegistryFile, string>)
    if (registry.places.size === 0 || registry.measures.size === 0) throw unreadable(request.urls.places, problems)
    reply({ kind: 'registry', request: request.request, registry })
    return
  }
  if (request.kind === 'merge') {
    replyWith(mergeDatasets(request.parts), request.request)
    return
  }
  const text = await fetchText(request.url, (bytes) => reply({ kind: 'progress', request: request.request, bytes }))
  const { dataset, problems } = parseObservations(text)
  if (dataset.size === 0) throw unreadable(request.url, problems)
  replyWith(dataset, request.request)
}

function replyWith(dataset: Dataset, request: number): void {
  reply({ kind: 'observations', request, dataset }, datasetTransferables(dataset))
}

function reply(message: DataReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}

function unreadable(url: string, problems: readonly CsvProblem[]): Failed {
  const [first] = problems
  return new Failed({ kind: 'unreadable', detail: [fileName(url), ...(first ? [`${first.code}, line ${first.line}: ${first.text}`] : [])].join(': ') })
}

function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? url
  // Built files bear a hash of their content.
  return name.replace(/-[\w-]{8}(?=\.csv$)/, '')
}

async function fetchText(url: string, onBytes?: (bytes: number) => void): Promise<string> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Failed({ kind: 'network', detail: `${fileName(url)}: ${error instanceof Error ? error.message : String(error)}` })
  })
  if (!response.ok) throw new Failed({ kind: 'status', detail: `${fileName(url)}: ${response.status}` })
  if (!response.body || !onBytes) return response.text()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    onBytes(bytes)
    text += decoder.decode(value, { stream: true })
  }
}
