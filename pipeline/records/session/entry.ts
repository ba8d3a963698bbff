import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import type { TimeMention } from '../../text/times.ts'
import { durationIn } from './duration-line.ts'
import { labelled } from './labels.ts'
import { lengthWithoutLinks } from './length-without-links.ts'
import type { Piece } from './piece.ts'
import { talkAt } from './talk-at.ts'
import { talkCut, titleCut } from './title-cut.ts'
import { titleOf } from './title-of.ts'
import { withoutCount } from './without-count.ts'

/** A day of the programme as its heading prints it. */
export interface Day {
  readonly ordinal: number
  readonly weekday: number | null
  /** ISO 8601, perhaps without a year. */
  readonly printed: string | null
}

/** An entry of the programme while it is being read. */
export interface Entry {
  readonly rule: string
  readonly confidence: number
  readonly day: Day | null
  time: TimeMention | null
  minutes: number | null
  spans: Span[]
  /** All that names it, for telling its kind. */
  printed: string
  title: string
  label: string | null
  parent: Entry | null
  description: string[]
}

/** The entry that a piece opens. */
export function entryOf(
  doc: SegmentedDoc,
  piece: Piece,
  given: {
    readonly rule: string
    readonly confidence: number
    readonly day: Day | null
    readonly time?: TimeMention | null
    readonly label?: string | null
    readonly parent?: Entry | null
  },
): Entry {
  const numbered = labelled(piece.text, doc.lexicon)
  const split = numbered && numbered.title !== '' ? numbered : null
  const duration = piece.minutes ?? durationIn(piece.text, doc)
  const own = withoutLinks(doc, piece)
  const talk = talkAt(doc, own.span, own.block)
  const { span, rest, talked = null } = talk ? talkCut(doc, own, talk) : titleCut(doc, own)
  const words = foldSpace(textAt(doc.text, span))
  return {
    rule: given.rule,
    confidence: given.confidence,
    day: given.day,
    time: given.time ?? piece.time,
    minutes: duration,
    spans: [span],
    printed: words,
    title: talked ?? (titleOf(split ? words.slice(split.from) : withoutCount(words), doc) || words),
    label: given.label ?? piece.label ?? (split ? split.label : null),
    parent: given.parent ?? null,
    description: rest === '' ? [] : [rest],
  }
}

function withoutLinks(doc: SegmentedDoc, piece: Piece): Piece {
  const [from] = piece.span
  const end = from + lengthWithoutLinks(textAt(doc.text, piece.span), doc.lexicon)
  return { ...piece, span: [from, end] }
}
