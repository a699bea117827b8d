const COUNTERS: Readonly<Record<string, string>> = {
  FIA: '베트남 외국인투자청',
  NSO: '베트남 통계청',
  MOTIE: '산업통상자원부',
  'World Bank': '세계은행',
}

/** Name of a counter; those known by their abbreviation (UNCTAD) are written as they are. */
export function counterKo(code: string): string {
  return COUNTERS[code] ?? code
}

export function listKo(names: readonly string[]): string {
  return names.join(', ')
}
