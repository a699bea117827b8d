const COUNTERS: Readonly<Record<string, string>> = {
  FIA: 'Foreign Investment Agency',
  NSO: 'National Statistics Office',
  MOTIE: 'Ministry of Trade, Industry and Energy (Korea)',
}

/** Name of a counter; those without an English name of another form (UNCTAD, World Bank) are written as they are. */
export function counterEn(code: string): string {
  return COUNTERS[code] ?? code
}

export function listEn(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
