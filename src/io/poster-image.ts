/** A drawn SVG as pixels. A picture sees none of the page's fonts, so those it needs are put into it first. */

/** Wide tables make pictures larger than a canvas takes. */
const MOST_PIXELS = 16_000_000

/** A PNG of an SVG text, so many pixels for each of its own. Rejects with a sentence where the browser cannot draw it. */
export async function svgToPng(svg: string, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([await svgWithFonts(svg)], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    const { naturalWidth, naturalHeight } = image
    const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)))
    canvas.width = Math.round(naturalWidth * fitting)
    canvas.height = Math.round(naturalHeight * fitting)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('the browser has no room for a picture of this size')
    return blob
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

/** The same picture with the fonts it is written in, for where it sees none. */
export async function svgWithFonts(svg: string): Promise<string> {
  const css = await fontFaces(svg)
  return css === '' ? svg : svg.replace(/(<svg[^>]*>)/, (tag) => `${tag}<style>${css}</style>`)
}

/** The page's own font faces that the text is written in, each with its file inside. */
async function fontFaces(svg: string): Promise<string> {
  const letters = new Set(Array.from(svg, (letter) => letter.codePointAt(0) ?? 0))
  const faces = Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('url('))
    .filter((face) => covers(face.style.getPropertyValue('unicode-range'), letters))
  const texts = await Promise.all(
    faces.map(async (face) => {
      const [, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue('src')) ?? []
      const file = await fetch(new URL(address, face.parentStyleSheet?.href ?? document.baseURI))
      return file.ok ? face.cssText.replace(/url\([^)]*\)/, `url("${await toDataAddress(await file.blob())}")`) : ''
    }),
  )
  return texts.join('')
}

function covers(ranges: string, letters: ReadonlySet<number>): boolean {
  if (ranges === '') return true
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
    return [...letters].some((letter) => letter >= first && letter <= last)
  })
}

function toDataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the font could not be read')))
    reader.readAsDataURL(file)
  })
}
