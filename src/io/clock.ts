import { parsePeriod, yearPeriod, type Period } from '../domain/period.ts'

/** Today where the reader is. */
export function today(): Period {
  const now = new Date()
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  return parsePeriod(text) ?? yearPeriod(now.getFullYear())
}

/** Now, and an id that nothing loaded in this browser has: small letters and digits. */
export function stampNow(): { readonly id: string; readonly loadedAt: string } {
  return { id: crypto.randomUUID().replaceAll('-', ''), loadedAt: new Date().toISOString() }
}
