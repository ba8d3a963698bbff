import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { roleLabels } from './people/labels.ts'
import { mentionAt } from './people/mention.ts'
import type { PersonMention, PersonRole } from './people/person.ts'
import { type Stretch, stretches } from './people/stretches.ts'
import { recalled } from './recall.ts'

export { hasKnownGiven, looksLikeName } from './people/looks-like-name.ts'
export type { PersonMention, PersonRole } from './people/person.ts'

/** A part of a line under one role label. */
interface Group {
  readonly span: Span
  readonly start: number
  readonly role: PersonRole | null
}

const LEAD =
  /^[\s•▪◦·*–—-]*(?:\d{1,2}[.:h]\d{2}(?:\s*[–—-]\s*\d{1,2}[.:h]\d{2})?(?:\s*[ap]\.?m\.?)?\s*[–—:|-]?\s*)?/iu

/** Emphasis, and the pictures that web pages print before a line: "🎤 Jane Roe". */
const MARKS =
  /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|(?:(?![©®™])\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu

/** Everybody a line names, in its order: "Moderator: Ms. Jane Roe, Head of Mission, EXAMPLE". Marks of emphasis (`*`, `_`) and pictures are passed over. */
export const parsePeople = recalled((line, lexicon): readonly PersonMention[] => {
  const plain = line.replace(MARKS, (marks) => ' '.repeat(marks.length))
  return groupsOf(plain, lexicon).flatMap((group) => peopleOf(plain, group, lexicon))
})

function groupsOf(line: string, lexicon: Lexicon): readonly Group[] {
  const labels = roleLabels(line, lexicon)
  const first = labels[0]?.span[0] ?? line.length
  const lead = LEAD.exec(line)?.[0].length ?? 0
  const before: Group[] = lead < first ? [{ span: [lead, first], start: lead, role: null }] : []
  const labelled = labels.map((label, n): Group => {
    const end = labels[n + 1]?.span[0] ?? line.length
    return { span: [label.span[0], end], start: label.next, role: label.role }
  })
  return [...before, ...labelled]
}

function peopleOf(line: string, group: Group, lexicon: Lexicon): readonly PersonMention[] {
  const people: PersonMention[] = []
  const waiting: number[] = []
  for (const stretch of withChains(
    line,
    stretches(line, [group.start, group.span[1]], lexicon, group.role !== null),
  )) {
    const person = mentionAt(line, stretch.span, group.role, lexicon)
    if (!person) continue
    const opensLabel = people.length === 0 && group.role !== null
    people.push(opensLabel ? { ...person, span: [group.span[0], person.span[1]] } : person)
    if (stretch.sharesNext && bare(person)) waiting.push(people.length - 1)
    else shareAffiliation(people, waiting.splice(0), person)
  }
  return people
}

/** "Ann Roe, Ben Poe and Eva Coe (HARBO)": who stands before a comma shares with those behind it what they share. */
function withChains(line: string, all: readonly Stretch[]): readonly Stretch[] {
  const chained: Stretch[] = []
  for (const [n, stretch] of [...all].reverse().entries()) {
    const next = chained[n - 1]
    const comma = next && /^\s*,\s*$/u.test(line.slice(stretch.span[1], next.span[0]))
    chained.push(comma && next.sharesNext ? { ...stretch, sharesNext: true } : stretch)
  }
  return chained.reverse()
}

/** "Dr Ann Roe & Dr Ben Poe, Example College": what follows the last holds for both. */
function shareAffiliation(
  people: PersonMention[],
  waiting: readonly number[],
  { affiliation, position }: PersonMention,
): void {
  if (position !== null) return
  for (const index of waiting) {
    const person = people[index]
    if (person) people[index] = { ...person, affiliation }
  }
}

function bare(person: PersonMention): boolean {
  return person.affiliation === null && person.position === null
}
