import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { isCity } from '../../text/cities.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { knownOrganisation, type OrganisationMention } from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { remember } from '../../text/remember.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'
import { blockIndexAt } from '../block-at.ts'

/** Not a piece of a longer title ("Interactive Group" Activity), a headline ("Government to Unveil Policy") or a column head. */
export function isName(mention: OrganisationMention, doc: SegmentedDoc): boolean {
  const to = sentTo(doc.lexicon).exec(mention.name)?.[1]
  // A mission goes to a place or to a body of states.
  const sent = to === undefined || isPlace(to, doc.lexicon) || knownOrganisation(to, doc.lexicon) !== null
  if (mention.name.length < 2 || !sent) return false
  const block = doc.blocks[blockIndexAt(doc, mention.span[0])]
  const alone = block?.cells?.some((cell) => cell[0] === mention.span[0] && cell[1] === mention.span[1])
  if (
    block?.kind === 'row' &&
    (block.header ||
      (alone &&
        block.cells?.every((cell) => doc.text.slice(...cell) === doc.text.slice(...cell).toUpperCase())))
  )
    return false
  if (block && isShouted(mention.name, block, doc)) return false
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(doc.text.slice(mention.span[1], mention.span[1] + 20))?.[1]
  const goesOn = next !== undefined && !isSmallWord(next, doc.lexicon) && !isCity(next, doc.lexicon)
  return mention.acronym !== null || !goesOn
}

const sentTo = perLexicon((lexicon) => {
  const [to, the] = ['sent-to', 'unsaid'].map((key) => grammarSource(lexicon, key, 'organisations'))
  return new RegExp(`\\s${to}\\s(?:${the}\\s)?(.+)$`, 'iu')
})

/** "WHO DOES WHAT": in a line of capitals a word that is short for a body may be a word like others. */
function isShouted(name: string, block: Block, { text, lexicon }: SegmentedDoc): boolean {
  const isSmall = wordSet(lexicon, 'words', 'function-words').has(name.toLowerCase())
  return isSmall && remember(inCapitals, block, () => isUpper(textAt(text, block.span)))
}

/** A long block may name ten thousand bodies. */
const inCapitals = new WeakMap<Block, boolean>()

function isUpper(words: string): boolean {
  return words === words.toUpperCase()
}
