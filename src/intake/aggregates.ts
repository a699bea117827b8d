import { typedName } from '../domain/fold-name.ts'
import { foldPlace } from './place-text.ts'

/** Why a row is no place: a total of all, a region of a country, a group of economies, or what was not told apart. */
export type AggregateReason = 'total' | 'region' | 'aggregate' | 'unspecified'

/** Names as tables print them, in any language, separated by bars. */
const NAMES: Readonly<Record<AggregateReason, string>> = {
  total:
    'Total|Grand Total|Sub-total|Sum|Overall|All|World|World total|Total world|Whole world|All countries|Total all countries|All economies|' +
    'All partners|All regions|All provinces|Whole country|Country total|National total|Nationwide|Total general|Gran total|Mundo|Monde|Welt|' +
    'Gesamt|Insgesamt|Totale|Tổng|Tổng số|Tổng cộng|Tổng chung|Tổng toàn quốc|Cộng|Cả nước|Toàn quốc|Toàn thế giới|Thế giới|Tất cả các nước|' +
    'Toàn bộ|합계|총계|총합계|총합|계|소계|누계|전체|전국|전 세계|세계|전체 국가|总计|合计|全国|世界|合計|総計|小計|全世界',
  region:
    'Northern Midlands and Mountains|Northern Midlands and Mountain areas|Northern Midland and Mountain areas|' +
    'Northern Midlands and Mountainous areas|Northern Uplands|North East|Northeast|North West|Northwest|Red River Delta|Northern Delta|' +
    'North Central|North Central Coast|South Central Coast|Central Coast|North Central and Central Coast|North Central and Central Coastal|' +
    'North Central and Central Coastal area|North Central and Central Coastal areas|North Central area and Central coastal area|' +
    'North Central and South Central Coast|South Central Coast and Central Highlands|South Central and Central Highlands|Central Highlands|' +
    'Southeast|South East|Southeastern|South Eastern area|Mekong River Delta|Mekong Delta|North|South|Central|Northern region|Southern region|' +
    'Central region|North key economic region|Northern key economic region|Central key economic region|Southern key economic region|' +
    'Trung du và miền núi phía Bắc|Trung du miền núi phía Bắc|Trung du và miền núi Bắc Bộ|Miền núi phía Bắc|Đông Bắc|Đông Bắc Bộ|Tây Bắc|' +
    'Tây Bắc Bộ|Đồng bằng sông Hồng|ĐB sông Hồng|ĐBSH|Bắc Trung Bộ|Bắc Trung Bộ và Duyên hải miền Trung|Bắc Trung Bộ và DH miền Trung|' +
    'Duyên hải miền Trung|Duyên hải Nam Trung Bộ|Nam Trung Bộ|Nam Trung Bộ và Tây Nguyên|Duyên hải Nam Trung Bộ và Tây Nguyên|Tây Nguyên|' +
    'Đông Nam Bộ|Đồng bằng sông Cửu Long|ĐB sông Cửu Long|ĐBSCL|Tây Nam Bộ|Miền Bắc|Miền Trung|Miền Nam|Bắc Bộ|Trung Bộ|Nam Bộ|' +
    'Vùng kinh tế trọng điểm Bắc Bộ|Vùng kinh tế trọng điểm miền Trung|Vùng kinh tế trọng điểm phía Nam|홍강 삼각주|홍강델타|홍하 삼각주|북부 중산간|북부 산간 지역|' +
    '북부 중부 및 산악 지역|북중부|북중부 및 중부 해안|북중부 및 중부 해안 지역|남중부 해안|중부 해안|남중부 해안 및 중부 고원|중부 고원|떠이응우옌|동남부|동남부 지역|메콩강 삼각주|메콩델타|메콩 델타|북부|중부|남부|수도권|비수도권',
  aggregate:
    'Intra-ASEAN|Extra-ASEAN|Intra-EU|Extra-EU|Latin America and Other Western Hemisphere|South and Central America|Other Western Hemisphere|' +
    'Africa|America|Americas|Asia|Europe|Oceania|Antarctic|Latin America|Central America|South America|North America|Northern America|' +
    'Caribbean|The Caribbean|Eastern Africa|Middle Africa|Northern Africa|North Africa|Southern Africa|Western Africa|West Africa|East Africa|' +
    'Central Africa|Eastern Asia|East Asia|Southern Asia|South Asia|South-Eastern Asia|South East Asia|Southeast Asia|Western Asia|West Asia|' +
    'Central Asia|Northeast Asia|Eastern Europe|Western Europe|Northern Europe|Southern Europe|Middle East|Near East|Australia and New Zealand|' +
    'Melanesia|Polynesia|Asia Pacific|Asia and Pacific|Asia Oceania|Asia and Oceania|Europe and Central Asia|East Asia and Pacific|' +
    'Middle East and North Africa|Middle East and Africa|Middle East, North Africa, Afghanistan and Pakistan|Latin America and Caribbean|' +
    'Latin America and the Caribbean|Sub-Saharan Africa|Africa Eastern and Southern|Africa Western and Central|Arab World|' +
    'Central Europe and the Baltics|Caribbean small states|Pacific island small states|Small states|Other small states|Euro area|Eurozone|' +
    'Euro zone|OECD|OECD members|OECD countries|Non-OECD|G7|G8|G20|G77|BRICS|BRIC|LDCs|LLDCs|SIDS|NICs|APEC|NAFTA|USMCA|CPTPP|TPP|RCEP|' +
    'MERCOSUR|EFTA|EEA|CIS|GCC|OPEC|OIC|SAARC|ECOWAS|COMESA|SADC|CARICOM|EU|EU15|EU25|EU27|EU28|EU-15|EU-25|EU (27)|European Union (27)|' +
    'European Union (28)|Extra-EU|Intra-EU|Rest of world|Offshore financial centres|Offshore financial centers|Tax havens|Not classified|' +
    'IDA total|IDA only|IDA blend|IBRD only|IDA and IBRD total|Early-demographic dividend|Late-demographic dividend|Pre-demographic dividend|' +
    'Post-demographic dividend|Fragile and conflict affected situations|Heavily indebted poor countries|Châu Á|Châu Âu|Châu Phi|Châu Mỹ|' +
    'Châu Đại Dương|Bắc Mỹ|Nam Mỹ|Trung Mỹ|Mỹ La tinh|Mỹ Latinh|Đông Nam Á|Đông Á|Nam Á|Tây Á|Trung Á|Trung Đông|Đông Âu|Tây Âu|Bắc Âu|' +
    'Khu vực đồng euro|Các nước phát triển|Các nước đang phát triển|Các nước ASEAN|Khối ASEAN|Khối EU|아시아|유럽|아프리카|아메리카|북미|남미|중미|중남미|북아메리카|' +
    '남아메리카|오세아니아|대양주|중동|동아시아|동남아시아|동남아|남아시아|중앙아시아|서유럽|동유럽|선진국|개발도상국|신흥국|유로존|유로 지역|아세안|África|América|América del Norte|América del Sur|' +
    'América Latina|América Latina y el Caribe|Asia oriental y el Pacífico|Asia meridional|Europa|Europa y Asia central|' +
    'Europa Central y del Báltico|Oceanía|Oriente Medio y Norte de África|África al sur del Sahara|El mundo árabe|Zona del Euro|Unión Europea|' +
    'Pequeños Estados|Miembros OCDE|Sólo BIRF|Sólo AIF|BIRF y la AIF|total de la AIF|mezcla de la AIF|No clasificado|Afrique|Amérique|Asie|' +
    'Océanie|Zone euro|Union européenne',
  unspecified:
    'Other|Others|Other countries|Other economies|Other territories|Other partners|Other places|Other localities|Other provinces|Other regions|' +
    'Remaining countries|Rest of the world|ROW|n.e.s.|nes|n.i.e.|Not specified|Unspecified|Unknown|Unallocated|Not allocated|Undefined|' +
    'Not stated|Not elsewhere specified|Areas not elsewhere specified|Areas nes|Confidential|Not available|Statistical discrepancy|' +
    'International organisations|International organizations|Multinational|Multiple countries|Stateless|Khác|Các nước khác|Nước khác|' +
    'Quốc gia khác|Các quốc gia khác|Các nước còn lại|Địa phương khác|Các địa phương khác|Tỉnh khác|Các tỉnh khác|Đối tác khác|' +
    'Các đối tác khác|Không xác định|Chưa xác định|Không phân bổ|Chưa phân bổ|Không rõ|Nhiều nước|기타|기타 국가|기타국가|기타 지역|기타국|그 외|그외|불명|미상|미분류|' +
    '국적불명|다국적|其他|その他|Otros|Otros países|Autres|Autres pays|Outros|No especificado|Non spécifié',
}

/** Codes of groups of economies in the tables of the World Bank, the monetary fund and the like; none is the code of a place. */
const CODES =
  'AFE AFW ARB CEA CEB CLA CME CSA CSS EAP EAR EAS ECA ECS EMU EAR EA19 EA20 EA EU15 EU25 EU27 EU27_2020 EU28 EUU FCS HIC HPC IBD IBT ' +
  'IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE MEA MIC MNA NAC OED OECD OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC ' +
  'G20 G7'

const WORDED: readonly (readonly [RegExp, AggregateReason])[] = [
  [/(?:^|[\s(])n\.?\s?e\.?\s?s\.?(?:$|[\s)])|not elsewhere (?:specified|included|classified)|\bnot (?:specified|allocated)\b|\bunspecified\b|\bunallocated\b/iu, 'unspecified'],
  [/^(?:all )?other (?:countries|economies|territories|partners|places|states|nations|localities|provinces|regions|cities|africa|asia|europe|americas?|oceania|latin|central|south|north|east|west|middle|developing|developed)\b/iu, 'unspecified'],
  [/^(?:các |nhóm )?(?:nước|quốc gia|tỉnh|địa phương|thành phố|đối tác|vùng|khu vực)[\p{L}\s,]* (?:khác|còn lại)$/iu, 'unspecified'],
  [/^기타 ?(?:국가|국|지역|아시아|유럽|미주|중동|아프리카|대양주)/u, 'unspecified'],
  [/^(?:tổng (?:số|cộng)|cả nước|toàn quốc|grand total|합계|총계)(?:\s*[-–:/(,].*)?$/iu, 'total'],
  [/^total investments?$|^(?:WRL_REST|W00|W0|W1)$/iu, 'total'],
  [/^total,? (?:all|of all|world|for all|foreign) (?:countries|economies|partners|regions|provinces|localities)$/iu, 'total'],
  [/^vùng .+/iu, 'region'],
  [/^OWID_(?!KOS$)[A-Z0-9_]+$/, 'aggregate'],
  [/^(?:major |emerging|newly|developing|developed|transition|advanced|industriali[sz]ed|least|less|landlocked|small island|heavily|high|low|lower|upper|middle|low-)[\p{L}\s,&-]*\b(?:economies|countries|income|states|exporters|markets)\b/iu, 'aggregate'],
  [/^(?:low|lower|upper|middle|high)[\p{L}\s&-]* income$|demographic dividend|\(?\b(?:IDA|IBRD)\b/u, 'aggregate'],
  [/^(?:africa|asia|europe|americas?|oceania|latin|central|south|southern|north|northern|east|eastern|west|western|sub-saharan|middle east|world|developing|developed|eu|euro|oecd|asean|apec|ldcs|emerging)\b.*\b(?:excl|excluding|except|without)\b/iu, 'aggregate'],
  [/^(?:ldcs|developing|developed|emerging|gstp|major|acp|ancom|apec|apta|asean|bsec|cacm|cemac|cis|comesa|eac|eccas|eco|eu|ftaa|g20|g77|g8|gcc)\b.*[:(]/iu, 'aggregate'],
  [/^(?:África|América|Asia|Europa|Oriente)[\p{L}\s]+\((?:excluido|BIRF)|dividendo demográfico|países (?:de ingreso|menos desarrollados|pobres)|^ingreso (?:alto|mediano|bajo)|estados peque|situaciones de conflicto/iu, 'aggregate'],
  [/\((?:WB|UN|UNCTAD|IMF|WHO|FAO|OECD|World Bank)\)$/u, 'aggregate'],
  [/^châu [\p{L}\s]+$/iu, 'aggregate'],
]

const byTyped = new Map<string, AggregateReason>()
const byFolded = new Map<string, AggregateReason>()
const codes = new Set(CODES.split(' '))
for (const reason of ['unspecified', 'aggregate', 'region', 'total'] as const) {
  for (const name of NAMES[reason].split('|')) {
    byTyped.set(typedName(name), reason)
    byFolded.set(foldPlace(name), reason)
  }
}
const SHORTEST_FOLDED = 3

/** Why a text, as it is written but for case, is no place; null where it is no usual name or code (in capitals) of an aggregate. */
export function aggregateAsWritten(text: string): AggregateReason | null {
  if (text === 'OWID_WRL') return 'total'
  return byTyped.get(typedName(text)) ?? (codes.has(text) ? 'aggregate' : null)
}

/** Why a text is no place, diacritics and punctuation aside; null where nothing says so. */
export function aggregateAlike(text: string): AggregateReason | null {
  const folded = foldPlace(text)
  if (folded.length < SHORTEST_FOLDED) return null
  const named = byFolded.get(folded)
  if (named) return named
  const composed = text.normalize('NFC').trim()
  return WORDED.find(([pattern]) => pattern.test(composed))?.[1] ?? null
}

/** Names of aggregates in the form of `typedName`, with their reasons. */
export function aggregateNames(): ReadonlyMap<string, AggregateReason> {
  return byTyped
}
