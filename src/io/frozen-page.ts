import { LANGUAGES } from '../domain/language.ts'
import { CARRIED_ID, type CarriedFigures, writeCarried } from './carried.ts'

/** Where the style sheet goes. */
const SHEET = 'style sheet'

/**
 * A chart with its figures as one file that needs no site: the embed page with its scripts, its style sheet and the figures inside.
 * Rejects with a sentence where the site's own files cannot be had. `title`: text, not markup.
 */
export async function frozenPage(figures: Omit<CarriedFigures, 'kind'>, language: string, title: string): Promise<string> {
  const page = new DOMParser().parseFromString(await fetchText('embed.html'), 'text/html')
  page.documentElement.lang = language
  page.documentElement.dataset['named'] = ''
  page.title = title
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
  const script = page.querySelector<HTMLScriptElement>('script[src]')
  const style = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')
  if (!policy || !script || !style) throw new Error('embed.html is not the page it should be')
  // What is in the page may run and nothing else; nothing is fetched.
  policy.setAttribute('content', "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'")
  const sheet = await fetchText(style.getAttribute('href') ?? '')
  // The dashboard's own policy forbids style elements, even in a document that nobody sees: it is put into the text.
  style.replaceWith(page.createComment(SHEET))
  const data = page.createElement('script')
  data.type = 'application/json'
  data.id = CARRIED_ID
  data.textContent = writeCarried(figures)
  const texts = LANGUAGES.flatMap((each) => script.dataset[each] ?? [])
  if (texts.length < LANGUAGES.length) throw new Error('embed.html does not say where its texts are')
  const programs = (await Promise.all([...texts, script.getAttribute('src') ?? ''].map(fetchText))).map((text) => {
    const program = page.createElement('script')
    // The parser ends a script at these letters wherever they stand; in a text or a pattern the escaped slash is the same slash.
    program.textContent = text.replaceAll(/<\/(?=script)/gi, '<\\/')
    return program
  })
  script.remove()
  page.body.append(data, ...programs)
  return `<!doctype html>\n${page.documentElement.outerHTML.replace(`<!--${SHEET}-->`, () => `<style>${sheet}</style>`)}\n`
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(new URL(address, document.baseURI))
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}
