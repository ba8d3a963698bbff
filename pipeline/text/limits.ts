import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from './fold.ts'
import { matchesOf } from './matches.ts'
import { says } from './phrase-keys.ts'
import { patternOf } from './phrases.ts'

/** Words in which a document limits who may be named. */
export interface Limit {
  /** Where the words of the rule begin. */
  readonly at: number
  /** The sentence, as printed. */
  readonly words: string
  /** `event`: what was said there, in whichever document; `document`: this paper; `part`: a session or passage. */
  readonly reach: 'event' | 'document' | 'part' | 'unsaid'
}

/** A marking stands alone on its line: "Draft - not for circulation". */
const longestMarking = 80

/** Where a text limits who may be named, in order; a sentence that says the limit does not hold is none. */
export function limitsIn(text: string, lexicon: Lexicon): readonly Limit[] {
  const rules = matchesOf(patternOf(lexicon, 'genres', 'attribution', 'giu'), text)
    .map(({ index, 0: { length } }) => ({ index, span: sentenceAround(text, index, index + length) }))
    .filter(({ span }, at, all) => all[at - 1]?.span[0] !== span[0])
    .map(({ index, span }) => limitOf(text, index, span, reachOf(text.slice(...span), lexicon)))
  return [...rules, ...markingsIn(text, lexicon)]
    .filter(({ words }) => !says(lexicon, 'attribution', 'lifted', words))
    .sort((a, b) => a.at - b.at)
}

function limitOf(text: string, at: number, span: Span, reach: Limit['reach']): Limit {
  return { at, words: foldSpace(text.slice(span[0], Math.min(span[1], span[0] + 400))), reach }
}

/** "This session is held under ..." is about a part, "the meeting was held under ..." about all of it. */
function reachOf(words: string, lexicon: Lexicon): Limit['reach'] {
  if (says(lexicon, 'attribution', 'paper', words)) return 'document'
  if (says(lexicon, 'attribution', 'part', words)) return 'part'
  return says(lexicon, 'attribution', 'whole', words) ? 'event' : 'unsaid'
}

function markingsIn(text: string, lexicon: Lexicon): readonly Limit[] {
  return matchesOf(/[^\n]+/gu, text)
    .filter(
      ({ 0: line }) =>
        line.length <= longestMarking && patternOf(lexicon, 'attribution', 'markings').test(line),
    )
    .map(({ index, 0: line }) => limitOf(text, index, [index, index + line.length], 'document'))
}

function sentenceAround(text: string, start: number, end: number): Span {
  const before = [text.lastIndexOf('\n', start) + 1, text.lastIndexOf('. ', start) + 2]
  const from = Math.max(...before.filter((at) => at <= start), 0)
  const ends = ['\n', '. '].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0)
  return [from, Math.min(...ends.map((at) => at + 1), text.length)]
}
