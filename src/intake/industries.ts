import { plainHead } from './head-words.ts'

/** Whether the name of a row of industries means all of them. */
export function isTotalOfIndustries(name: string): boolean {
  return /^(?:t|s1|fdi|total economy|total - .*|(?:grand )?totals?(?:,? (?:of )?(?:all )?(?:industries|sectors|activities|fdi)?)?|all (?:industries|sectors|activities)|tong(?: so| cong)?|toan nganh|전체|합계|총계|계|전산업|insgesamt|ensemble)$/.test(plainHead(name))
}
