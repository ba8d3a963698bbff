import type { ExtractedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { overlapsAny, type Span } from '../../model/span.ts'
import { foldKey } from '../../text/fold.ts'
import { contentStems } from '../content-stems.ts'
import { sessionsOf } from './told-sessions.ts'

/** A part of an event as one document tells it. */
export interface Told {
  /** Where it stands; empty where the document does not set it apart. */
  readonly spans: readonly Span[]
  /** Names of those who spoke there: kept from every statement, wherever it stands. */
  readonly people: readonly string[]
  readonly session: Sighting | null
  /** The words it goes by, for finding it in other documents. */
  readonly stems: readonly string[]
}

/** Share of a title's words from which a heading means that session. */
const alike = 0.6

/** The part that the words at `offset` are about: the session they stand in, else the innermost section; null for all of it. */
export function partOf(doc: ExtractedDoc, offset: number): Told | null {
  const sessions = sessionsOf(doc)
  const at = sessions.findIndex((session) => session.span[0] <= offset && offset < session.end)
  const session = sessions[at]
  if (session)
    return told(doc, [[session.span[0], session.end]], session.sighting, titleOf(session.sighting, doc))
  const section = doc.sections
    .filter(({ parent, span: [start, end] }) => parent !== null && start <= offset && offset < end)
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0]
  const opening = doc.sections[0]?.span
  if (!section || (opening && section.span[1] - section.span[0] > 0.9 * (opening[1] - opening[0])))
    return null
  return told(doc, [section.span], null, contentStems(section.title, doc.lexicon))
}

/** The same part in another document of the event: sections and sessions that go by its name. */
export function partIn(doc: ExtractedDoc, part: Told): Told {
  const label = labelOf(part.session)
  const goesByIt = (title: string) => {
    const stems = new Set(contentStems(title, doc.lexicon))
    const shared = part.stems.filter((stem) => stems.has(stem)).length
    return (
      (part.stems.length > 0 && shared / part.stems.length >= alike) ||
      (label !== null && ` ${foldKey(title)} `.includes(` ${label} `))
    )
  }
  const sections = doc.sections.filter(({ parent, title }) => parent !== null && goesByIt(title))
  const sessions = sessionsOf(doc).filter(({ sighting }) => goesByIt(String(sighting.fields['title'])))
  const spans = [
    ...sections.map(({ span }) => span),
    ...sessions.map(({ span, end }): Span => [span[0], end]),
  ]
  return { ...told(doc, spans, part.session, part.stems), people: [...part.people, ...peopleIn(doc, spans)] }
}

/** The part that goes by a session's title or label, or by a heading; null where the document has none. */
export function partCalled(doc: ExtractedDoc, called: string): Told | null {
  const key = foldKey(called)
  const isCalled = (words: unknown) => typeof words === 'string' && foldKey(words) === key
  const slots = sessionsOf(doc).filter(({ sighting: { fields, spans } }) =>
    [fields['title'], fields['label'], ...spans.map(([start, end]) => doc.text.slice(start, end))].some(
      isCalled,
    ),
  )
  const sections = doc.sections.filter(({ parent, title }) => parent !== null && isCalled(title))
  const session = slots[0]?.sighting ?? null
  if (!session && sections.length === 0) return null
  const spans = [...slots.map(({ span, end }): Span => [span[0], end]), ...sections.map(({ span }) => span)]
  return told(doc, spans, session, session ? titleOf(session, doc) : contentStems(called, doc.lexicon))
}

function told(
  doc: ExtractedDoc,
  spans: readonly Span[],
  session: Sighting | null,
  stems: readonly string[],
): Told {
  return { spans, people: peopleIn(doc, spans), session, stems }
}

function peopleIn(doc: ExtractedDoc, parts: readonly Span[]): readonly string[] {
  return doc.found
    .filter(({ type, spans }) => type === 'speaker' && spans.some((one) => overlapsAny(one, parts)))
    .map(({ fields }) => String(fields['name'] ?? ''))
}

function titleOf({ fields }: Sighting, doc: ExtractedDoc): readonly string[] {
  return [
    ...new Set(
      contentStems(
        String(fields['title'] ?? '')
          .replace(/\([^()]*\)/gu, ' ')
          .replace(/^[^:]{3,40}:\s+/u, ''),
        doc.lexicon,
      ),
    ),
  ]
}

function labelOf(session: Sighting | null): string | null {
  const label = session?.fields['label']
  return typeof label === 'string' ? foldKey(label) : null
}
