import type { Span } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import type { PersonMention, PersonRole } from '../../text/people.ts'

/** A person as one place of the document names them. */
export interface Candidate {
  readonly span: Span
  readonly name: string
  readonly honorific: string | null
  readonly role: PersonRole
  readonly position: string | null
  readonly affiliation: string | null
  readonly rule: string
  readonly confidence: number
}

/** A candidate from a mention; `role` where the mention itself prints none. */
export function candidate(
  person: PersonMention,
  role: PersonRole,
  rule: string,
  confidence: number,
): Candidate {
  return {
    span: person.span,
    name: foldSpace(person.name),
    honorific: person.honorific,
    role: person.role ?? role,
    position: person.position,
    affiliation: person.affiliation,
    rule,
    confidence: Math.min(confidence, person.confidence),
  }
}

/** "A talk by Jane Roe": in a programme "by" says who speaks, not who wrote. */
export function whoSpeaks(person: PersonMention): PersonMention {
  return person.role === 'author' ? { ...person, role: null } : person
}

/** The confidence from which on a name without a title has a given name that is known. */
export const givenKnown = 0.7
