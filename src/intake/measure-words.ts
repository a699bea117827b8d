/** What a word or phrase of a head, title or file name says about the measure. */
export type Concept =
  | 'fdi' // foreign direct investment, in the languages of the product or the trade's own English
  | 'fdi elsewhere' // the same in a language whose further words are not read
  | 'agency' | 'unctad'
  | 'inflow' | 'outflow' | 'inward' | 'outward' | 'abroad' | 'net' | 'flow' | 'position' | 'balance of payments' | 'mirror'
  | 'of gdp' | 'money' | 'share' | 'percent' | 'rank'
  | 'project' | 'count' | 'cases' | 'times' | 'capital' | 'value' | 'investment'
  | 'registered' | 'licensed' | 'new' | 'adjusted' | 'shares' | 'disbursed' | 'notified' | 'arrived' | 'pledged' | 'memorandum'
  | 'total' | 'in the period' | 'to date' | 'standing' | 'and' | 'here'

/** Phrases as `foldWords` leaves them, separated by `|`, and what they say. A longer phrase wins over a shorter one in it. */
const PHRASES: readonly (readonly [phrases: string, ...concepts: readonly Concept[]])[] = [
  ['fdi|foreign direct investment|direct foreign investment|direct investment|foreign investment|dtnn|dttnn|dau tu truc tiep nuoc ngoai|dau tu truc tiep cua nuoc ngoai|dau tu nuoc ngoai', 'fdi'],
  ['von dau tu truc tiep nuoc ngoai|von dau tu nuoc ngoai|von fdi|von dtnn', 'capital', 'fdi'],
  ['외국인직접투자|외국인투자|직접투자', 'fdi'],
  ['foreign direct investment in|foreign direct investments in|fdi in|foreign investment in', 'fdi', 'here'],
  ['foreign direct investment position in|fdi stock in|fdi position in', 'fdi', 'here', 'position'],
  ['flows into|flow into|investment into', 'flow', 'inflow'],
  ['ied|inversion extranjera directa|inversion extranjera|inversion directa|investissement direct etranger|investissements directs etrangers|investissements directs|investissement etranger direct|idp', 'fdi elsewhere'],
  ['investimento direto|investimento direto estrangeiro|investimentos diretos|investimento estrangeiro direto|auslandische direktinvestition|direktinvestitionen|investimenti diretti esteri', 'fdi elsewhere'],
  ['外商直接投资|外国直接投资|外商投资|直接投资|対内直接投資|対内投資|直接投資', 'fdi elsewhere'],
  ['fia|cuc dau tu nuoc ngoai|foreign investment agency', 'agency'],
  ['unctad|unctadstat|world investment report', 'unctad'],

  ['inflow|inflows|inw|dong von vao|von vao|dong vao|유입|유입액', 'inflow'],
  ['fdi vao|dau tu truc tiep nuoc ngoai vao', 'fdi', 'inflow'],
  ['fdi in flows|fdi inflow|fdi inflows', 'fdi', 'inflow'],
  ['net inflow|vao rong|dong von vao rong|순유입|net incurrence of liabilities', 'net', 'inflow'],
  ['outflow|outflows|dong von ra|dong ra|유출|유출액', 'outflow'],
  ['fdi ra|dau tu truc tiep nuoc ngoai ra', 'fdi', 'outflow'],
  ['net outflow|ra rong|순유출|net acquisition of financial assets', 'net', 'outflow'],
  ['inward', 'inward'],
  ['outward|outw', 'outward'],
  ['abroad|dau tu ra nuoc ngoai|von dau tu ra nuoc ngoai|ra nuoc ngoai|salida|salida neta|sortie|sortie nette|saida|en el exterior|no exterior|a l etranger', 'abroad'],
  ['overseas investment in vietnam|overseas investment in viet nam|overseas investment into', 'fdi', 'here'],
  ['overseas direct investment|overseas fdi|overseas investment|direct investment abroad|investment abroad|해외직접투자|해외투자|dau tu truc tiep ra nuoc ngoai|von dau tu truc tiep ra nuoc ngoai', 'fdi', 'abroad'],
  ['net|rong|thuan|순투자', 'net'],
  ['flow|dong von|dong', 'flow'],
  ['stock|position|instock|잔액|잔고', 'position'],
  ['fdi stock|direct investment position|foreign direct investment stock', 'fdi', 'position'],
  ['bop|balance of payments|can can thanh toan|국제수지', 'balance of payments'],
  ['mirror|reported by the partner|as the partner reports it|theo so lieu cua doi tac|상대국이 보고한', 'mirror'],

  ['pct of gdp|percent of gdp|percentage of gdp|share of gdp|gdp share|pct gdp|gdp pct|of gdp|pct of gross domestic product|percent of gross domestic product|percentage of gross domestic product|share of gross domestic product', 'of gdp'],
  ['so voi gdp|ty le gdp|tren gdp|gdp 대비|국내총생산 대비', 'of gdp'],
  ['del pib|pct del pib|du pib|do pib', 'of gdp'],
  ['usd|us dollar|dollar|current us|do la|do la my|trieu|ty|million|mill|mln|billion|bn|달러|백만|at current prices|at current prices and current exchange rate|current exchange rate|constant prices', 'money'],
  ['share|share of|share in|ty trong|co cau|비중|구성비|proportion', 'share'],
  ['pct|percent|percentage|ty le', 'percent'],
  ['rank|ranking|thu hang|xep hang|순위', 'rank'],

  ['project|du an|프로젝트|사업', 'project'],
  ['so du an|so da|so luong du an|tong so du an|number of project|no of project|project number|project count|프로젝트 수|사업 수|사업 건수|프로젝트 건수', 'project', 'count'],
  ['number of|no of|count|so luong', 'count'],
  ['건수|cases|number of cases', 'cases'],
  ['luot|so luot|times|number of times|transaction', 'times'],
  ['luot du an|so luot du an', 'times', 'project'],
  ['von|capital|so von|자본|자본금|tvdt|vdt|von dau tu|investment capital|invested capital', 'capital'],
  ['von dk|vdk|von dang ky|tvdk|tong vdk|등록 자본|등록자본금', 'capital', 'registered'],
  ['value|amount|gia tri|금액|가액', 'value'],
  ['투자 금액|투자액|투자 규모|investment amount|amount of investment|so tien dau tu', 'investment'],

  ['registered|registration|dang ky|등록', 'registered'],
  ['licensed|approved|approval|phe duyet|cap phep|duoc cap phep|duoc cap giay phep|cap giay phep|cap gcndkdt|인허가|허가', 'licensed'],
  ['new|newly|cap moi|dang ky moi|cap phep moi|moi cap|moi cap phep|cap giay phep moi|newly licensed|newly registered|new registration|fresh|신규', 'new'],
  ['du an moi|du an cap moi', 'project', 'new'],
  ['so du an moi|so du an cap moi|so da moi|so da cap moi|so luong du an moi', 'project', 'count', 'new'],
  ['von moi', 'capital', 'new'],
  ['von dang ky moi|newly registered capital|von dang ky cap moi', 'capital', 'registered', 'new'],
  ['adjusted|adjustment|dieu chinh|tang them|tang von|bo sung|tang giam von|dieu chinh von|dieu chinh tang von|additional|increased|increase|supplementary|supplemented|added|expansion|증자|증액', 'adjusted'],
  ['dieu chinh tang|luot dieu chinh', 'adjusted'],
  ['gop von mua co phan|gop von va mua co phan|gop von|mua co phan|mua lai co phan|mua co phan phan von gop|gop von mua co phan phan von gop|gvmcp|von gop mua co phan|von gop', 'shares'],
  ['share purchase|purchase of share|purchased share|capital contribution|contributed capital|capital contribution and share purchase|contributed capital and share purchase|capital contribution share purchase|contribution and purchase of share', 'shares'],
  ['capital contribution to buy share|capital contribution and purchase of share|share acquisition|stake purchase|stake acquisition|equity purchase|지분 인수|출자 및 지분 인수|지분 취득|주식 취득|지분 매입', 'shares'],
  ['disbursed|disbursement|disbursements|implemented|implementation|implementation capital|realised|realized|utilised|utilized|giai ngan|thuc hien|집행|실행', 'disbursed'],
  ['신고 금액|신고액|신고 기준|notified|notification basis|notified basis', 'notified'],
  ['도착 금액|도착액|도착 기준|arrived|arrival basis|arrived basis', 'arrived'],
  ['pledged|pledge|cam ket|von cam ket|약정|약정액', 'pledged'],
  ['mou|memorandum of understanding|memoranda of understanding|memoranda|bien ban ghi nho|양해각서', 'memorandum'],

  ['total|tong|tong so|tong cong|총|합계', 'total'],
  ['in the period|in the year|in the month|in period|during the year|during the period|annual|newly in year|trong ky|trong nam|trong thang|기간 중|기간중|연간', 'in the period'],
  ['year to date|ytd|since the beginning of the year|from the beginning of the year|since the start of the year|since january|from january|january to date|luy ke tu dau nam|cong don tu dau nam|tu dau nam|luy ke tu thang 1|luy ke trong nam|luy ke nam', 'in the period', 'to date'],
  ['연초부터|연초 이후|연초 누계|연간 누계|연중 누계|당해 누계|당해연도 누계|올해 누계|1월부터', 'in the period', 'to date'],
  ['cumulative|cumulated|accumulated|accumulation|accumulative|valid|in force|active|effective|having effect|luy ke|luy ke den|con hieu luc|hieu luc|tich luy|누계|누적|유효', 'standing'],
  ['and|va|및', 'and'],
]

/** What no measure here is, most telling first; phrases as in PHRASES. */
const OTHER_SUBJECTS: readonly (readonly [name: string, phrases: string])[] = [
  ['per capita', 'per capita|per head|per inhabitant|binh quan dau nguoi|dau nguoi|1인당'],
  ['share of world', 'percentage of total world|percent of total world|pct of total world|share of world|share of total world|percentage of world|pct of world|world share'],
  ['GFCF share', 'gross fixed capital formation|gfcf|capital formation|tich luy tai san|총고정자본형성'],
  ['growth', 'growth|growth rate|annual change|change|yoy|year on year|tang truong|toc do tang|y o y|compared with|compared to|in comparison with|comparison with|versus|so voi cung ky|so cung ky|cung ky|so voi nam|so voi thang|so voi quy|so nam truoc|tang giam|증감|증감률|증감율|증가율|전년 대비|전년비|전년 동기 대비|동기 대비|전월 대비|전분기 대비'],
  ['average', 'average|average size|quy mo binh quan|quy mo trung binh|von binh quan|binh quan|평균'],
  ['charter capital', 'von dieu le|dieu le|charter capital|legal capital|prescribed capital|von phap dinh|법정 자본금'],
  ['component', 'reinvested earnings|reinvestment of earnings|intra company loan|intracompany loan|debt instrument|equity and investment fund shares|loi nhuan tai dau tu|재투자'],
  ['greenfield', 'greenfield'],
  ['mergers', 'm and a|mergers|mergers and acquisitions|cross border mergers'],
  ['portfolio', 'portfolio|portfolio investment|portfolio equity|dau tu gian tiep|포트폴리오|증권 투자|증권투자'],
  ['remittances', 'remittance|remittances|kieu hoi|송금|송금 횟수|송금 금액'],
  ['ODA', 'oda|official development assistance|development aid|foreign aid|vien tro|vien tro phat trien|공적개발원조'],
  ['number of notifications', '신고 건수|도착 건수|number of notifications'],
  ['firms', 'number of enterprises|number of companies|number of firms|so doanh nghiep|so cong ty|법인 수|신규 법인 수|기업 수|업체 수'],
  ['domestic investment', 'domestic investment|public investment|private investment|gross capital|total social investment|von dau tu toan xa hoi|von dau tu cong|dau tu cong|dau tu trong nuoc|von trong nuoc|von dau tu trong nuoc|국내 투자|설비 투자|설비투자'],
  ['ended projects', 'revoked|revocation|withdrawn|dissolved|dissolution|cancelled|canceled|cancellation|terminated|termination|expired|liquidated|thu hoi|cham dut|giai the|bi huy|huy bo|het hieu luc|het han|ngung hoat dong|취소|철회|해지|청산|종료된|종료 프로젝트'],
  ['trade', 'trade|export|import|exports|imports|xuat khau|nhap khau|xuat nhap khau|kim ngach|thuong mai|수출|수입|무역|교역|exportaciones|importaciones'],
  ['GDP', 'gdp|grdp|gdp growth|gross domestic product|tong san pham|tong san pham trong nuoc|국내총생산|지역내총생산|pib|producto interno bruto'],
  ['population', 'population|dan so|인구|poblacion'],
  ['employment', 'employment|employee|employees|labour|labor|worker|jobs|unemployment|lao dong|viec lam|고용|취업자|실업률'],
  ['prices', 'consumer price index|cpi|inflation|lam phat|chi so gia|물가'],
  ['debt', 'external debt|public debt|government debt|no cong|no nuoc ngoai|부채'],
  ['exchange rate', 'exchange rate|ty gia|환율'],
  ['revenue', 'revenue|turnover|sales|doanh thu|매출|tax|thue|ngan sach|budget'],
  ['tourism', 'tourist|visitor|tourism|khach du lich|du lich|관광객'],
  ['domestic', 'domestic|domestically|trong nuoc|국내'],
]

/** Plain investment: named last, when nothing says whose. */
const INVESTMENT_PHRASES = 'investment|investments|dau tu|von dau tu|투자|inversion|investissement|investimento|investition|投资|投資'

/** A text taken apart: what its phrases say, in their order, and what else it is about. */
export interface MeasureWords {
  readonly concepts: readonly Concept[]
  /** The most telling of the other subjects it names, as in `MeasureRead.excludes`; null where there is none. */
  readonly other: string | null
  /** Whether it speaks of investment at all. */
  readonly isInvestment: boolean
}

interface Lexicon {
  readonly pattern: RegExp
  readonly concepts: ReadonlyMap<string, readonly Concept[]>
  readonly others: ReadonlyMap<string, string>
}

/** Words that say where investment of Korea goes, a base (`2010 = 100`), and that what has ended is not counted. */
const OUT_OF_KOREA = /對(?![한韓])|(?<!\p{L})(?:대\s*\(\s*[對对]\s*\)(?!\s*한)|대\s?베트남|대(?:미|중|일|인도|아세안|캄보디아|라오스|미얀마)\s?(?:직접\s?|해외\s?)?투자)|(?:한국|우리\s?나라|국내)(?:\s?기업)?의\s?(?:베트남|미국|중국|일본|인도|인도네시아|태국|말레이시아|싱가포르|캄보디아|라오스|미얀마|필리핀|아세안|동남아)(?:에?\s?대한)?\s?(?:직접\s?)?투자/gu
const BASE = /=\s*100\s*%?\s*(?=[)\],;]|$)/gu
const NOT_COUNTED = / (?:khong ke|khong tinh|khong bao gom|chua ke|loai tru|tru cac|excluding|excludes|excl|except|without|not including) |제외/u
/** Concepts by which what is said to be domestic is foreign all the same: shares of domestic firms, capital that arrived. */
const FOREIGN_CONCEPTS: readonly Concept[] = ['fdi', 'fdi elsewhere', 'agency', 'shares', 'notified', 'arrived', 'inflow', 'inward', 'abroad']

const isCjk = (text: string): boolean => /[^\p{ASCII}]/u.test(text)
const lexicon = buildLexicon()
const investment = phrasePattern(INVESTMENT_PHRASES.split('|'))

/**
 * A text as its words are compared: small letters without marks, one space around each word, `%` and `$` as the words
 * `pct` and `usd`, words run together as in `fdiInflow_2019` taken apart; Hangul and Han stay as they are.
 */
export function foldWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, '$& ')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replaceAll('%', ' pct ')
    .replaceAll('$', ' usd ')
    .replaceAll('&', ' and ')
    .replace(/([a-z])(\d)|(\d)([a-z])|([a-z\d])(\p{Lo})|(\p{Lo})([a-z\d])/gu, (both) => `${both.slice(0, 1)} ${both.slice(1)}`)
    .split(/[^\p{L}\p{N}]+/u)
  return ` ${words.filter((word) => word !== '').join(' ')} `
}

/** Pattern that finds any of the phrases in a folded text, the longest first; of Latin letters as whole words, with or without s. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  const latin = longestFirst.filter((phrase) => !isCjk(phrase)).join('|')
  const others = longestFirst.filter(isCjk).map((phrase) => phrase.replaceAll(' ', '').replace(/(?<=.)(?=.)/gu, ' ?'))
  return new RegExp([...others, `(?<= )(?:${latin})s?(?= )`].join('|'), 'gu')
}

/** Finds the phrases that tell measures in a text of any language of the product. */
export function readMeasureWords(text: string): MeasureWords {
  const plain = text.normalize('NFC').replace(OUT_OF_KOREA, '$& abroad ').replace(BASE, ' growth ')
  const folded = foldWords(plain).replace(/ (?:luy ke|cong don)(?: den)?(?: het)? \d+ thang /g, ' trong ky ')
  const concepts: Concept[] = []
  const others = new Set<string>()
  for (const [found] of folded.matchAll(lexicon.pattern)) {
    const key = lexiconKey(found)
    const singular = key.replace(/s$/, '')
    concepts.push(...(lexicon.concepts.get(key) ?? lexicon.concepts.get(singular) ?? []))
    const other = lexicon.others.get(key) ?? lexicon.others.get(singular)
    if (other !== undefined) others.add(other)
  }
  if (FOREIGN_CONCEPTS.some((concept) => concepts.includes(concept))) others.delete('domestic')
  if (NOT_COUNTED.test(folded)) others.delete('ended projects')
  const other = OTHER_SUBJECTS.find(([name]) => others.has(name))?.[0] ?? null
  return { concepts, other, isInvestment: folded.search(investment) >= 0 }
}

function lexiconKey(phrase: string): string {
  return isCjk(phrase) ? phrase.replaceAll(' ', '') : phrase
}

function buildLexicon(): Lexicon {
  const concepts = new Map(PHRASES.flatMap(([phrases, ...said]) => phrases.split('|').map((phrase) => [lexiconKey(phrase), said] as const)))
  const others = new Map(OTHER_SUBJECTS.flatMap(([name, phrases]) => phrases.split('|').map((phrase) => [lexiconKey(phrase), name] as const)))
  return { pattern: phrasePattern([...concepts.keys(), ...others.keys()]), concepts, others }
}
