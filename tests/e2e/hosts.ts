import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { expect, test as base } from './support.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Scripts of hosts as their makers publish them. */
const { resolve: pathOf } = createRequire(import.meta.url)
const LIBRARIES: Readonly<Record<string, string>> = { '/pym.js': pathOf('pym.js/dist/pym.v1.min.js'), '/sidechain.js': pathOf('@nprapps/sidechain/dist/sidechain.js') }

/** A site of somebody else. */
export interface Host {
  readonly url: string
  /** Puts a page there as it is; its address. */
  readonly put: (html: string) => string
  /** Puts an article there that shows these parts and writes down every message it hears; its address. */
  readonly article: (body: string) => string
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}

/** The built site from the plainest static host there is: files and their types, no other header. */
function serveFile(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://host')
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}

function createHost(url: string, pages: Map<string, string>): Host {
  const put = (html: string) => {
    const path = `/${pages.size + 1}.html`
    pages.set(path, html)
    return new URL(path, url).href
  }
  const article = (body: string) =>
    put(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>
<script>heard = []; addEventListener('message', ({ data }) => heard.push({ at: performance.now(), data }))</script>
<body style="margin:0">${body}</body></html>`)
  return { url, put, article }
}

/** The site and a host of another origin, both without special headers. */
export const test = base.extend<object, { readonly site: string; readonly host: Host }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { url, server } = await listen((request, response) => serveFile(resolve('dist'), request, response))
      await use(url)
      server.close()
    },
    { scope: 'worker' },
  ],
  host: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const pages = new Map<string, string>()
      const { url, server } = await listen((request, response) => {
        const path = new URL(request.url ?? '/', 'http://host').pathname
        const library = LIBRARIES[path]
        const page = library === undefined ? pages.get(path) : readFileSync(library)
        response.writeHead(page === undefined ? 204 : 200, { 'content-type': library === undefined ? 'text/html; charset=utf-8' : 'text/javascript' }).end(page)
      })
      await use(createHost(url, pages))
      server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, provide) => provide(site),
  // The article itself; whatever else is asked for fails the test.
  allowedNoise: async ({ host }, provide) => provide([new RegExp(`^request to another host: ${host.url}`)]),
})

export { expect }

/** A frame as a careful host makes it. `height`: what the host gives it. */
export function bareFrame(src: string, { width = '600', height = '400', more = '' } = {}): string {
  return `<iframe src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" title="chart" width="${width}" height="${height}" style="border:0;display:block" sandbox="allow-scripts" ${more}></iframe>`
}

interface Heard {
  readonly at: number
  readonly data: unknown
}

/** Waits until the article has heard nothing for a while; everything it heard. */
export function heardUntilQuiet(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(async () => {
    const heard = (globalThis as unknown as { heard: Heard[] }).heard
    let last = -1
    while (heard.length !== last) {
      last = heard.length
      await new Promise((done) => setTimeout(done, 250))
    }
    return heard
  })
}

/** The heights told in the product's own message, in order. */
export async function heightsTold(page: Page): Promise<readonly number[]> {
  const heard = await heardUntilQuiet(page)
  return heard.flatMap(({ data }) => (typeof data === 'object' && data !== null && 'type' in data && data.type === 'inflow:height' && 'height' in data ? [Number(data.height)] : []))
}

/** The frame on the page, once it shows its finding. */
export async function shownFrame(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = page.frames().at(-1)
  if (!frame) throw new Error('no frame')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  return frame
}

export interface FrameLayout {
  readonly hasScrollbar: boolean
  readonly isHeadlineInside: boolean
  readonly isSourceInside: boolean
  readonly picturePx: number
}

/** How a chart lies in its frame. `picturePx`: the room of the drawing or, where the view is one, of the table. */
export function layoutOf(frame: Frame): Promise<FrameLayout> {
  return frame.evaluate(() => {
    const root = document.documentElement
    const inside = (element: Element | null) => {
      const box = element?.getBoundingClientRect()
      return box !== undefined && box.height > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
    }
    const links = Array.from(document.querySelectorAll('a'))
    const picture = document.querySelector('figcaption + *')?.getBoundingClientRect()
    return {
      hasScrollbar: root.scrollHeight > innerHeight || root.scrollWidth > innerWidth,
      isHeadlineInside: inside(document.querySelector('h1')),
      isSourceInside: inside(links.at(-1)?.closest('p') ?? null),
      picturePx: picture ? Math.round(Math.min(picture.bottom, innerHeight) - picture.top) : 0,
    }
  })
}
