import type { Page } from '@playwright/test'
import type { IntakeReply } from '../../src/io/intake-protocol.ts'
import { readFile } from '../../src/intake/read-file.ts'
import { loadCurated } from '../unit/fixtures/curated.ts'
import { TORTURE } from '../unit/intake/torture/torture.ts'
import { headline } from './page.ts'
import { expect, test } from './support.ts'
import { give, openUpload } from './upload.ts'

/** What reading came to, as far as a worker tells it without the figures. */
interface Came {
  readonly outcome: string
  readonly questions: readonly string[]
  readonly observations: number
  readonly problems: readonly (readonly [string, number | null])[]
  readonly setAside: number
  readonly checksums: readonly (readonly [number, boolean])[]
}

/** Lets a page of the product hand on the address of its worker and what it compares with. */
async function overhearWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = Worker
    globalThis.Worker = class extends Real {
      readonly #address: string
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        this.#address = String(address)
      }
      override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
        if (typeof message === 'object' && message !== null && 'evidence' in message && this.#address.includes('intake')) Object.assign(globalThis, { overheard: { address: this.#address, evidence: message.evidence } })
        super.postMessage(message, Array.isArray(options) ? { transfer: options } : options)
      }
    }
  })
}

test('every file of the torture set comes to the same in the worker of the built site as in Node', async ({ page }) => {
  test.slow()
  await overhearWorker(page)
  await openUpload(page)
  await give(page, 'any.csv', 'Country,Year,"FDI, net inflows (BoP, US$ million)"\nJapan,2019,1.5\n')
  await expect.poll(() => page.evaluate(() => 'overheard' in globalThis)).toBe(true)

  const evidence = loadCurated()
  const inNode = TORTURE.map((torture): readonly [string, Came] => {
    const intake = readFile({ name: torture.file ?? 'file.csv', bytes: torture.bytes(), answers: torture.answers ?? {}, recipe: null, evidence })
    const { outcome, questions, problems, setAside, checksums, file } = intake
    return [
      torture.name,
      {
        outcome,
        questions: questions.map(({ id }) => id),
        observations: file.dataset.size,
        problems: problems.map(({ code, line }) => [code, line]),
        setAside: setAside.length,
        checksums: checksums.map(({ line, agrees }) => [line, agrees]),
      },
    ]
  })
  const files = TORTURE.map(({ name, file, answers, bytes }) => ({ name, file: file ?? 'file.csv', answers: answers ?? {}, bytes: Buffer.from(bytes()).toString('base64') }))
  const inBrowser = await page.evaluate(async (given) => {
    const { address, evidence: compared } = (globalThis as unknown as { overheard: { address: string; evidence: unknown } }).overheard
    const worker = new Worker(address, { type: 'module' })
    worker.postMessage({ kind: 'evidence', evidence: compared })
    const ask = (message: { readonly request: number }) =>
      new Promise<IntakeReply>((resolve, reject) => {
        worker.addEventListener('error', reject, { once: true })
        const hear = ({ data }: MessageEvent<IntakeReply>) => {
          if (data.request !== message.request || data.kind === 'progress') return
          worker.removeEventListener('message', hear)
          resolve(data)
        }
        worker.addEventListener('message', hear)
        worker.postMessage(message)
      })
    const came: (readonly [string, Came | string])[] = []
    for (const [request, { name, file, answers, bytes }] of given.entries()) {
      const raw = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      const message = { kind: 'read', request, file: new Blob([raw]), name: file, answers, recipe: null }
      const reply = await ask(message)
      if (reply.kind !== 'read') {
        came.push([name, JSON.stringify(reply)])
        continue
      }
      const { outcome, questions, problems, observations, setAside, checksums } = reply.summary
      came.push([
        name,
        {
          outcome,
          questions: questions.map(({ id }) => id),
          observations,
          problems: problems.map(({ code, line }) => [code, line]),
          setAside: setAside.length,
          checksums: checksums.map(({ line, agrees }) => [line, agrees]),
        },
      ])
    }
    worker.terminate()
    return came
  }, files)
  expect(inBrowser.length).toBeGreaterThan(100)
  expect(Object.fromEntries(inBrowser)).toEqual(Object.fromEntries(inNode))
})

/** So many of them, spread over all kinds, go the way a reader's file goes. */
const CHOSEN = TORTURE.filter(({ answers }) => answers === undefined).filter((_, at, all) => at % Math.ceil(all.length / 10) === 0)

test('files of the torture set that are chosen on the page come to what they are expected to', async ({ page }) => {
  test.slow()
  await openUpload(page)
  for (const { name, file, bytes, expected } of CHOSEN) {
    await give(page, file ?? 'file.csv', bytes())
    await expect(headline(page), name).not.toHaveText(/^(?:Reading|Load) /)
    const report = page.locator('#main')
    if (expected.outcome === 'refused') await expect(report.getByRole('button', { name: 'Choose another file' }), name).toBeVisible()
    else if (expected.outcome === 'asks') await expect(headline(page), name).toHaveText(`${expected.questions?.length === 1 ? '1 question' : `${expected.questions?.length ?? 0} questions`} before these figures can be shown`)
    else await expect(headline(page), name).toHaveText(/^(?:Adds|Changes|All of these)/)
    await report.getByRole('button', { name: /^(?:Load another file|Choose another file)$/ }).click()
    await expect(page.getByText('Drop a file here'), name).toBeVisible()
  }
})
