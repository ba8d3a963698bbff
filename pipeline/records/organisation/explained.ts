import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { type AcronymPair, findAcronyms } from '../../text/acronyms.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { kindOf, type OrganisationMention } from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { wordSet } from '../../text/word-set.ts'
import { doesAsBody } from './told.ts'

/**
 * Names printed with their short form, whatever they are built on, where the text tells of either as of a body: "Lamps for
 * Lowlands (LFL)" and elsewhere "LFL hosted", "the LFL team", or the country it is from beside the short form, "(LFL, Togo)".
 */
export function explainedBodies(doc: SegmentedDoc): readonly OrganisationMention[] {
  return findAcronyms(doc.text).flatMap((pair) => {
    const { long, short, longSpan } = pair
    if (!isNamed(long, doc.lexicon) || !mayAct(short, doc.lexicon) || !isBody(pair, doc)) return []
    const name = foldSpace(long)
    const kind = kindOf(name, doc.lexicon)
    return [{ span: longSpan, name, acronym: short, kind, confidence: 0.7 }]
  })
}

/** Two words or more in capitals, for a notion ("security sector reform") is mostly printed small, and no law, plan or review. */
function isNamed(long: string, lexicon: Lexicon): boolean {
  const capitals = long.match(/(?<![\p{L}'’-])\p{Lu}\p{Ll}/gu)?.length ?? 0
  return /^\p{Lu}/u.test(long) && capitals >= 2 && !says(lexicon, 'organisation-lists', 'no-body-names', long)
}

/** Two letters are the initials of too many things, and some short forms are known to stand for notions. */
function mayAct(short: string, lexicon: Lexicon): boolean {
  const is = (key: string) => wordSet(lexicon, 'organisation-lists', key).has(short)
  const isTopic = wordSet(lexicon, 'cues', 'topic-acronyms').has(short)
  return /^\p{Lu}[\p{Lu}\d&-]{2,}$/u.test(short) && !is('no-bodies') && !is('tools') && !isTopic
}

function isBody(pair: AcronymPair, doc: SegmentedDoc): boolean {
  return (
    isFromPlace(pair, doc) ||
    isBeforeHead(pair.span, doc) ||
    doesAsBody(doc, pair.span) ||
    placesOf(pair.short, doc.text).some((span) => doesAsBody(doc, span) || leadsHead(span, doc))
  )
}

/** "(LFL, Togo)": a country behind the short form says where a body is from. */
function isFromPlace({ span, shortSpan }: AcronymPair, { text, lexicon }: SegmentedDoc): boolean {
  const behind = /^,\s+([^,()]{3,30})\)$/u.exec(text.slice(shortSpan[1], span[1]))?.[1]
  return behind !== undefined && isPlace(behind, lexicon)
}

/** "the LFL team" */
function leadsHead(span: Span, doc: SegmentedDoc): boolean {
  const { article } = patterns(doc.lexicon)
  return article.test(doc.text.slice(Math.max(0, span[0] - 8), span[0])) && isBeforeHead(span, doc)
}

/** "Lamps for Lowlands (LFL) team" */
function isBeforeHead([, end]: Span, { text, lexicon }: SegmentedDoc): boolean {
  return patterns(lexicon).head.test(text.slice(end, end + 24))
}

function placesOf(short: string, text: string): readonly Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
    const [before = '', behind = ''] = [text.charAt(at - 1), text.charAt(at + short.length)]
    if (!/[\p{L}\p{N}&/-]/u.test(before + behind)) places.push([at, at + short.length])
  }
  return places
}

const patterns = perLexicon((lexicon) => ({
  article: new RegExp(`(?:^|\\s)${grammarSource(lexicon, 'name-articles', 'organisations')}\\s$`, 'iu'),
  head: new RegExp(`^\\s${grammarSource(lexicon, 'small-heads', 'organisation-lists')}(?!\\p{L})`, 'u'),
}))
