/** Red, green, blue; each 0 to 1. Linear light unless a name says otherwise. */
export type Rgb = readonly [number, number, number]

/** Lightness 0 to 1, then the green-red and blue-yellow axes of OKLab (Ottosson 2020). */
export type Oklab = readonly [number, number, number]

/** `#rrggbb` to linear light (IEC 61966-2-1). */
export function hexToLinearRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4)
  return [linear((value >> 16) & 255), linear((value >> 8) & 255), linear(value & 255)]
}

/** Linear light to `#rrggbb`; what lies outside sRGB is cut off. */
export function linearRgbToHex(rgb: Rgb): string {
  const byte = (light: number) => {
    const inside = Math.min(1, Math.max(0, light))
    return Math.round(255 * (inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055))
  }
  return `#${rgb.map((light) => byte(light).toString(16).padStart(2, '0')).join('')}`
}

export function linearRgbToOklab([red, green, blue]: Rgb): Oklab {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

export function oklabToLinearRgb([lightness, greenRed, blueYellow]: Oklab): Rgb {
  const long = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3
  const middle = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3
  const short = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrastRatio(hex: string, otherHex: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = hexToLinearRgb(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [darker = 0, lighter = 0] = [luminance(hex), luminance(otherHex)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colour at a share of the way (0 to 1) from one to another, straight through OKLab. */
export function mixColours(fromHex: string, toHex: string, shareRatio: number): string {
  const from = linearRgbToOklab(hexToLinearRgb(fromHex))
  const to = linearRgbToOklab(hexToLinearRgb(toHex))
  const at = (a: number, b: number) => a + (b - a) * shareRatio
  return linearRgbToHex(oklabToLinearRgb([at(from[0], to[0]), at(from[1], to[1]), at(from[2], to[2])]))
}
