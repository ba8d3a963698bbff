import type { Span } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import type { PersonRole } from '../../text/people.ts'
import type { Candidate } from './candidate.ts'

const word = "\\p{Lu}[\\p{L}.’'-]*"
const particle = '(?:van|von|de|del|der|den|di|da|dos|la|le|bin|al|el)'

/** Source of a pattern for a name of two to four words with capitals and the small ones between them: "Ann van der Roe". */
export const fullName = `${word}(?:\\s(?:${particle}\\s)?${word}){1,3}`

/** What somebody is, and where, as far as it is told. */
export interface Told {
  readonly position: string | null
  readonly affiliation: string | null
}

/** Somebody whom a sentence names without a title, in words that a name may stand in and other things too. */
export function named(
  name: string,
  span: Span,
  rule: string,
  told: Told | null,
  role: PersonRole = 'speaker',
): Candidate {
  return {
    span,
    name: foldSpace(name),
    honorific: null,
    role,
    position: told?.position ?? null,
    affiliation: told?.affiliation ?? null,
    rule,
    confidence: 0.75,
  }
}
