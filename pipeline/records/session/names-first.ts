import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { remember } from '../../text/remember.ts'
import { leadingTime } from '../../text/times.ts'
import { areNames, namedTalk } from './named-talk.ts'

/** So many rows that surely begin with a person, and this share of all that could, say how the others are built. */
const fewest = 2
const share = 0.5
/** Where all of them could be names, a smaller one will do. */
const shareOfNames = 0.25

const shape =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}.’'-]*){1,3}(?:\s*:\s+|\s+[–—-]\s+|[\s,:–—-]+["“«]|\s\([^()]{2,80}\),\s+|,\s[^:"“«]{3,90}:\s+)[\p{L}\p{N}]/u

const known = new WeakMap<SegmentedDoc, { readonly first: boolean }>()

/** Whether the programme's rows name first who speaks, so that a name that nobody knows is one there too. */
export function namesStandFirst(doc: SegmentedDoc): boolean {
  return remember(known, doc, () => {
    const rows = doc.blocks
      .flatMap((block) => block.lines.map((line) => textAt(doc.text, line)))
      .map((words) =>
        words.slice(leadingTime(words, doc.lexicon)?.span[1] ?? 0).replace(/^[\s:|•*–—-]+/u, ''),
      )
      .filter((words) => words.length < 300 && shape.test(words))
    const sure = rows.filter((words) => namedTalk(words, doc.lexicon) !== null).length
    const named = rows.every((words) =>
      areNames(/^(?:[^:,("“«–—\s-]|\s(?![-–—])|(?<=\S)-)+/u.exec(words)?.[0] ?? '', doc.lexicon),
    )
    return { first: sure >= fewest && sure >= rows.length * (named ? shareOfNames : share) }
  }).first
}
