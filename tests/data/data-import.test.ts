import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand as runCheck } from '../../tools/data-check.ts'
import { runCommand as runImport } from '../../tools/data-import.ts'

/** Reading all curated data takes seconds on a busy machine. */
const PATIENCE = 60_000

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inflow-import-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function plant(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

interface Printed {
  readonly outcome: string
  readonly questions: readonly { readonly id: string; readonly text: string }[]
  readonly problems: readonly { readonly code: string; readonly message: string }[]
  readonly setAside: readonly { readonly reason: string; readonly text: string }[]
  readonly observations: readonly Readonly<Record<string, string | number>>[]
}

async function load(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<{ readonly code: number; readonly text: string; readonly json: () => Printed }> {
  const written: string[] = []
  const code = await runImport(args, environment, 'data', (text) => written.push(text))
  const text = written.join('')
  return { code, text, json: () => JSON.parse(text) as Printed }
}

const TABLE = 'Tỉnh;Số dự án cấp mới;Vốn đăng ký cấp mới (triệu USD)\nHà Nội;1.204;2.910,5\nĐà Nẵng;61;9,75\nCả nước;1.265;2.920,25\n'

test(
  'a table without its period asks for it, exits with 2, and is loaded with the answer',
  async () => {
    const file = plant('bang.csv', TABLE)
    const asked = await load([file, '--json'])
    expect(asked.code).toBe(2)
    expect(asked.json()).toMatchObject({ outcome: 'asks', questions: [{ id: 'period' }] })
    const answered = await load([file, '--json', '--answers', plant('answers.json', '{"period": 2019}')])
    expect(answered.code).toBe(0)
    const { outcome, observations, setAside } = answered.json()
    expect(outcome).toBe('loaded')
    expect(observations.map(({ locality, partner, measure, period, value, precision }) => [locality, partner, measure, period, value, precision])).toEqual([
      ['VN-DN', 'WLD', 'new_capital', '2019', 9.75, 0.01],
      ['VN-HN', 'WLD', 'new_capital', '2019', 2910.5, 0.1],
      ['VN-DN', 'WLD', 'new_projects', '2019', 61, 1],
      ['VN-HN', 'WLD', 'new_projects', '2019', 1204, 1],
    ])
    expect(setAside).toContainEqual({ reason: 'total', line: 4, column: null, text: 'Cả nước', cells: 3 })
  },
  PATIENCE,
)

test(
  'options that npm keeps for itself are obeyed all the same',
  async () => {
    const file = plant('bang.csv', TABLE)
    const answers = plant('answers.json', '{"period": "2019"}')
    const { code, json } = await load([file, answers], { npm_config_json: 'true', npm_config_answers: 'true' })
    expect(code).toBe(0)
    expect(json().observations).toHaveLength(4)
  },
  PATIENCE,
)

test(
  'a file that cannot be read is refused with its reason, and exits with 1',
  async () => {
    const { code, json } = await load([plant('book.csv', 'PK\u0003\u0004[Content_Types].xml xl/workbook.xml'), '--json'])
    expect(code).toBe(1)
    expect(json()).toMatchObject({ outcome: 'refused', problems: [{ code: 'spreadsheet' }], observations: [] })
    const missing = await load([join(folder, 'nowhere.csv')])
    expect(missing.code).toBe(1)
    expect(missing.text).toContain('nowhere.csv')
  },
  PATIENCE,
)

test(
  'the command line of the project writes a bundle that it reads again without a change',
  () => {
    const file = plant('bang.csv', TABLE)
    const recipe = plant('recipe.json', JSON.stringify({ kind: 'inflow recipe', version: 1, fingerprint: '00000000', answers: { period: '2019' } }))
    const run = (args: readonly string[]) => spawnSync(process.execPath, ['tools/run-data.mjs', ...args], { encoding: 'utf8' })
    expect(run(['import', file, '--recipe', recipe, '--out', folder]).status).toBe(2)
    const answers = plant('answers.json', '{"period": "2019"}')
    const loaded = run(['import', file, '--answers', answers, '--out', folder])
    expect({ status: loaded.status, errors: loaded.stderr }).toEqual({ status: 0, errors: '' })
    const bundle = join(folder, 'bang-inflow.zip')
    expect(existsSync(bundle)).toBe(true)
    const files = unzipSync(readFileSync(bundle))
    const observations = strFromU8(files['observations/bang.csv'] ?? new Uint8Array(0))
    expect(observations.split('\n')[0]).toBe('locality,partner,measure,period,value,precision,relation,status,source,note')
    expect(strFromU8(files['recipe.json'] ?? new Uint8Array(0))).toContain('"period": "2019"')
    const written: string[] = []
    expect(runCheck([plant('again.csv', observations), '--json'], {}, 'data', (text) => written.push(text))).toBe(0)
    expect((JSON.parse(written.join('')) as Printed).observations).toHaveLength(4)
  },
  PATIENCE * 2,
)
