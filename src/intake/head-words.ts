/** What heads of columns are called in the statistical tables of many countries, without case and Latin diacritics. */
const ROLE_WORDS = {
  period: /^(?:years?|yr|nam|date|time|time.?period|period|ky|ky bao cao|thoi gian|thoi ky|ngay|ngay thang|thang.?nam|연도|년도|기간|시점|일자|날짜|기준일|년|연월|tahun|ano|anio|annee|jahr|fecha|data|periodo|periode|as of)$/,
  month: /^(?:months?|thang|월|mes|mois|monat|quarters?|quy|분기|trimestre|qtr)$/,
  partner: /^investment from|partner|doi tac|counterpart|(?:source|investing|investor|home|origin) ?(?:country|economy|countries)|^investors?$|nha dau tu|nuoc dau tu|quoc gia dau tu|투자국|국가별|nuoc.{0,3}vung lanh tho|country of origin|pais de origen/,
  locality: /^investment in|localit|provinc|^tinh|dia phuong|thanh pho|tinh.{0,3}thanh|^cit(?:y|ies)|reporter|reporting|ref.?area|^area$|host|recipient|destination|시도|시·도|지역|행정구역|entidad|estado|location|^loc$/,
  place: /countr|econom|entity|nation|quoc gia|^nuoc|국가|나라|pais|pays|land|geo|territor|vung lanh tho|region|place|^iso|^code$/,
  measure: /indicator|^series|measure|variable|chi tieu|지표|항목|구분|concept|^subject|indicador|type of (?:fdi|investment)|^flow$|direction|^mode|hang muc|loai/,
  unit: /^(?:units?|don vi|don vi tinh|dvt|단위|unit.?measure|unit of measure|currency|unidad|scale unit)$/,
  multiplier: /unit.?mult|multiplier|power.?code|magnitude|^scale$/,
  value: /^(?:values?|obs.?values?|observation.?value|gia tri|so lieu|값|수치|amount|figures?|data|valor|wert|valeur)$/,
  note: /^(?:notes?|ghi chu|비고|flags?|footnotes?|remarks?|comments?|obs.?comment|sources?|nguon|출처|obs.?status|status|trang thai|observation status.*)$/,
  number: /^(?:tt|stt|s.?t.?t|no|nr|#|s[lr]?\.? ?no|sr|sl|id|번호|순번|연번|index|so tt|n|unnamed 0|so thu tu)$/,
} as const
export type HeadRole = keyof typeof ROLE_WORDS

/** A text as heads are compared: small, Latin letters without marks (đ is d), single spaces, no punctuation at its ends. */
export function plainHead(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[_\s]+/gu, ' ')
    .replace(/^[\s.:()*-]+|[\s.:()*-]+$/gu, '')
}

/** Whether the head of a column, or one of its parts, says that the column has this role. */
export function saysRole(parts: readonly string[], role: HeadRole): boolean {
  return parts.some((part) => ROLE_WORDS[role].test(plainHead(part)))
}
