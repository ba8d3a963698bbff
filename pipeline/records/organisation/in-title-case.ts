import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'
import { blockIndexAt } from '../block-at.ts'
import { keyOf } from './in-full.ts'

/** A name that is known, or printed with its short form, is sure of itself. */
const SURE = 0.9

/** So many words beside the name, all of them capital, make a line one in which capitals tell nothing. */
const FEWEST = 2

/**
 * Leaves out what only looks like a name because it stands in a heading of capital words ("A Study of Harbour Systems"): unless
 * it is named elsewhere too, or has a word that names bodies alone, such as "University".
 */
export function withoutTitleCase(
  mentions: readonly OrganisationMention[],
  doc: SegmentedDoc,
): readonly OrganisationMention[] {
  const isDoubtful = new Set(mentions.filter((mention) => isInTitleCase(mention, doc)))
  const elsewhere = new Set(
    mentions.filter((mention) => !isDoubtful.has(mention)).map(({ name }) => keyOf(name, doc.lexicon)),
  )
  return mentions.filter(
    (mention) => !isDoubtful.has(mention) || elsewhere.has(keyOf(mention.name, doc.lexicon)),
  )
}

function isInTitleCase({ span, name, acronym, confidence }: OrganisationMention, doc: SegmentedDoc): boolean {
  if (confidence >= SURE || acronym !== null) return false
  const own = wordSet(doc.lexicon, 'organisations', 'heads-in-titles')
  if (name.split(' ').some((word) => own.has(word))) return false
  const line = lineAt(span[0], doc)
  if (line === null || line[1] < span[1]) return false
  const beside = `${doc.text.slice(line[0], span[0])} ${doc.text.slice(span[1], line[1])}`
  const words = beside.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const telling = words.filter((word) => !isSmallWord(word, doc.lexicon))
  return telling.length >= FEWEST && telling.every((word) => /^\p{Lu}/u.test(word))
}

/** The heading that a place lies in, or the document's title; null elsewhere. */
function lineAt(offset: number, doc: SegmentedDoc): Span | null {
  const title = doc.titleSpan
  if (title && offset >= title[0] && offset < title[1]) return title
  const block = doc.blocks[blockIndexAt(doc, offset)]
  return block?.kind === 'heading' ? block.span : null
}
