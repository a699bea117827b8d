import { plainHead } from './head-words.ts'

const COMPONENT =
  /^(?:fdi )?(?:equity(?: capital| and investment fund shares| other than reinvestment of earnings)?|debt(?: instruments?)?|reinvest(?:ed earnings|ment of earnings)|(?:inter|intra).?company (?:loans?|debt)|loans?|other capital|greenfield(?: projects| investment)?|(?:cross.border )?m ?& ?a|mergers? and acquisitions?|von co phan|vay no|vay noi bo|loi nhuan tai dau tu|지분(?:투자)?|장기차관|수익재투자|재투자수익)$/

/** Whether a cell names a part that capital is made of or comes in: what it stands beside is not the whole. */
export function isComponent(text: string): boolean {
  return COMPONENT.test(plainHead(text))
}
