import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { monthKeys } from '../../text/dates/pieces.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { kindOf, knownOrganisation, type OrganisationMention } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'
import { listLeads } from './list-leads.ts'
import { isCoined } from './unlisted.ts'

/** Bodies named in a list that a sentence announces as one, whatever their names are built on. */
export function listedOrganisations(doc: SegmentedDoc): readonly OrganisationMention[] {
  return doc.sentences.flatMap((sentence) => {
    const text = textAt(doc.text, sentence.span)
    return listLeads(text, doc.lexicon).flatMap((end) => {
      const names = namesFrom(text, text.length - text.slice(end).trimStart().length, doc.lexicon)
      // Behind a person stands who that is.
      const person = names.findIndex((span) => isPerson(text.slice(...span), doc))
      return names
        .slice(0, person < 0 ? names.length : person)
        .flatMap((span) => mention(doc, text, span, sentence.span[0]))
    })
  })
}

/** A run of capitalised words, with small words inside ("Search for Common Ground"), and what stands between two of them. */
const patterns = perLexicon((lexicon) => {
  const [inside, joins, unsaid] = [
    grammarSource(lexicon, 'inside-names', 'organisation-lists'),
    grammarSource(lexicon, 'joins', 'organisation-lists'),
    grammarSource(lexicon, 'unsaid', 'organisations'),
  ]
  const word = "\\p{Lu}[\\p{L}\\p{N}&'’./-]*"
  return {
    name: new RegExp(`^(?:${unsaid}\\s+)?(${word}(?:\\s+(?:${inside}\\s+)?${word}){0,7})`, 'u'),
    between: new RegExp(`^\\s*(?:\\([^()]{2,14}\\))?\\s*(?:[,;]\\s*(?:${joins}\\s+)?|\\s${joins}\\s+)`, 'u'),
  }
})

function namesFrom(text: string, start: number, lexicon: Lexicon): readonly Span[] {
  const { name, between } = patterns(lexicon)
  const spans: Span[] = []
  for (let at = start; ; ) {
    const match = name.exec(text.slice(at))
    if (!match) return spans
    const from = at + match[0].length - (match[1] ?? '').length
    spans.push([from, at + match[0].length])
    const mark = between.exec(text.slice(at + match[0].length))
    if (!mark) return spans
    at += match[0].length + mark[0].length
  }
}

/** A title of honour or a known given name begins a person, an office one who holds it. */
function isPerson(words: string, { lexicon }: SegmentedDoc): boolean {
  const first = words.split(/\s+/u)[0] ?? ''
  const titled = ['honorifics', 'titles'].some((key) =>
    wordSet(lexicon, 'people', key).has(first.replace(/\.$/u, '')),
  )
  return (titled || looksLikeName(words, lexicon) >= likeness.sure) && !knownOrganisation(words, lexicon)
}

/** "the Centre" is one named before, and "the West Coast countries" go on. */
function isHalf(name: string, before: string, behind: string, lexicon: Lexicon): boolean {
  const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(behind)?.[1]
  const goesOn = next !== undefined && !isSmallWord(next, lexicon)
  const isPointed = !name.includes(' ') && definite(lexicon).test(before)
  return !isCoined(name) && (goesOn || isPointed)
}

const definite = perLexicon((lexicon) => new RegExp(`${grammarSource(lexicon, 'definite')}\\s$`, 'iu'))

/** One name alone may be a place or a person; two words or a neighbour in the list make a body likely. */
function mention(
  doc: SegmentedDoc,
  text: string,
  [start, far]: Span,
  offset: number,
): readonly OrganisationMention[] {
  const printed = text.slice(start, far)
  const last = printed.split(/\s+/u).at(-1) ?? ''
  const whole = isSmallWord(last, doc.lexicon) ? printed.slice(0, -last.length).trimEnd() : printed
  // A full stop at the end of the sentence, not of a short form.
  const words = /\p{Ll}{3}\.$/u.test(whole) ? whole.slice(0, -1) : whole
  const span: Span = [start, start + words.length]
  if (isHalf(words, text.slice(0, start), text.slice(span[1]), doc.lexicon)) return []
  const country = findCountries(words, doc.lexicon.lists['countries'] ?? {}, doc.lexicon).some(
    (found) => found.span[1] - found.span[0] >= words.length * 0.6,
  )
  if (
    country ||
    isPlace(words, doc.lexicon) ||
    words.length < 3 ||
    wordSet(doc.lexicon, 'organisation-lists', 'no-names').has(words) ||
    monthKeys.some((key) => wordSet(doc.lexicon, 'dates', key).has(words))
  )
    return []
  const acronym = /^\s*\(([^()]{2,14})\)/u.exec(text.slice(span[1]))?.[1] ?? null
  return [
    {
      span: [span[0] + offset, span[1] + offset],
      name: words,
      acronym,
      kind: kindOf(words, doc.lexicon),
      confidence: 0.65,
    },
  ]
}
