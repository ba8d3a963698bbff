import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { knownOrganisation, type OrganisationMention } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { says } from '../../text/phrase-keys.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { bareTitle } from '../bare-title.ts'
import { unlistedBody } from './unlisted.ts'

/** A longer line tells something of somebody. */
const mostWords = 8
const fewest = 2

/**
 * The bodies of a list below "Partners", "Our sponsors" and the like, whatever their names are built on: each item, up to a mark
 * behind which it tells more. People among them are none, nor are towns.
 */
export function bodiesUnderHeading(doc: SegmentedDoc): readonly OrganisationMention[] {
  return doc.sections.flatMap(({ kind, title, blocks }) => {
    if (kind === 'document' || !says(doc.lexicon, 'organisation-lists', 'headings', bareTitle(title)))
      return []
    const bodies = doc.blocks.slice(...blocks).flatMap((block) => bodyIn(block, doc))
    return bodies.length >= fewest ? bodies : []
  })
}

/** "Harbour Trust (HT) – keeps the lamps": the name, and its short form where a bracket holds one. */
function bodyIn({ kind, span }: Block, doc: SegmentedDoc): readonly OrganisationMention[] {
  if (kind !== 'item') return []
  const [, name = '', short] = item.exec(textAt(doc.text, span)) ?? []
  if (!isBody(name, doc)) return []
  const body = unlistedBody(doc, [span[0], span[0] + name.length], 0.7)
  return [{ ...body, acronym: short ?? null }]
}

const item = /^([^\n:;,(]+?)(?:\s\((\p{Lu}[\p{L}\d&/-]*\p{Lu}[\p{L}\d]*)\)|\s+[–—-]\s|\s*[\n:;,(]|\s*$)/u

function isBody(name: string, { lexicon }: SegmentedDoc): boolean {
  const words = name.split(/\s+/u)
  const written =
    /^[\p{Lu}\d]/u.test(name) && words.every((word) => !/^\p{Ll}/u.test(word) || isSmallWord(word, lexicon))
  if (!written || words.length > mostWords || /[.!?]$/u.test(name) || name.length < 2) return false
  if (knownOrganisation(name, lexicon)) return true
  return !isPlace(name, lexicon) && looksLikeName(name, lexicon) < likeness.sure
}
