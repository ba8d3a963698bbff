import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { kindOf, type OrganisationKind, type OrganisationMention } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { siteOf } from './site-of.ts'

/** Longer words that lead to a home page say more than a name. */
const mostWords = 6
/** A shorter name may begin any address. */
const fewestLetters = 4
/** An address may have a country's letters at its end, or the like: "lamparakz.org". */
const mostMore = 3

/**
 * Names that lead to a home page which is called like them, "Lampara" to https://www.lampara.example/: whose page it is, whatever
 * the name is built on. A link of the document, or an address in brackets behind the name.
 */
export function linkedBodies(doc: SegmentedDoc): readonly OrganisationMention[] {
  const links = doc.blocks.flatMap(({ runs }) =>
    runs.flatMap(({ kind, span, url }) => (kind === 'link' && url !== undefined ? [{ span, url }] : [])),
  )
  return [...links, ...bracketed(doc)].flatMap(({ span, url }) => {
    const site = siteOf(url)
    return site && isNameOf(textAt(doc.text, span), site.label, doc) ? [mention(doc, span, site.suffix)] : []
  })
}

/** "Lampara <https://lampara.example/>", "Lampara (https://lampara.example)". */
function bracketed(doc: SegmentedDoc): readonly { readonly span: Span; readonly url: string }[] {
  return doc.blocks.flatMap(({ span }) => {
    const words = textAt(doc.text, span)
    if (!words.includes('://')) return []
    return [...words.matchAll(namedAddress)].flatMap(({ index, 1: name = '', 2: url = '' }) =>
      beginningsOf(name).map((from) => ({
        span: [span[0] + index + from, span[0] + index + name.length] as const,
        url,
      })),
    )
  })
}

/** Where a name may begin: at each of its words, for an article or another word may stand before it. */
function beginningsOf(name: string): readonly number[] {
  return [...name.matchAll(/\S+/gu)].map(({ index }) => index)
}

const namedAddress =
  /((?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}&’'-]*(?:\s\p{Lu}[\p{L}\p{N}&’'-]*){0,4})(?:\s\(\p{Lu}{2,9}\))?\s[<(](https?:\/\/[^\s<>()]+)[>)]/gu

function isNameOf(words: string, label: string, { lexicon }: SegmentedDoc): boolean {
  const letters = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  const isNamed = /\p{Lu}|^\d/u.test(words) && words.split(/\s+/u).length <= mostWords
  if (
    !isNamed ||
    letters.length < 2 ||
    isPlace(words, lexicon) ||
    looksLikeName(words, lexicon) >= likeness.sure
  )
    return false
  const more = label.length - letters.length
  return label.startsWith(letters) && (more === 0 || (more <= mostMore && letters.length >= fewestLetters))
}

function mention(doc: SegmentedDoc, span: Span, suffix: OrganisationKind): OrganisationMention {
  const name = foldSpace(textAt(doc.text, span))
  const own = kindOf(name, doc.lexicon)
  // "Open Congress" at an address of associations is no parliament.
  const isDoubtful = own === 'other' || (own === 'government' && suffix !== 'other')
  return { span, name, acronym: null, kind: isDoubtful ? suffix : own, confidence: 0.75 }
}
