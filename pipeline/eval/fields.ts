import { comparable, tokenF1 } from './token-f1.ts'

/** The record types that are scored, and which of their fields are compared. */
export const scoredFields: Readonly<Record<string, readonly string[]>> = {
  recommendation: ['addressee'],
  lesson: [],
  finding: ['holder'],
  commitment: ['lead', 'due'],
  'case-study': ['country', 'status'],
  session: ['start', 'end', 'date', 'kind', 'label'],
  speaker: ['honorific', 'role', 'position', 'affiliation'],
  objective: ['of'],
  definition: ['term'],
  organisation: ['acronym', 'kind'],
  reading: ['url'],
}

/** Whether a field says what gold says: nothing where gold says nothing, else nearly the same words. */
export function sameField(found: unknown, gold: unknown): boolean {
  if (isNothing(gold)) return isNothing(found)
  const [a, b] = [flat(found), flat(gold)]
  return a === b || tokenF1(a, b) >= 0.8
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return comparable(value.join(' '))
  if (typeof value === 'object' && value !== null)
    return comparable('name' in value ? value.name : JSON.stringify(value))
  return comparable(value)
}
