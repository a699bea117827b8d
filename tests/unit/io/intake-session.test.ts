import { readFileSync } from 'node:fs'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseObservations } from '../../../src/csv/observations-csv.ts'
import { parseRegistry } from '../../../src/csv/registry-csv.ts'
import { observationAt } from '../../../src/domain/dataset.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import type { OwnFile } from '../../../src/domain/intake/own-file.ts'
import { readFile } from '../../../src/intake/read-file.ts'
import { makeBundle } from '../../../src/io/bundle.ts'
import type { IntakeReply, IntakeRequest } from '../../../src/io/intake-protocol.ts'
import { createIntakeSession } from '../../../src/io/intake-session.ts'
import type { StoringOutcome } from '../../../src/io/own-protocol.ts'

const HEADER = 'locality,partner,measure,period,value,precision,relation,status,source,note'
const data = (name: string) => readFileSync(`data/${name}.csv`, 'utf8')
const { registry } = parseRegistry({ places: data('places'), measures: data('measures'), sources: data('sources'), breaks: data('breaks'), events: data('events') })
const CURRENT = [HEADER, 'VN-DN,KR,capital,2022,100,1,=,A,fia-wb-2023,', 'VN-DN,KR,capital,2023,110,1,=,A,fia-wb-2023,', 'VN-DN,JP,capital,2023,80,1,=,A,fia-wb-2023,'].join('\n')
const evidence: Evidence = { registry, dataset: parseObservations(CURRENT).dataset }
const FILE = [HEADER, 'VN-DN,KR,capital,2022,100,1,=,A,fia-wb-2023,', 'VN-DN,KR,capital,2023,112,1,=,A,fia-wb-2023,', 'VN-DN,JP,capital,2023,80,1,=,A,fia-wb-2023,', 'VN-DN,KR,capital,2024,120,1,=,A,press-2024,"=1+1, as printed"'].join('\n')
const READ = { kind: 'read', request: 1, file: new Blob([FILE]), name: 'Số liệu mới.csv', answers: {}, recipe: null } as const
const COMMIT = { kind: 'commit', request: 2, mode: 'append', id: 'abc1', loadedAt: '2026-11-22T10:00:00.000Z' } as const

async function converse(requests: readonly IntakeRequest[], storing: StoringOutcome = { kind: 'ready' }) {
  const replies: IntakeReply[] = []
  const stored: OwnFile[] = []
  const answer = createIntakeSession({
    readFile,
    store: async (file) => {
      stored.push(file)
      return storing
    },
    bundler: async () => makeBundle,
    post: (reply) => replies.push(reply),
    now: () => 0,
  })
  await Promise.all([{ kind: 'evidence', evidence } as const, ...requests].map(answer))
  return { replies: replies.filter(({ kind }) => kind !== 'progress'), stages: replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.stage] : [])), stored }
}

describe('a session', () => {
  test('posts what was read without its observations, and the figures around the largest moves', async () => {
    const { replies, stages } = await converse([READ])
    expect(stages).toEqual(['opening', 'comparing'])
    const [reply] = replies
    if (reply?.kind !== 'read') throw new Error(`answered ${JSON.stringify(reply)}`)
    const { summary } = reply
    expect(summary).not.toHaveProperty('file')
    expect([summary.outcome, summary.observations, summary.change?.added, summary.change?.changed, summary.change?.unchanged]).toEqual(['loaded', 4, 1, 1, 2])
    expect(summary.change).not.toHaveProperty('addedRows')
    expect(summary.series.map(({ points, ...cell }) => [cell, points.map(({ period, before, after }) => [period.text, before, after])])).toEqual([
      [
        { measure: 'capital', locality: 'VN-DN', partner: 'KR', source: 'fia-wb-2023' },
        [
          ['2022', 100, 100],
          ['2023', 110, 112],
        ],
      ],
      // A document that is new here, beside what others say.
      [
        { measure: 'capital', locality: 'VN-DN', partner: 'KR', source: 'press-2024' },
        [
          ['2022', 100, null],
          ['2023', 110, null],
          ['2024', null, 120],
        ],
      ],
    ])
  })

  test('of very many problems it posts no more than a thousand, some of every kind, and counts all', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `VN-DN,KR,capital,2022-01-01/2024-${at},x,1,=,A,fia-wb-2023,`)
    const { replies } = await converse([{ ...READ, file: new Blob([[HEADER, ...rows, 'VN-DN'].join('\n')]) }])
    const [reply] = replies
    if (reply?.kind !== 'read') throw new Error(`answered ${JSON.stringify(reply)}`)
    const { problems, problemCounts } = reply.summary
    expect(problems.length).toBeLessThanOrEqual(1000)
    expect(problemCounts).toMatchObject({ 'not a number': 3000, 'cell count': 1 })
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(Object.keys(problemCounts)))
  })

  test('commits: keeps the file with its recipe and counts, and gives the data with it on', async () => {
    const { replies, stored } = await converse([READ, COMMIT])
    expect(stored.map(({ id, name, mode, counts, recipe }) => [id, name, mode, counts, recipe.answers])).toEqual([['abc1', 'Số liệu mới.csv', 'append', { added: 1, changed: 1, removed: 0, unchanged: 2 }, {}]])
    const reply = replies.at(-1)
    if (reply?.kind !== 'committed') throw new Error(`answered ${JSON.stringify(reply)}`)
    const { committed } = reply
    expect([committed.storing, committed.file.name, committed.file.dataset.size]).toEqual([{ kind: 'ready' }, 'Số liệu mới.csv', 4])
    const rows = Array.from({ length: committed.dataset.size }, (_, row) => observationAt(committed.dataset, row))
    expect(rows.filter(({ partner }) => partner === 'KR').map(({ value, source }) => [value, committed.registry.sources.get(source)?.ownFile ?? null])).toEqual([
      [100, null],
      [112, 'Số liệu mới.csv'],
      [120, 'Số liệu mới.csv'],
    ])
  })

  test('hands the file over where the browser keeps nothing, and can commit and bundle again', async () => {
    const { replies } = await converse([READ, COMMIT, { ...COMMIT, request: 3 }, { kind: 'bundle', request: 4, language: 'ko' }], { kind: 'failed', reason: 'full' })
    const committed = replies.flatMap((reply) => (reply.kind === 'committed' ? [reply.committed] : []))
    expect(committed.map(({ storing, file }) => [storing, file?.dataset.size])).toEqual([
      [{ kind: 'failed', reason: 'full' }, 4],
      [{ kind: 'failed', reason: 'full' }, 4],
    ])
    expect(replies.at(-1)?.kind).toBe('bundle')
  })

  test('commits nothing while questions are open, nothing was read, or only a preview was', async () => {
    const asking = { ...READ, file: new Blob([[HEADER, 'VN-DN,KR,capital,2022,100,1,=,A,fia-wb-2023,'].join('\n')]), answers: { commit: 'replace' } }
    const preview = { ...READ, kind: 'preview' } as const
    const conversations = await Promise.all([[COMMIT], [preview, COMMIT], [asking, COMMIT]].map((requests) => converse(requests)))
    expect(conversations.map(({ replies, stored }) => [replies.at(-1), stored.length])).toEqual(conversations.map(() => [{ kind: 'failed', request: 2, reason: 'nothing read', detail: '' }, 0]))
  })

  test('says so where the disk does not give the file, and where it is too large it does not ask for it', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('moved', 'NotFoundError')) } as unknown as Blob
    const large = { size: 500 * 1024 * 1024, slice: (from: number, to: number) => new Blob([FILE.slice(from, to)]), arrayBuffer: () => Promise.reject(new Error('asked')) } as unknown as Blob
    const { replies } = await converse([
      { ...READ, file: gone },
      { ...READ, request: 2, file: large },
    ])
    expect(replies[0]).toEqual({ kind: 'failed', request: 1, reason: 'unreadable', detail: 'Số liệu mới.csv' })
    const [, second] = replies
    expect(second?.kind === 'read' && [second.summary.outcome, second.summary.problems.map(({ code }) => code)]).toEqual(['refused', ['too large']])
  })

  test('memory that does not suffice is an answer, and the next request is heard', async () => {
    const huge = { size: 10, arrayBuffer: () => Promise.reject(new RangeError('Array buffer allocation failed')) } as unknown as Blob
    const { replies } = await converse([
      { ...READ, file: huge },
      { ...READ, request: 2 },
    ])
    expect(replies.map((reply) => (reply.kind === 'failed' ? reply.reason : reply.kind))).toEqual(['memory', 'read'])
  })
})

describe('a bundle', () => {
  const bundle = async () => {
    const { replies } = await converse([READ, { kind: 'bundle', request: 2, language: 'vi' }])
    const reply = replies.at(-1)
    if (reply?.kind !== 'bundle') throw new Error(`answered ${JSON.stringify(reply)}`)
    return reply.bytes
  }

  test('holds what the data folder needs: observations that can be read again, whole registers, sums of the bytes', async () => {
    const files = unzipSync(await bundle())
    expect(Object.keys(files).toSorted()).toEqual(['change-report.csv', 'change-report.md', 'datapackage.json', 'observations/so-lieu-moi.csv', 'recipe.json', 'sources.csv'])
    const observations = files['observations/so-lieu-moi.csv'] ?? new Uint8Array()
    expect(strFromU8(observations)).toBe(
      [HEADER, 'VN-DN,JP,capital,2023,80,1,=,A,fia-wb-2023,', 'VN-DN,KR,capital,2022,100,1,=,A,fia-wb-2023,', 'VN-DN,KR,capital,2023,112,1,=,A,fia-wb-2023,', `VN-DN,KR,capital,2024,120,1,=,A,press-2024,"'=1+1, as printed"`, ''].join('\n'),
    )
    expect(strFromU8(files['sources.csv'] ?? new Uint8Array()).split('\n').filter((line) => !data('sources').split('\n').includes(line))).toEqual(['press-2024,Số liệu mới.csv,press-2024,,,en,reported,,'])
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as { resources: { path: string; bytes: number; hash: string }[] }
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(observations))).toString('hex')
    expect(resources.map(({ path }) => path)).toEqual(['observations/so-lieu-moi.csv', 'sources.csv'])
    expect(resources[0]).toMatchObject({ bytes: observations.length, hash: `sha256:${digest}` })
    expect(strFromU8(files['change-report.csv'] ?? new Uint8Array()).split('\n').slice(1)).toEqual([
      `added,VN-DN,KR,capital,2024,press-2024,,,,,,120,1,=,A,"'=1+1, as printed"`,
      'changed,VN-DN,KR,capital,2023,fia-wb-2023,110,1,=,A,,112,1,=,A,',
      '',
    ])
    expect(strFromU8(files['change-report.md'] ?? new Uint8Array())).toContain('- thêm mới: 1\n- thay đổi: 1\n- bị bỏ: 0\n- giữ nguyên: 2')
  })

  test('is the same bytes for the same file', async () => {
    expect(await bundle()).toEqual(await bundle())
  })
})
