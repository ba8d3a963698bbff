import type { Span } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import type { PersonRole } from '../../text/people.ts'
import type { Candidate } from './candidate.ts'

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
