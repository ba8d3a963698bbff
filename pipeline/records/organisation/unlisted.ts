import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findAcronyms } from '../../text/acronyms.ts'
import { monthKeys } from '../../text/dates/pieces.ts'
import { foldSpace } from '../../text/fold.ts'
import { headAt } from '../../text/organisations/heads.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { tokensOf } from '../../text/organisations/tokens.ts'
import { kindOf, type OrganisationMention } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { remember } from '../../text/remember.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'

/*
 * Names that no list knows and that are built on no head word: what stands about one tells whether a body bears it.
 */

/** "ABC", "AB-CD", "Lamp4All", "LampWatch", "LAMPa": neither a word of the language nor a person's name. */
export function isCoined(name: string): boolean {
  return COINED.test(name)
}

const COINED =
  /^(?:\p{Lu}[\p{Lu}\d]{2,9}|\p{Lu}[\p{Lu}\d]{1,9}[-/&]\p{Lu}[\p{Lu}\d]{1,9}|\p{Lu}\p{L}{0,20}\p{Ll}\d{0,2}\p{Lu}[\p{L}\d]{0,20})$/u

/** Whether a name may be that of a body: it is none of a place, a person, a tool or a time, and stands for no notion. */
export function mayBeBody(name: string, doc: SegmentedDoc): boolean {
  const { lexicon } = doc
  const [first = ''] = name.split(' ')
  const is = (key: string) => wordSet(lexicon, 'organisation-lists', key).has(name)
  return (
    name.length > 2 &&
    !is('no-bodies') &&
    !is('tools') &&
    !wordSet(lexicon, 'organisation-lists', 'no-names').has(first) &&
    !isSmallWord(first, lexicon) &&
    !isPlace(name, lexicon) &&
    !hasHead(name, lexicon) &&
    looksLikeName(name, lexicon) < likeness.sure &&
    !monthKeys.some((key) => wordSet(lexicon, 'dates', key).has(first)) &&
    !notionsOf(doc).has(name)
  )
}

/** Whether such words make a name ("Governing Board") is decided where names are read by their heads. */
function hasHead(name: string, lexicon: Lexicon): boolean {
  const tokens = tokensOf(name, lexicon)
  return tokens.some((_, at) => headAt(tokens, at, lexicon) !== null)
}

const notions = new WeakMap<SegmentedDoc, ReadonlySet<string>>()

/** Short forms that the document explains: a body that has one is found by its long form. */
function notionsOf(doc: SegmentedDoc): ReadonlySet<string> {
  return remember(notions, doc, () => new Set(findAcronyms(doc.text).map(({ short }) => short)))
}

/** The name at a place as a body. */
export function unlistedBody(doc: SegmentedDoc, span: Span, confidence: number): OrganisationMention {
  const name = foldSpace(textAt(doc.text, span))
  return { span, name, acronym: null, kind: kindOf(name, doc.lexicon), confidence }
}
