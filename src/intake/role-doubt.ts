import { decision, plainOptions, type Answers, type Decision } from '../domain/intake/reading.ts'
import type { Layout } from './layout.ts'
import { NATIONAL_STAGES } from './map.ts'
import type { SubjectsSettled } from './settle-subjects.ts'

/**
 * The question whether countries are where capital comes from: where they were taken for its hosts, as no word says
 * otherwise, but the figures are of licences or notifications, which a country counts by partner. null without doubt.
 */
export function roleDoubt(facts: readonly Decision[], layout: Layout, { stages }: SubjectsSettled, answers: Answers): Decision | null {
  if (answers['role'] !== undefined || layout.home !== null || layout.partnerColumns.length > 0) return null
  const ofRows = facts.find(({ code, value, how }) => code === 'role' && value === 'locality' && how === 'assumed')
  const isInHeads = layout.headAxis === 'locality'
  const isNational = stages.length > 0 && stages.every((stage) => NATIONAL_STAGES.has(stage))
  return isNational && (ofRows || isInHeads) ? decision('role', 'partner', { ...ofRows, how: null, options: plainOptions(['locality', 'partner']) }) : null
}
