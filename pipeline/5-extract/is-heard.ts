import type { ClassifiedDoc } from '../model/doc.ts'
import type { Sighting } from '../model/record.ts'

/** So sure must a rule be where nothing says that the document is of a genre that states things. */
const sureEnough = 0.86

/**
 * Whether a document is to be believed when it seems to state this. A contract, a recipe or a licence states nothing of
 * what we look for, whatever its words; a document of no known genre only where its build says so, not its words alone, or where
 * it points to something to read. The bodies it names count everywhere.
 */
export function isHeard(doc: Pick<ClassifiedDoc, 'genre' | 'silent'>, sighting: Sighting): boolean {
  if (doc.genre !== 'other' || sighting.type === 'organisation') return true
  return !doc.silent && (sighting.type === 'reading' || sighting.confidence >= sureEnough)
}
