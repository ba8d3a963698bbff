import type { SessionTrace } from '../../model/across.ts'
import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, spansOverlap } from '../../model/span.ts'
import type { Point } from '../../model/thing.ts'
import { foldKey } from '../../text/fold.ts'
import { listOf } from '../../text/phrases.ts'
import { evidenceAt } from '../evidence.ts'
import { scoreOf } from '../things/forms.ts'
import type { Sought } from './sought.ts'
import { type Sentence, toldSentences } from './told-sentences.ts'

const least = 0.55

/** The best place of a document that says what happened at a session. `printed`: where its own programme stands. */
export function writeUpIn(
  doc: ExtractedDoc,
  sought: Sought,
  printed: readonly Span[],
): SessionTrace['writeUps'] {
  const best = toldSentences(doc)
    .filter(({ span, states }) => states !== 'asks' && printed.every((part) => !spansOverlap(part, span)))
    .map((sentence) => ({ sentence, points: pointsOf(sentence, sought, doc.lexicon) }))
    .filter(({ points }) => scoreOf(points) >= least)
    .sort((a, b) => scoreOf(b.points) - scoreOf(a.points) || a.sentence.span[0] - b.sentence.span[0])[0]
  if (!best) return []
  const span = best.sentence.heads ?? best.sentence.span
  return [{ evidence: evidenceAt(doc, span), score: scoreOf(best.points), points: best.points }]
}

/** What is found or learned in a group, or from a case, tells of it where it names it; its other words need not. */
function pointsOf(sentence: Sentence, sought: Sought, lexicon: Lexicon): readonly Point[] {
  const points = [
    ...(sentence.states === 'nothing' ? wordPoints(sentence, sought, lexicon) : []),
    ...namingPoints(sentence, sought),
  ]
  if (points.length > 0 && sentence.heads) points.push({ reason: 'stands as a heading', points: 0.1 })
  return points
}

function namingPoints(
  { text, cases }: Sentence,
  { label, caseTitles: [title, ...others] }: Sought,
): readonly Point[] {
  const points: Point[] = []
  if (label !== null && text.includes(` ${label} `)) points.push({ reason: `names ${label}`, points: 0.6 })
  const subject = cases
    .map((one) => ` ${one} `)
    .find((one) => title?.includes(one) && !others.some((other) => other.includes(one)))
  if (subject !== undefined) points.push({ reason: `tells of the case: ${subject.trim()}`, points: 0.6 })
  return points
}

function wordPoints(sentence: Sentence, sought: Sought, lexicon: Lexicon): readonly Point[] {
  const points: Point[] = []
  const shared = sought.stems.filter((stem) => sentence.stems.has(stem))
  if (sought.stems.length > 1 && shared.length >= 2)
    points.push({
      reason: `words of the title: ${shared.join(', ')}`,
      points: Math.round((75 * shared.length) / sought.stems.length) / 100,
    })
  else if (sought.stems.length === 1 && shared.length === 1 && sentence.heads)
    points.push({ reason: `the word of the title as a heading: ${shared[0]}`, points: 0.6 })
  const kind = kindPoint(sentence, sought, lexicon)
  if (kind) points.push(kind)
  if (kind && shared.length === 1) points.push({ reason: `a word of the title: ${shared[0]}`, points: 0.15 })
  const speaker = sought.people.find((name) => sentence.text.includes(` ${name} `))
  if (speaker !== undefined) points.push({ reason: 'names who spoke there and nowhere else', points: 0.4 })
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
