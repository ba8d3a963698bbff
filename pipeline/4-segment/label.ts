import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { grammarSource, withoutArticle } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { keyFor, phraseAt, says } from '../text/phrase-keys.ts'
import { numbering } from './heading-role.ts'
import { isStoppedHead } from './stopped-head.ts'

/**
 * A short line of its own whose words are those of a known heading, or that says above a list whom it tells or that bodies stand
 * in it, or that ends in a colon above a paragraph or list.
 */
export function isLabel(doc: ClassifiedDoc, block: Block, below: Block | undefined, text: string): boolean {
  if (!isShortLine(block, text)) return isStoppedHead(doc, block)
  const bare = text.replace(numbering, '')
  const words = bare.split(/\s+/u).length
  if (/:$/u.test(text)) return words <= 9 && below?.kind === 'paragraph' && !text.slice(0, -1).includes(':')
  if (below?.kind === 'item' && words <= 10 && toWhom(doc.lexicon).test(text)) return true
  if (below?.kind === 'item' && words <= 7 && says(doc.lexicon, 'organisation-lists', 'headings', bare))
    return true
  return words <= (bare.endsWith('?') ? 12 : 7) && isHead(doc, withoutArticle(bare, doc.lexicon))
}

/** "2. Lessons learned" above a list that counts anew, or above text: a heading that looks like an item. A contents list has the next such line below it. */
export function isCountedHead(
  doc: ClassifiedDoc,
  block: Block,
  below: Block | undefined,
  text: string,
): boolean {
  if (!/^\d|^[IVX]+\b/u.test(block.marker ?? '') || below === undefined || doc.genre === 'agenda')
    return false
  const under = textAt(doc.text, below.span)
  const full = under.split(/\s+/u).length >= 5
  // "3) Agreement on standards" above a paragraph: whatever its words, what stands below is no item of its list.
  if (below.kind === 'paragraph')
    return (
      isShortLine(block, text) &&
      text.split(/\s+/u).length <= 8 &&
      /[.!?:]["”’)\]]*$/u.test(under) &&
      (full || isLabel(doc, block, below, text))
    )
  if (!full) return false
  const anew =
    below.level > block.level || !/\d/u.test(below.marker ?? '') || /^1\b/u.test(below.marker ?? '')
  return below.kind === 'item' && anew && isLabel(doc, block, below, text)
}

function isShortLine({ lines }: Block, text: string): boolean {
  return lines.length === 1 && text.length <= 70 && !/[.;,!]$/u.test(text) && /^[\p{Lu}\d¿]/u.test(text)
}

/** "To the Ministry of Finance", "For donors": whom the list below is told. */
const toWhom = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'to-whom')}\\s+(?:[\\p{Lu}]|\\p{L}{3})`, 'iu'),
)

/** Whether words are those of a known heading. */
function isHead(doc: ClassifiedDoc, text: string): boolean {
  const said = roleWords(doc, 'roles', text) ?? roleWords(doc, 'mixed-roles', text)
  // "Ann Roe, Chair, Introduction" is no heading: the word must lead, or be a good share of the line.
  const heads = said !== null && (said[0] === 0 || (said[1] - said[0]) / text.length >= 0.4)
  return heads && !isRunIn(text, said)
}

/** The words of a heading that say what stands below it. */
function roleWords(doc: ClassifiedDoc, file: string, text: string): Span | null {
  const key = keyFor(doc.lexicon, file, text)
  return key === null ? null : phraseAt(doc.lexicon, file, key, text)
}

/** "Chair: Jane Roe" says who chairs; "Session 3: Speakers" heads speakers. */
function isRunIn(text: string, phrase: Span | null): boolean {
  const colon = text.search(/:\s/u)
  return phrase !== null && colon >= 0 && phrase[1] <= colon
}
