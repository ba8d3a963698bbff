import type { Lexicon } from '../model/knowledge.ts'
import { type Span, spansOverlap } from '../model/span.ts'
import { type AcronymPair, findAcronyms } from './acronyms.ts'
import { foldSpace } from './fold.ts'
import { matchesOf } from './matches.ts'
import { headed } from './organisations/headed.ts'
import { acronymIn, findKnown } from './organisations/known.ts'
import { withoutUnsaid } from './organisations/name-words.ts'
import type { OrganisationMention } from './organisations/organisation.ts'
import { pairedNames } from './organisations/paired.ts'
import { slashed } from './organisations/slashed.ts'
import { patternOf } from './phrases.ts'
import { recalled } from './recall.ts'

export { kindOf } from './organisations/kind.ts'
export { acronymIn, knownOrganisation, knownOrganisations } from './organisations/known.ts'
export type { OrganisationKind, OrganisationMention } from './organisations/organisation.ts'

/**
 * Bodies named in a text, in its order, none inside another: runs of capitals about a head word ("Ministry of Justice"),
 * long forms with a short form in brackets, bodies that knowledge/ knows, and short forms with a slash ("DCAF/ISSAT").
 */
export const findOrganisations = recalled((text, lexicon): readonly OrganisationMention[] => {
  const pairs = findAcronyms(text)
  const found = [
    ...headed(text, lexicon).map((mention) => withAcronym(mention, pairs, text, lexicon)),
    ...pairedNames(text, pairs, lexicon),
    ...slashed(text, lexicon),
  ]
  const others = otherMeanings(text, pairs, found)
  const all = [...found, ...known(text, lexicon).filter(({ name }) => !others.has(name))]
  return longestFirst(withoutOtherThings(text, all, lexicon))
})

/** "the Chatham House Rule": without bodies whose name is part of what something else is called. */
function withoutOtherThings(
  text: string,
  mentions: readonly OrganisationMention[],
  lexicon: Lexicon,
): readonly OrganisationMention[] {
  if (mentions.length === 0) return mentions
  const things = matchesOf(patternOf(lexicon, 'organisations', 'not-organisations', 'giu'), text)
  const isWithin = ([from, to]: Span, { index, 0: words }: RegExpExecArray) =>
    index <= from && to <= index + words.length && words.length > to - from
  return things.length === 0
    ? mentions
    : mentions.filter(({ span }) => !things.some((thing) => isWithin(span, thing)))
}

/** The same without those in brackets: a short form there is that of the body before it. */
export function ownNames(text: string, lexicon: Lexicon): readonly OrganisationMention[] {
  return findOrganisations(text, lexicon).filter(({ span }) => text[span[0] - 1] !== '(')
}

/** A longer short form is seldom that of two things. */
const FEW_LETTERS = 3

/** Short forms that the text explains as something that is no body: "Integrated Border Management (IBM)". */
function otherMeanings(
  text: string,
  pairs: readonly AcronymPair[],
  bodies: readonly OrganisationMention[],
): ReadonlySet<string> {
  const few = pairs.filter(({ short }) => short.length <= FEW_LETTERS)
  if (few.length === 0) return new Set()
  const taken = new Uint8Array(text.length)
  for (const { span } of bodies) taken.fill(1, ...span)
  return new Set(
    few.filter(({ longSpan }) => !taken.subarray(...longSpan).includes(1)).map(({ short }) => short),
  )
}

function known(text: string, lexicon: Lexicon): OrganisationMention[] {
  return findKnown(text, lexicon).map(({ span, value }) => {
    const name = foldSpace(text.slice(span[0], span[1]))
    return { span, name, acronym: acronymIn(text, name, lexicon), kind: value.kind, confidence: 0.9 }
  })
}

/** A pair tells a name's short form and where the name begins: "the Justice and Security Programme (JSP)". */
function withAcronym(
  mention: OrganisationMention,
  pairs: readonly AcronymPair[],
  text: string,
  lexicon: Lexicon,
): OrganisationMention {
  const pair = pairs.find(
    ({ longSpan }) => spansOverlap(longSpan, mention.span) && longSpan[1] === mention.span[1],
  )
  if (!pair || !/^\p{Lu}/u.test(pair.long)) return mention
  const span: Span = [Math.min(skipArticle(pair, lexicon), mention.span[0]), mention.span[1]]
  return {
    ...mention,
    span,
    name: foldSpace(text.slice(span[0], span[1])),
    acronym: pair.short,
    confidence: 0.95,
  }
}

function skipArticle({ long, longSpan }: AcronymPair, lexicon: Lexicon): number {
  return longSpan[0] + long.length - withoutUnsaid(long, lexicon).replace(/^[ld]['’]/iu, '').length
}

/** Of mentions that overlap the longest stays; of two at the same place the surer. */
function longestFirst(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const kept: OrganisationMention[] = []
  const taken = new Uint8Array(mentions.reduce((end, { span }) => Math.max(end, span[1]), 0))
  const length = ({ span }: OrganisationMention) => span[1] - span[0]
  for (const mention of [...mentions].sort((a, b) => length(b) - length(a) || b.confidence - a.confidence)) {
    const [start, end] = mention.span
    // What is kept is as long or longer, so that it covers an end of whatever it overlaps.
    if (taken[start] || taken[end - 1]) continue
    kept.push(mention)
    taken.fill(1, start, end)
  }
  return kept.sort((a, b) => a.span[0] - b.span[0])
}
