import type { Lexicon } from '../model/knowledge.ts'
import { listOf } from './phrases.ts'

const sets = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>()

/** The plain words under a key of a lexicon's file as a set, letter case kept; made once a lexicon. */
export function wordSet(lexicon: Lexicon, file: string, key: string): ReadonlySet<string> {
  const known = sets.get(lexicon) ?? new Map<string, ReadonlySet<string>>()
  sets.set(lexicon, known)
  const id = `${file}/${key}`
  const set = known.get(id) ?? new Set(listOf(lexicon, file, key))
  known.set(id, set)
  return set
}
