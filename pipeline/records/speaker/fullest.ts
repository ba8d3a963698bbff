import type { Sighting } from '../../model/record.ts'
import { spansOverlap } from '../../model/span.ts'
import type { PersonRole } from '../../text/people.ts'
import type { Candidate } from './candidate.ts'

/** The fullest mention, with the role of another where this one only lists the person as present. */
export function fullestOf(mentions: readonly Candidate[]): Sighting {
  const fullest = mentions.reduce((a, b) =>
    said(b) > said(a) || (said(b) === said(a) && guesses.has(a.rule) && !guesses.has(b.rule)) ? b : a,
  )
  const active =
    fullest.role === 'participant'
      ? mentions.find(({ role, rule }) => role !== 'participant' && !guesses.has(rule))
      : fullest.role === 'speaker'
        ? mentions.find(({ role }) => leads.has(role))
        : undefined
  const { span, name, honorific, position, affiliation, rule, confidence } = fullest
  const other = active && !spansOverlap(active.span, span) ? [active.span] : []
  return {
    type: 'speaker',
    spans: [span, ...other].sort((a, b) => a[0] - b[0]),
    fields: {
      name,
      honorific: honorific ?? titleAmong(mentions),
      role: (active ?? fullest).role,
      position,
      affiliation,
    },
    rule: `speaker/${rule}`,
    confidence,
  }
}

/** "Dr. Roe", where the fullest mention is of Jane Roe. */
function titleAmong(mentions: readonly Candidate[]): string | null {
  return mentions.find(({ honorific }) => honorific !== null)?.honorific ?? null
}

/** Rules that take a role from where somebody stands or what somebody did: a list of those present knows better. */
const guesses: ReadonlySet<string> = new Set([
  'spoke',
  'given-name',
  'name-and-position',
  'announced',
  'together',
])

/** Roles that are printed where somebody has them, and hold though another mention says more of the person. */
const leads: ReadonlySet<PersonRole> = new Set<PersonRole>([
  'moderator',
  'chair',
  'rapporteur',
  'discussant',
  'keynote',
])

/** How much a mention says of the person. */
function said({ honorific, position, affiliation }: Candidate): number {
  return (honorific === null ? 0 : 1) + (position === null ? 0 : 2) + (affiliation === null ? 0 : 2)
}
