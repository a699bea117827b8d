const COUNTERS: Readonly<Record<string, string>> = {
  FIA: 'Cục Đầu tư nước ngoài',
  NSO: 'Cục Thống kê',
  MOTIE: 'Bộ Thương mại, Công nghiệp và Năng lượng Hàn Quốc',
  'World Bank': 'Ngân hàng Thế giới',
}

/** Name of a counter; those known by their abbreviation (UNCTAD) are written as they are. */
export function counterVi(code: string): string {
  return COUNTERS[code] ?? code
}

export function listVi(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`
}
