import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { isVerb } from '../text/sentence-form.ts'

/** An item that cannot stand alone ("Promote", "The role of donors is to") takes the short items below it into its statement. */
export function withDependents(doc: SegmentedDoc, span: Span, index: number): Span {
  const block = doc.blocks[index]
  if (block?.kind !== 'item' || span[1] < block.span[1]) return span
  const words = textAt(doc.text, span).replace(/[\s:–…-]+$/u, '')
  const { goesOn, ways } = endings(doc.lexicon)
  let end = index + 1
  while (
    doc.blocks[end]?.kind === 'item' &&
    (doc.blocks[end]?.level ?? 0) > block.level &&
    doc.blocks[end]?.place.slide === block.place.slide
  )
    end++
  const dependents = doc.blocks.slice(index + 1, end)
  const isWhole = /\s\S+\s/u.test(words) && !goesOn.test(words)
  if (isWhole && !(/[:：]\s*$/u.test(textAt(doc.text, span)) && areParts(doc, dependents))) return span
  const length = dependents.reduce((sum, { span: at }) => sum + at[1] - at[0], 0)
  // "Improve safety by:" and a list of ways, each a clause of its own.
  const alone = ways.test(words) && length > longest * dependents.length
  return alone || isTopic(doc, words, dependents) ? span : [span[0], doc.blocks[end - 1]?.span[1] ?? span[1]]
}

const endings = perLexicon((lexicon) => ({
  goesOn: new RegExp(`${grammarSource(lexicon, 'cannot-end')}$`, 'iu'),
  ways: new RegExp(`${grammarSource(lexicon, 'ways')}$`, 'iu'),
}))

/** "Publish the log:" above "each month;" and "in two languages": what begins small and with no verb states nothing alone. */
function areParts({ text, lexicon }: SegmentedDoc, dependents: readonly Block[]): boolean {
  const firsts = dependents.map(({ span }) => /^\p{Ll}[\p{L}’'-]*/u.exec(textAt(text, span))?.[0])
  return firsts.length > 0 && firsts.every((word) => word !== undefined && !isVerb(word, lexicon))
}

/** "Venue" above "Nobody found the door": a word or two that say what the items below, each of its own words, are about. */
function isTopic(doc: SegmentedDoc, words: string, dependents: readonly Block[]): boolean {
  const [first = '', ...others] = words.split(/\s+/u)
  const texts = dependents.map(({ span }) => textAt(doc.text, span))
  const telling = texts.filter((text) => /^\p{Lu}/u.test(text) && text.split(/\s+/u).length >= tellingWords)
  return others.length <= 1 && !isVerb(first, doc.lexicon) && telling.length * 2 > texts.length
}

/** Fewer words below a topic complete it rather than stand for themselves. */
const tellingWords = 5

/** Items of more letters than this, on average, stand alone, whatever the words above them lead into. */
const longest = 60
