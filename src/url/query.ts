/** One `name=value` of a query text; `text` is null where its percent-encoding is broken. */
export interface QueryPart {
  readonly name: string
  readonly text: string | null
  /** The value as it stands in the address. */
  readonly raw: string
}

/**
 * Splits the query of an address, with or without its question mark; never throws. `+` is a space, as forms write it;
 * `&amp;` is read as `&`, because addresses are copied out of HTML.
 */
export function parseQuery(search: string): readonly QueryPart[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .map((part) => part.replace(/^amp;/, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=')
      const rawName = equals < 0 ? part : part.slice(0, equals)
      const raw = equals < 0 ? '' : part.slice(equals + 1)
      const name = decode(rawName)
      return { name: name ?? rawName, text: name === null ? null : decode(raw), raw }
    })
}

/** A value as ASCII for a query, with everything left readable that may stand there (`~`, `.`, `/`; a space is `+`). */
export function encodeQueryValue(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    return null
  }
}
