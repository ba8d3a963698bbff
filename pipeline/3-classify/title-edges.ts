import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { roleLabels } from '../text/people/labels.ts'
import { parsePeople } from '../text/people.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { says } from '../text/phrase-keys.ts'
import { anyPhraseSource, listOf, patternOf } from '../text/phrases.ts'
import { leadingTime } from '../text/times.ts'

/** A line without the bars of a table around its words; the same span where there are none. */
export function withoutBars(text: string, span: Span): Span {
  const words = textAt(text, span)
  const before = /^(?:\s*\|)+\s*/u.exec(words)?.[0].length ?? 0
  const behind = /\s*(?:\|\s*)+$/u.exec(words.slice(before))?.[0].length ?? 0
  return before + behind === 0 ? span : [span[0] + before, span[1] - behind]
}

const labelPattern = perLexicon((lexicon) => {
  const labels = anyPhraseSource(listOf(lexicon, 'genres', 'title-labels'))
  return new RegExp(`^(?:${labels})\\s+(?:\\d{1,2}|[IVX]{1,4}|[A-Z])\\s*[.:–—-]+\\s*(?=\\p{L})`, 'iu')
})

/** A title without what counts it among the parts of another paper: "Annex 2. Workshop programme". */
export function withoutLabel(text: string, span: Span, lexicon: Lexicon): Span {
  const label = labelPattern(lexicon).exec(textAt(text, span))?.[0].length ?? 0
  return label === 0 ? span : [span[0] + label, span[1]]
}

/** A letterhead: an acronym on a line of its own above the words it is short for. */
export function isSpelledAcronym(text: string): boolean {
  const [first = '', ...rest] = text.split('\n')
  return (
    rest.length > 0 &&
    /^[\p{Lu}\p{N}&/.-]{3,12}$/u.test(first.trim()) &&
    rest.join('').length > first.length * 2
  )
}

/** "Home // About us", "Home > Events": the way to a page, above its title. */
export function isTrail(text: string): boolean {
  return /\S\s+(?:\/\/|[>»›])\s+\S/u.test(text) && text.split(/\s+/u).length <= 10
}

const columns = ['time', 'end', 'duration', 'speaker', 'place'] as const

/** The head of a column of a programme that has lost its lines: "Time". */
export function isColumnHead(text: string, lexicon: Lexicon): boolean {
  return columns.some((column) => patternOf(lexicon, 'sessions', `column-${column}`).test(text))
}

/** Programs put file names and "Microsoft Word - x.doc" there. */
export function isTitleLike(text: string, lexicon: Lexicon): boolean {
  return (
    text.split(' ').length >= 2 &&
    !/\.(?:docx?|pptx?|pdf|indd|xlsx?|odt)$/iu.test(text) &&
    !says(lexicon, 'genres', 'no-titles', text)
  )
}

/** "Convenors: Ann Roe; Ben Poe" names people, not the paper. */
export function isPeopleLabel(text: string, lexicon: Lexicon): boolean {
  const label = /^(\p{L}[\p{L} ]{2,30}?)\s?:\s/u.exec(text)?.[1]
  return (
    label !== undefined &&
    patternOf(lexicon, 'speakers', 'people-headings').exec(label)?.[0].length === label.length
  )
}

/** "Start: 11 am", "Timing: 9.00 – 18.00": a label and nothing but when. */
export function isTimed(text: string, lexicon: Lexicon): boolean {
  const label = /^\p{L}[\p{L} ]{2,30}:\s+/u.exec(text)?.[0].length ?? 0
  const time = label === 0 ? null : leadingTime(text.slice(label), lexicon)
  return time !== null && text.length - label - time.span[1] <= 12
}

/** "Ann Roe, Harbour Research, The Library": who somebody is, and nothing else. */
export function isPerson(text: string, lexicon: Lexicon): boolean {
  const [person, ...others] = parsePeople(text, lexicon)
  return (
    person !== undefined &&
    others.length === 0 &&
    person.span[0] === 0 &&
    person.affiliation !== null &&
    text.length - person.span[1] <= 2
  )
}

/** "By Ann Roe, intern": who wrote it, not what it is called. */
export function isByline(text: string, lexicon: Lexicon): boolean {
  const [label] = roleLabels(text, lexicon)
  return label?.role === 'author' && label.span[0] === 0
}
