/** Codes the reader chose lately, newest first; kept in the browser where it allows that, in memory otherwise. */
export interface RecentChoices {
  read(): readonly string[]
  add(code: string): void
}

const KEY = 'inflow.recent'
const MOST = 6

export function browserRecentChoices(): RecentChoices {
  let codes = stored()
  return {
    read: () => codes,
    add(code) {
      codes = [code, ...codes.filter((other) => other !== code)].slice(0, MOST)
      try {
        localStorage.setItem(KEY, JSON.stringify(codes))
      } catch {
        // Storage may be full or forbidden; the choices then last as long as the page.
      }
    },
  }
}

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}
