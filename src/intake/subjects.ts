import { phrasePattern, foldWords, readMeasureWords } from './measure-words.ts'

/** What a file is about, as its title lines, its name and its heads say. */
export interface Subject {
  /** Whether any of them speaks of foreign direct investment. */
  readonly isFdi: boolean
  /**
   * What else the first of them that speaks of something else names: 'investment' (not said to be foreign and direct),
   * 'trade', 'GDP', 'ODA', 'remittances', 'portfolio' and so on, as in `MeasureRead.excludes`; null where none does.
   */
  readonly other: string | null
}

const INDUSTRY_HEADS = phrasePattern(
  'sector|industry|industries|naics|isic|nace|ksic|vsic|economic activity|activity|branch of economy|kind of economic activity|nganh|nganh nghe|nganh kinh te|nganh linh vuc|linh vuc|linh vuc dau tu|hoat dong kinh te|업종|산업|산업별|업종별|산업 분류|sector economico|actividad economica|rama de actividad|secteur|secteur d activite|branche|setor|atividade economica|行业|産業|产业'.split('|'),
)
/** The label is an industry where it has one of these words; places and partners never have. */
const INDUSTRY_WORDS = phrasePattern(
  [
    'agriculture|agricultural|forestry|fishing|fishery|fisheries|aquaculture|horticulture|mining|quarrying|extraction|oil and gas extraction|petroleum|coal|metallurgical|metals|metal products|mineral products|non metallic mineral|iron and steel|steel|chemical|pharmaceutical|drugs|fertilizer|rubber goods|plastics|cement|ceramics|glass|leather|textile|apparel|garment|footwear|paper and pulp|wood products|furniture|printing|machinery|machine tools|equipment|electronics|electrical|computer software|semiconductor|automobile|automotive|motor vehicle|transport|transportation|storage|logistics|warehousing|shipping|air transport|railway|ports',
    'manufacturing|manufacture of|processing|industries|industry|utilities|electricity|power|energy|gas supply|water supply|sewerage|waste management|construction|real estate|housing|infrastructure|wholesale|retail|retail trade|trading|repair of|hotel|tourism|accommodation|food services|restaurant|food processing|beverages|tobacco|sugar|vegetable oils|tea and coffee|fermentation|soaps|dyes|telecommunication|information and communication|broadcasting|publishing|financial|finance|insurance|banking|professional services|scientific and technical|consultancy|administrative and support|administrative services|services|education|health care|healthcare|hospital|arts and entertainment|recreation|public administration|other services|agro processing|diamond|gold ornaments|boilers|prime mover|defence|photographic|timber|printing of books',
    'nong nghiep|lam nghiep|thuy san|nong lam nghiep|khai khoang|khai thac|cong nghiep|cong nghiep che bien|che bien|che tao|san xuat|phan phoi dien|dien khi|cap nuoc|xu ly chat thai|xay dung|ban buon|ban le|sua chua|van tai|kho bai|luu tru|an uong|thong tin va truyen thong|truyen thong|tai chinh|ngan hang|bao hiem|bat dong san|kinh doanh bat dong san|chuyen mon|khoa hoc cong nghe|dich vu|dich vu ho tro|giao duc|dao tao|y te|tro giup xa hoi|nghe thuat|giai tri|dich vu khac',
    '농업|임업|어업|농림|광업|제조업|전기가스|전기 가스|수도 사업|하수 처리|폐기물|건설업|건설|도매|소매|도소매|운수|운송|창고업|숙박|음식점|정보통신|출판|금융|보험|부동산|전문과학|과학 및 기술|사업시설|서비스업|교육 서비스|보건업|예술|화공|기계 장비|전기 전자|운송용 기계|섬유|식품|의약|비금속광물|금속',
  ].flatMap((words) => words.split('|')),
)

/** What is said of some subject, and is none itself. */
const QUALIFIERS = ['per capita', 'share of world', 'growth', 'average', 'charter capital', 'component', 'number of notifications', 'firms']

/** Reads what a file is about from the texts around its figures; texts that name no subject say nothing. */
export function readSubject(texts: readonly string[]): Subject {
  const subjects = texts.map((text) => {
    const { concepts, other, isInvestment } = readMeasureWords(text)
    const isFdi = concepts.some((concept) => concept === 'fdi' || concept === 'fdi elsewhere' || concept === 'agency')
    const named = other !== null && !QUALIFIERS.includes(other) ? other : isInvestment ? 'investment' : null
    return { isFdi, other: isFdi ? null : named }
  })
  return { isFdi: subjects.some(({ isFdi }) => isFdi), other: subjects.find(({ other }) => other !== null)?.other ?? null }
}

/** Whether the head of a column announces industries: Sector, NAICS, Ngành, 업종 and the like. */
export function isIndustryHead(text: string): boolean {
  return foldWords(text).search(INDUSTRY_HEADS) >= 0
}

/** Share (0 to 1) of labels that name industries; 0 where there are no labels. */
export function industryShare(labels: readonly string[]): number {
  if (labels.length === 0) return 0
  return labels.filter((label) => foldWords(label).search(INDUSTRY_WORDS) >= 0).length / labels.length
}
