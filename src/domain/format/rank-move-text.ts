import type { Language } from '../language.ts'

/**
 * How many ranks a place gained (negative: lost), at least and at most: "up 2", "down 1", "unchanged", "up 1 to 3",
 * "unchanged or up by at most 2", "between 1 down and 2 up"; "tăng 2 bậc"; "2계단 상승".
 */
export function formatRankMove(least: number, most: number, language: Language): string {
  if (least > 0) return upBy(span(least, most, language), language)
  if (most < 0) return downBy(span(-most, -least, language), language)
  if (least === 0 && most === 0) return { en: 'unchanged', vi: 'giữ nguyên hạng', ko: '변동 없음' }[language]
  if (least === 0) return { en: `unchanged or up by at most ${most}`, vi: `giữ nguyên hoặc tăng tối đa ${most} bậc`, ko: `변동 없음 또는 최대 ${most}계단 상승` }[language]
  if (most === 0) return { en: `unchanged or down by at most ${-least}`, vi: `giữ nguyên hoặc giảm tối đa ${-least} bậc`, ko: `변동 없음 또는 최대 ${-least}계단 하락` }[language]
  return { en: `between ${-least} down and ${most} up`, vi: `trong khoảng từ giảm ${-least} bậc đến tăng ${most} bậc`, ko: `${-least}계단 하락에서 ${most}계단 상승 사이` }[language]
}

/** The same where there is no room for words: "▲ 2", "▼ 1", "=", "▲ 1–3", "▲ 0–2", "▼ 1 ▲ 2". */
export function formatRankMoveMark(least: number, most: number, language: Language): string {
  const range = (from: number, to: number) => (from === to ? `${from}` : `${from}${language === 'ko' ? '~' : '–'}${to}`)
  if (least === 0 && most === 0) return '='
  if (least >= 0) return `▲ ${range(least, most)}`
  if (most <= 0) return `▼ ${range(-most, -least)}`
  return `▼ ${-least} ▲ ${most}`
}

function span(least: number, most: number, language: Language): string {
  if (least === most) return `${least}`
  return { en: `${least} to ${most}`, vi: `${least}–${most}`, ko: `${least}~${most}` }[language]
}

function upBy(ranks: string, language: Language): string {
  return { en: `up ${ranks}`, vi: `tăng ${ranks} bậc`, ko: `${ranks}계단 상승` }[language]
}

function downBy(ranks: string, language: Language): string {
  return { en: `down ${ranks}`, vi: `giảm ${ranks} bậc`, ko: `${ranks}계단 하락` }[language]
}
