import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** What came out of a printer: how many sheets, and the size of the smallest letters in points. */
export interface Print {
  readonly sheets: number
  readonly smallestPt: number
}

/** Prints the page on A4 as a browser does unless it is told otherwise: without coloured grounds. */
export async function printed(page: Page): Promise<Print> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  const sizes = drawings(pdf).flatMap(textSizes)
  return { sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, smallestPt: Math.min(...sizes) }
}

/** The page as it is laid out on paper, for questions that only a browser answers. */
export async function layOutOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}

/** The programs of a PDF that draw: those of its compressed streams that set text. */
function drawings(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/stream\n/g)].flatMap(({ index }) => {
    const from = index + 'stream\n'.length
    // "endstream" has the word in it, too
    if (text.slice(index - 3, index) === 'end') return []
    try {
      const program = inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')
      return / Tf\n/.test(program) ? [program] : []
    } catch {
      // a font or a picture
      return []
    }
  })
}

/** Every size text is set in, in points: what the program says, times how much the drawing is scaled there. */
function textSizes(program: string): readonly number[] {
  const sizes: number[] = []
  const outer: number[] = []
  let scale = 1
  for (const line of program.split('\n')) {
    const [first = ''] = line.split(' ')
    if (line === 'q') outer.push(scale)
    else if (line === 'Q') scale = outer.pop() ?? 1
    else if (line.endsWith(' cm')) scale *= Math.abs(Number(first))
    else if (line.endsWith(' Tf')) sizes.push(Number(line.split(' ')[1]) * scale)
  }
  return sizes
}
