import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../../src/intake/decode.ts'
import { encode, join } from './fixtures/encode.ts'

const VIETNAMESE = 'Tỉnh,Số dự án,Vốn đăng ký\r\nHà Nội,12,"1.234,5"\r\nBà Rịa - Vũng Tàu,3,4\r\nĐà Nẵng,5,6\r\nThừa Thiên Huế,1,2\r\n'
const KOREAN = '지역,국가,금액\n서울특별시,미국,100\n경기도,베트남,20\n부산광역시,일본,3\n'
const UHC = '지역,회사\n경기,똠방각하\n서울,햏햏쓩\n합계,1\n'
const SPANISH = 'País,Inversión\nMéxico,1\nEspaña,2\nPerú,3\n'
const PORTUGUESE = 'País,Participação\nSão Tomé e Príncipe,1\nJapão,2\nIrã,3\nRegiões,4\n'
const JAPANESE = '国,投資額\nアメリカ合衆国,1\nベトナム,2\n大韓民国,3\n'
const CHINESE = '国家,外商直接投资金额\n中国香港,1\n新加坡,2\n韩国,3\n美国,4\n'

function read(bytes: Uint8Array, answers = {}): readonly unknown[] {
  const { value, facts, questions, problems } = decodeBytes(bytes, answers)
  return [value, facts.map((fact) => `${fact.value} ${fact.how}`), questions.map((question) => question.value), problems.map(({ code }) => code)]
}

describe('decodeBytes', () => {
  test.each([
    ['utf-8', VIETNAMESE, 'proved'],
    ['utf-8', KOREAN, 'proved'],
    ['utf-16le', VIETNAMESE, 'assumed'],
    ['utf-16be', KOREAN, 'assumed'],
    ['utf-16le', KOREAN, 'assumed'],
    ['utf-16le', 'a,b\n1,2\n', 'assumed'],
    ['windows-1258', VIETNAMESE, 'assumed'],
    ['windows-1252', SPANISH, 'assumed'],
    ['windows-1252', PORTUGUESE, 'assumed'],
    ['euc-kr', KOREAN, 'assumed'],
    ['shift_jis', JAPANESE, 'assumed'],
    ['gb18030', CHINESE, 'assumed'],
  ] as const)('finds %s without being told (%#)', (encoding, text, how) => {
    expect(read(encode(text, encoding))).toEqual([text, [`${encoding} ${how}`], [], []])
  })

  test('takes the syllables of CP949 for EUC-KR', () => {
    expect(read(encode(UHC, 'cp949'))).toEqual([UHC, ['euc-kr assumed'], [], []])
  })

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('believes the byte order mark of %s and leaves it out', (encoding, mark) => {
    expect(read(join(mark, encode(VIETNAMESE, encoding)))).toEqual([VIETNAMESE, [`${encoding} said`], [], []])
  })

  test('composes letters and syllables that are written in parts', () => {
    expect(read(encode((VIETNAMESE + KOREAN).normalize('NFD'), 'utf-8'))).toEqual([VIETNAMESE + KOREAN, ['utf-8 proved'], [], []])
  })

  test('reads another encoding where that is the answer', () => {
    const [text, facts] = read(encode(CHINESE, 'gb18030'), { encoding: 'windows-1252' })
    expect([String(text).slice(0, 4), facts]).toEqual(['¹ú¼Ò', ['windows-1252 answered']])
    expect(read(encode(KOREAN, 'euc-kr'), { encoding: 'no such' })).toEqual(read(encode(KOREAN, 'euc-kr')))
  })

  test('shows how lines read under each encoding that fits', () => {
    const { facts } = decodeBytes(encode(PORTUGUESE, 'windows-1252'), {})
    const readings = facts[0]?.options.map(({ value, readings: [, second] }) => [value, second?.line, second?.reads])
    expect(readings?.slice(0, 2)).toEqual([
      ['windows-1252', 2, 'São Tomé e Príncipe,1'],
      ['windows-1258', 2, 'Săo Tomé e Príncipe,1'],
    ])
  })

  test('asks where two encodings make words and the words differ', () => {
    const { facts, questions } = decodeBytes(encode('a,b\nLãng,1\n', 'windows-1252'), {})
    expect([facts, questions.map(({ code, how }) => [code, how])]).toEqual([[], [['encoding', null]]])
    expect(questions[0]?.options.map(({ value }) => value).slice(0, 2).sort()).toEqual(['windows-1252', 'windows-1258'])
  })

  test('keeps UTF-8 with a few broken bytes and names their line and offset', () => {
    const start = encode('Tỉnh,Vốn\r\nHà Nội,1\r\nĐà ', 'utf-8')
    const { value, facts, problems } = decodeBytes(join(start, [0xff], encode('Nẵng,2\r\nHải Phòng,3\r\nThừa Thiên Huế,4\r\n', 'utf-8')), {})
    expect(value).toBe('Tỉnh,Vốn\r\nHà Nội,1\r\nĐà \uFFFDNẵng,2\r\nHải Phòng,3\r\nThừa Thiên Huế,4\r\n')
    expect(facts.map((fact) => fact.value)).toEqual(['utf-8'])
    expect(problems).toMatchObject([{ code: 'undecodable bytes', line: 3, text: 'Đà \uFFFDNẵng,2', hint: String(start.length), assumed: '\uFFFD' }])
  })

  test('names letters that were lost to question marks, but not questions and addresses', () => {
    const { problems } = decodeBytes(encode('T?nh,V?n\nH? N?i,1\n?à N?ng,2\n', 'windows-1252'), {})
    expect(problems).toMatchObject([{ code: 'letters lost', line: 1, text: 'T?nh,V?n', hint: 'CSV UTF-8' }])
    expect(read(encode('Why?,What? \nhttps://a.example/b?c=d&e?f,x?\nhttps://a.example/b?g=d,?\n', 'utf-8'))[3]).toEqual([])
  })

  test.each([
    ['TCVN3', 'TØnh,Tæng sè,§Çu t­\nHµ Néi,1,2\nH¶i Phßng,3,4\n§µ N½ng,5,6\n', 'Đầu'],
    ['VNI', 'Tænh,Toång soá,Ñaàu tö\nHaø Noäi,1,2\nHaûi Phoøng,3,4\nÑaø Naüng,5,6\n', 'Tổng'],
  ] as const)('names texts written for a font of %s, in whatever encoding', (font, text, first) => {
    for (const encoding of ['windows-1252', 'utf-8'] as const) {
      const { questions, problems } = decodeBytes(encode(text, encoding), {})
      expect([questions, problems.map(({ code, line, assumed, hint }) => [code, line, assumed, hint])]).toEqual([[], [['old Vietnamese font', 1, font, first]]])
    }
  })

  test('leaves out NULs in text that is no UTF-16 and counts them', () => {
    const { value, problems } = decodeBytes(join(encode('a,b\n1,', 'utf-8'), [0], encode('2\n3,4\n', 'utf-8'), [0, 0, 0]), {})
    expect([value, problems]).toMatchObject(['a,b\n1,2\n3,4\n', [{ code: 'NUL bytes', line: 2, text: '1,2', hint: '4' }]])
  })

  test('refuses what is UTF-16 by its mark only', () => {
    expect(read(join([0xff, 0xfe], Array.from({ length: 40 }, () => [0, 0xd8, 1, 0xd8]).flat()))[3]).toEqual(['cannot be decoded'])
  })

  test('reads back what was written, in any encoding of Unicode', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ',', '\n', 'ế', '한', 'Đ', '"'), minLength: 1 })
    fc.assert(
      fc.property(text, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (body, encoding) => {
        expect(decodeBytes(encode(`\uFEFF${body}`, encoding), {})).toMatchObject({ value: body, problems: [], questions: [] })
      }),
    )
  })

  test('never throws, and says which encoding it took, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { facts, questions } = decodeBytes(bytes, {})
        expect([...facts, ...questions].map(({ code }) => code)).toEqual(['encoding'])
      }),
    )
  })
})
