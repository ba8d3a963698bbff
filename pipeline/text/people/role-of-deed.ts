import type { Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../phrases.ts'
import { roleNamed } from './labels.ts'
import type { PersonRole } from './person.ts'

/** The role of whoever did something, where a label says by whom it was done: "moderated", by "moderated by". Null for other deeds. */
export function roleOfDeed(verb: string, lexicon: Lexicon): PersonRole | null {
  const roles = listOf(lexicon, 'people', 'by-words').map((by) => roleNamed(`${verb} ${by}`, lexicon))
  const role = roles.find((found) => found !== null) ?? null
  return role !== null && led.has(role) ? role : null
}

/** What is led at a meeting: who delivers or writes something there is a speaker all the same. */
const led: ReadonlySet<PersonRole> = new Set<PersonRole>(['moderator', 'chair'])
