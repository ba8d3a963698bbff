import type { Span } from '../../model/span.ts'

export const ORGANISATION_KINDS = [
  'government',
  'intergovernmental',
  'ngo',
  'academic',
  'company',
  'programme',
  'team',
  'other',
] as const

/** GUIDELINES, "organisation". */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** A body named in a text. `name` is as printed, white space folded, without article; `span` is where it stands. */
export interface OrganisationMention {
  readonly span: Span
  readonly name: string
  readonly acronym: string | null
  readonly kind: OrganisationKind
  /** 0 to 1: a known body or a name with its short form is surer than a run of capitals about a head word. */
  readonly confidence: number
}
