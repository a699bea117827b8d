import { decision, plainOptions, type Answers, type Decision } from '../domain/intake/reading.ts'
import { parsePeriod } from '../domain/period.ts'
import type { Registry, Source } from '../domain/registry.ts'
import { fingerprintOf } from './fingerprint.ts'
import { plainHead } from './head-words.ts'

/** Says that nobody but the file counted: its figures stand in a line of their own. */
const OWN = 'own'
const LONGEST_ID = 40

/** The file as the source of its figures. Who counted is its own matter unless somebody says otherwise: no line joins what the reader did not join. */
export function ownSource(name: string, titles: readonly string[], registry: Registry, answers: Answers): { readonly source: Source; readonly fact: Decision } {
  const stem = name.replace(/\.[^.]*$/, '')
  const counters = [...new Set([...registry.sources.values()].flatMap(({ counter }) => counter ?? []))].toSorted()
  const answered = answers['counter']
  const isOwn = answered === undefined || answered === OWN
  const [title] = titles
  return {
    source: {
      id: `file-${slug(stem)}`,
      publisher: name,
      title: title ?? name,
      date: parsePeriod(/(?:19|20)\d\d-\d\d-\d\d/.exec(titles.join(' '))?.[0] ?? ''),
      url: '',
      language: '',
      tier: isOwn ? 'reported' : 'official',
      counter: isOwn ? name : answered,
      complete: [],
    },
    fact: decision('counter', answered ?? OWN, { how: answered === undefined ? 'assumed' : 'answered', options: plainOptions([OWN, ...counters]) }),
  }
}

/** Letters and digits an id may have; what has none of them is told apart by its hash. */
function slug(text: string): string {
  const plain = plainHead(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_ID)
  return plain.length > 2 ? plain : fingerprintOf([[text]])
}
