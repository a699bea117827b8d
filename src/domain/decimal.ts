const MINUS = 45
const POINT = 46
const ZERO = 48
/** Every whole number of so many digits is exactly a double, and so is every power of ten it may be divided by. */
const MAX_EXACT_DIGITS = 15
const POWERS_OF_TEN = Float64Array.from({ length: MAX_EXACT_DIGITS + 1 }, (_, power) => Number(`1e${power}`))

/**
 * Reads a plain decimal number: digits, at most one dot between digits, at most a minus before them. NaN for anything
 * else (spaces, exponents, commas, `.5`, `5.`, plus signs) and for numbers too large to be finite. The result is the
 * double nearest to the text, as `Number` gives it; minus zero is zero.
 */
export function parseDecimal(text: string): number {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0
  let mantissa = 0
  let point = -1
  for (let index = start; index < text.length; index++) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit
    else if (digit === POINT - ZERO && point < 0 && index > start) point = index
    else return NaN
  }
  const digits = text.length - start - (point < 0 ? 0 : 1)
  if (digits === 0 || point === text.length - 1) return NaN
  if (digits > MAX_EXACT_DIGITS) return finiteOrNaN(Number(text) + 0)
  const size = point < 0 ? mantissa : mantissa / (POWERS_OF_TEN[text.length - 1 - point] ?? NaN)
  return start === 1 ? 0 - size : size
}

function finiteOrNaN(value: number): number {
  return Number.isFinite(value) ? value : NaN
}

/** A number in plain digits, without an exponent; reading it gives the same number again. */
export function plainDecimal(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value))
  if (!match) return String(value)
  const [, sign = '', first = '', decimals = '', exponent = '0'] = match
  const digits = first + decimals
  const point = 1 + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0') + (point < digits.length ? `.${digits.slice(point)}` : '')
}
