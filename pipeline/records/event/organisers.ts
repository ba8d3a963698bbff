import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { bodiesAfter } from '../../text/bodies-after.ts'
import { foldKey, foldSpace } from '../../text/fold.ts'
import { withoutUnsaid } from '../../text/organisations/name-words.ts'
import { findOrganisations, ownNames } from '../../text/organisations.ts'
import { parsePeople } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { type FrontLine, frontLines } from './front.ts'

/**
 * Who called the event: the bodies below a line that says so ("Organised by"), or after such words, else those named in the first
 * lines without a title, where nobody is named with them.
 */
export function organisersOf(doc: SegmentedDoc): readonly string[] {
  const front = frontLines(doc)
  const below = belowLabel(front, doc)
  if (below.length > 0) return below
  for (const { span } of doc.sentences.filter(({ block }) => block < 40)) {
    const bodies = bodiesAfter(foldSpace(doc.text.slice(...span)), 'organised-by', doc.lexicon)
    if (bodies.length > 0) return bodies
  }
  const title = doc.titleSpan
  const lines = front.filter(
    ({ span, text }) =>
      text.length < 140 &&
      !/[.;]$/u.test(text) &&
      !(title && span[0] >= title[0] && span[1] <= title[1]) &&
      parsePeople(text, doc.lexicon).length === 0 &&
      !isAmongPeople(span, doc) &&
      isOfBodies(text, doc),
  )
  return doc.genre === 'agenda' || doc.genre === 'slides'
    ? withoutRunningHeads([...new Set(lines.flatMap(({ text }) => names(text, doc)))]).slice(0, 6)
    : []
}

/** Whether a line stands below "Speakers": the bodies there are those they come from. */
function isAmongPeople([start]: Span, { sections }: SegmentedDoc): boolean {
  return sections.some(
    ({ role, span }) =>
      (role === 'speakers' || role === 'participants') && span[0] <= start && start < span[1],
  )
}

/** A running head says in capitals, with what they called, who is named in ordinary letters as well. */
function withoutRunningHeads(bodies: readonly string[]): readonly string[] {
  const plain = bodies.filter((name) => /\p{Ll}/u.test(name)).map(foldKey)
  return bodies.filter((name) => /\p{Ll}/u.test(name) || !plain.some((one) => foldKey(name).includes(one)))
}

/** Whether a line is mostly names of bodies: others name them in passing. */
function isOfBodies(text: string, doc: SegmentedDoc): boolean {
  const bodies = ownNames(text, doc.lexicon)
  return bodies.reduce((sum, { span }) => sum + span[1] - span[0], 0) >= text.length * 0.4
}

/** The bodies, a line each, below a line that is nothing but "Organised by". */
function belowLabel(lines: readonly FrontLine[], doc: SegmentedDoc): readonly string[] {
  const cue = patternOf(doc.lexicon, 'events', 'organised-by')
  const label = lines.findIndex(
    ({ text }) => cue.exec(text)?.[0].length === text.replace(/\s*:$/u, '').length,
  )
  const rest = label < 0 ? [] : lines.slice(label + 1)
  const end = rest.findIndex(({ text }) => !opensWithBody(text, doc))
  return rest.slice(0, end < 0 ? rest.length : end).flatMap(({ text }) => names(text, doc))
}

function opensWithBody(text: string, { lexicon }: SegmentedDoc): boolean {
  const bare = withoutUnsaid(text, lexicon)
  return findOrganisations(bare, lexicon)[0]?.span[0] === 0
}

function names(text: string, doc: SegmentedDoc): readonly string[] {
  return [...new Set(ownNames(text, doc.lexicon).map(({ name }) => name))]
}
