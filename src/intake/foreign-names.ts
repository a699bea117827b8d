import { foldPlace } from './place-text.ts'

/** Languages besides those of the registry in which tables name economies. */
const LOCALES = ['es', 'fr', 'pt', 'de', 'it', 'nl', 'zh-Hans', 'zh-Hant', 'ja'] as const
/** Spellings of international tables in these languages that are not the usual names. */
const TABLE_NAMES: Readonly<Record<string, string>> = {
  BY: 'Belarús|Bielorrusia|Biélorussie',
  CD: 'Congo, República Democrática del|República Democrática del Congo|Congo, Rép. dém. du|République démocratique du Congo',
  CG: 'Congo, República del|República del Congo|Congo, Rép. du|République du Congo',
  CN: 'China, P.R.: Mainland|CHND Trung Hoa',
  CZ: 'República Checa|République tchèque|Tschechische Republik',
  EG: 'Egipto, República Árabe de|Égypte, République arabe d’',
  FM: 'Micronesia (Estados Federados de)|Micronésie, États fédérés de',
  HK: 'China, P.R.: Hong Kong|Đặc khu hành chính Hồng Công (TQ)|Hồng Công (TQ)|Hong Kong, Región Administrativa Especial|China, RAE de Hong Kong|Chine, RAS de Hong Kong',
  IR: 'Irán, República Islámica del|Irán (República Islámica del)|Iran, République islamique d’|Iran (République islamique d’)',
  KP: 'Corea, República Popular Democrática de|República Popular Democrática de Corea|Corée, République populaire démocratique de|République populaire démocratique de Corée',
  KR: 'Corea, República de|República de Corea|Corée, République de|République de Corée|República da Coreia|Republik Korea',
  KZ: 'Kazajstán|Kazajistán',
  LA: 'República Democrática Popular Lao|RDP Lao|République démocratique populaire lao|RDP lao',
  MD: 'República de Moldova|République de Moldova',
  MF: 'Isla de San Martín (parte francesa)|San Martín (parte francesa)',
  MK: 'Macedonia del Norte|ex-República Yugoslava de Macedonia',
  MO: 'China, P.R.: Macao|Macao, China|Macau, China|Región Administrativa Especial de Macao, China|China, RAE de Macao|Chine, RAS de Macao',
  MP: 'Mariana|Islas Marianas Septentrionales',
  NZ: 'Nueva Zelandia',
  PS: 'Ribera Occidental y Gaza|Cisjordanie et Gaza',
  RU: 'Federación de Rusia|Fédération de Russie|Federação Russa|Russische Föderation',
  SK: 'República Eslovaca|République slovaque|Slowakische Republik',
  SY: 'República Árabe Siria|République arabe syrienne',
  TZ: 'República Unida de Tanzanía|Tanzanía|République-Unie de Tanzanie',
  US: '米国|Estados Unidos de América|EE.UU.|États-Unis d’Amérique|Vereinigte Staaten von Amerika',
  VE: 'Venezuela (República Bolivariana de)|Venezuela, República Bolivariana de',
  VG: 'Quần đảo Vigin thuộc Anh|Quần đảo Virgin thuộc Anh|Quần đảo Vigin thuộc Vương quốc Anh',
  VI: 'Islas Vírgenes (EE.UU.)|Islas Vírgenes de los Estados Unidos',
  XCHI: 'Islas del Canal|Îles Anglo-Normandes',
  YE: 'Yemen, Rep. del|República del Yemen',
}
const SHORTEST_LATIN = 4

/**
 * Codes of economies by their folded names in further languages. Left out: names that are too short, that two economies
 * share or that `isTaken` says belong to the registry's own.
 */
export function foreignNames(codes: Iterable<string>, isTaken: (folded: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  const add = (name: string, code: string): void => {
    const folded = foldPlace(name)
    if (isTaken(folded) || (/^[a-z]*$/.test(folded) && folded.length < SHORTEST_LATIN)) return
    const before = found.get(folded)
    found.set(folded, before === undefined || before === code ? code : null)
  }
  const languages = LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }))
  for (const code of codes) {
    for (const language of /^[A-Z]{2}$/.test(code) ? languages : []) {
      const name = language.of(code)
      if (name !== undefined) add(name, code)
    }
    for (const name of TABLE_NAMES[code]?.split('|') ?? []) add(name, code)
  }
  const names = new Map<string, string>()
  for (const [name, code] of found) if (code !== null) names.set(name, code)
  return names
}
