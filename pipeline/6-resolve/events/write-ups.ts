import type { Point, SessionTrace } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import { foldKey } from '../../text/fold.ts'
import { keysIn } from '../../text/phrase-keys.ts'
import { listOf } from '../../text/phrases.ts'
import { contentStems } from '../content-stems.ts'
import { evidenceAt } from '../evidence.ts'
import { statementTypes } from '../recurrences/units.ts'
import { scoreOf } from '../things/forms.ts'

/** A session as it is looked for in other documents. */
export interface Sought {
  readonly stems: readonly string[]
  /** "panel 2", "group a"; null where none is printed. */
  readonly label: string | null
  readonly kind: string
  /** Which of its kind it is, from 1, and of how many. */
  readonly place: number
  readonly ofKind: number
  /** Folded names of those who spoke there and at no other session. */
  readonly people: readonly string[]
}

/** Sentences of a document that are looked at. */
export const mostCompared = 5000
const least = 0.55

/** The best place of a document that says what happened at a session. `printed`: where its own programme stands. */
export function writeUpIn(
  doc: ExtractedDoc,
  sought: Sought,
  printed: readonly Span[],
): SessionTrace['writeUps'] {
  const best = told(doc)
    .filter(({ span, states }) => !states && printed.every((part) => !spansOverlap(part, span)))
    .map((sentence) => ({ sentence, points: pointsOf(sentence, sought, doc.lexicon) }))
    .filter(({ points }) => scoreOf(points) >= least)
    .sort((a, b) => scoreOf(b.points) - scoreOf(a.points) || a.sentence.span[0] - b.sentence.span[0])[0]
  if (!best) return []
  const span = best.sentence.heads ?? best.sentence.span
  return [{ evidence: evidenceAt(doc, span), score: scoreOf(best.points), points: best.points }]
}

function pointsOf(sentence: Sentence, sought: Sought, lexicon: Lexicon): readonly Point[] {
  const points: Point[] = []
  const shared = sought.stems.filter((stem) => sentence.stems.has(stem))
  if (sought.stems.length > 1 && shared.length >= 2)
    points.push({
      reason: `words of the title: ${shared.join(', ')}`,
      points: Math.round((75 * shared.length) / sought.stems.length) / 100,
    })
  else if (sought.stems.length === 1 && shared.length === 1 && sentence.heads)
    points.push({ reason: `the word of the title as a heading: ${shared[0]}`, points: 0.6 })
  if (sought.label !== null && sentence.text.includes(` ${sought.label} `))
    points.push({ reason: `names ${sought.label}`, points: 0.6 })
  const kind = kindPoint(sentence, sought, lexicon)
  if (kind) points.push(kind)
  if (kind && shared.length === 1) points.push({ reason: `a word of the title: ${shared[0]}`, points: 0.15 })
  const speaker = sought.people.find((name) => sentence.text.includes(` ${name} `))
  if (speaker !== undefined) points.push({ reason: 'names who spoke there and nowhere else', points: 0.4 })
  if (points.length > 0 && sentence.heads) points.push({ reason: 'stands as a heading', points: 0.1 })
  return points
}

/** "In the keynote", "the second panel": by its kind, where it is the only one or is counted. */
function kindPoint(sentence: Sentence, { kind, place, ofKind }: Sought, lexicon: Lexicon): Point | null {
  if (!sentence.kinds.has(`told-${kind}`)) return null
  if (ofKind === 1) return { reason: `tells of the only ${kind}`, points: sentence.heads ? 0.6 : 0.55 }
  const counted = [
    ...listOf(lexicon, 'sessions', `number-${place}`),
    ...(place === 1 ? listOf(lexicon, 'write-ups', 'first') : []),
    ...(place === ofKind ? listOf(lexicon, 'write-ups', 'last') : []),
  ].map(foldKey)
  return counted.some((word) => isCountedIn(sentence.text, word, kind))
    ? { reason: `tells of ${kind} ${place} of ${ofKind}`, points: 0.6 }
    : null
}

/** The number next to the kind: "the second panel", "panel 2". */
function isCountedIn(text: string, number: string, kind: string): boolean {
  const word = kind.split('-').at(-1) ?? kind
  return text.includes(` ${number} ${word} `) || text.includes(` ${word} ${number} `)
}

interface Sentence {
  readonly span: Span
  readonly text: string
  readonly stems: ReadonlySet<string>
  /** Keys of write-ups.yaml. */
  readonly kinds: ReadonlySet<string>
  /** Whether a record states it: it tells what ought to be, not what happened. */
  readonly states: boolean
  /** Where it is a heading: the first sentence below it, or itself. */
  readonly heads: Span | null
}

const known = new WeakMap<ExtractedDoc, readonly Sentence[]>()

/** The sentences of a document, ready to be compared with many titles. */
function told(doc: ExtractedDoc): readonly Sentence[] {
  const found = known.get(doc) ?? sentencesOf(doc)
  known.set(doc, found)
  return found
}

function sentencesOf(doc: ExtractedDoc): readonly Sentence[] {
  const titles = new Set(doc.sections.map(({ titleSpan }) => titleSpan?.[0]).filter((at) => at !== undefined))
  const title = doc.titleSpan
  const stated = new Set(
    doc.found.filter(({ type }) => statementTypes.has(type)).flatMap(({ spans }) => spans.map(([at]) => at)),
  )
  const sentences = doc.sentences
    .slice(0, mostCompared)
    .filter(({ span }) => title === null || !spansOverlap(span, title))
  return sentences.map(({ span }, at): Sentence => {
    const words = doc.text.slice(span[0], span[1])
    const next = sentences[at + 1]
    const below = next && !titles.has(next.span[0]) ? next.span : span
    return {
      span,
      text: ` ${foldKey(words)} `,
      stems: new Set(contentStems(words, doc.lexicon)),
      kinds: keysIn(doc.lexicon, 'write-ups', words),
      states: stated.has(span[0]),
      heads: titles.has(span[0]) ? below : null,
    }
  })
}

/** What a session of a programme is looked for by. */
export function soughtOf(
  session: BaseRecord,
  all: readonly BaseRecord[],
  people: readonly string[],
  lexicon: Lexicon,
): Sought {
  const kind = String(session['kind'])
  const alike = all.filter((other) => other['kind'] === kind)
  const label = typeof session['label'] === 'string' ? foldKey(session['label']) : null
  return {
    stems: [...new Set(contentStems(bare(String(session['title'])), lexicon))],
    label: label === null ? null : label.split(' ').slice(-2).join(' '),
    kind,
    place: alike.indexOf(session) + 1,
    ofKind: alike.length,
    people,
  }
}

/** "Panel 2: Reading a Defence Budget (in the annex)" is about reading a defence budget. */
function bare(title: string): string {
  return title.replace(/^[^:]{3,40}:\s+/u, '').replace(/\([^()]*\)/gu, ' ')
}
