import type { Span } from '../../model/span.ts'

export const PERSON_ROLES = [
  'moderator',
  'panellist',
  'chair',
  'discussant',
  'rapporteur',
  'host',
  'keynote',
  'author',
  'organiser',
  'participant',
  'speaker',
] as const

/** GUIDELINES, "speaker". */
export type PersonRole = (typeof PERSON_ROLES)[number]

/** A person as a line names them. Spans point into the line; words are as printed, white space folded. */
export interface PersonMention {
  /** The person's part of the line, with a role printed before it. */
  readonly span: Span
  /** Without rank, honorific and degrees. */
  readonly name: string
  readonly nameSpan: Span
  readonly honorific: string | null
  readonly role: PersonRole | null
  readonly position: string | null
  readonly affiliation: string | null
  /** "DUPONT Marie", "SMITH, John". */
  readonly surnameFirst?: boolean
  /** 0 to 1. */
  readonly confidence: number
}
