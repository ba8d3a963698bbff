import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { isCoined, mayBeBody, unlistedBody } from './unlisted.ts'

/**
 * Bodies told by what stands about their names: whose staff or board there is ("LAMPA's board", "the Lampa Watch staff"), what
 * only bodies do ("LAMPA hosted"), what a short form owns or will do ("LAMPA's plans", "LAMPA will light"), where somebody is from ("Ann Roe from Lampa Watch").
 */
export function toldBodies(doc: SegmentedDoc): readonly OrganisationMention[] {
  return doc.sentences.flatMap(({ span }) => {
    const words = textAt(doc.text, span)
    // In a line of capitals every word looks like a short form.
    if (!/\p{Ll}/u.test(words)) return []
    return matchesOf(patterns(doc.lexicon).name, words).flatMap(({ index, 1: found = '' }) => {
      const name = withoutOpening(found, doc.lexicon)
      const end = index + found.length
      const at: Span = [end - name.length, end]
      return isTold(words, at, doc.lexicon) && mayBeBody(name, doc)
        ? [unlistedBody(doc, [span[0] + at[0], span[0] + at[1]], 0.65)]
        : []
    })
  })
}

/** "The Lampa Watch", "At LAMPA": a small word that opens a sentence is no part of a name. */
function withoutOpening(name: string, lexicon: Lexicon): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && isSmallWord(first, lexicon) ? rest.join(' ') : name
}

function isTold(words: string, span: Span, lexicon: Lexicon): boolean {
  const { owns, does, by, has, will } = patterns(lexicon)
  const name = words.slice(...span)
  const [before, behind] = about(words, span)
  const coined = isCoined(name)
  if ((coined || isLongName(name, lexicon)) && owns.test(behind)) return true
  if (coined && (does.test(behind) || by.test(before))) return true
  if (shortForm.test(name) && [has, will].some((pattern) => pattern.test(behind))) return true
  return isWhereFrom(before, lexicon)
}

/** Whether a name that is known stands here for who bears it: "Twitter" is a body where it hosts or pays, and else a place to write. */
export function actsAsBody(doc: SegmentedDoc, span: Span): boolean {
  const { by, list } = patterns(doc.lexicon)
  const [before] = about(doc.text, span)
  return (
    doesAsBody(doc, span) ||
    [by, list].some((pattern) => pattern.test(before)) ||
    isWhereFrom(before, doc.lexicon)
  )
}

/** Whether behind a name stands what only bodies have or do. */
export function doesAsBody({ text, lexicon }: SegmentedDoc, span: Span): boolean {
  const { owns, does } = patterns(lexicon)
  const [, behind] = about(text, span)
  return owns.test(behind) || does.test(behind)
}

function about(text: string, [start, end]: Span): readonly [before: string, behind: string] {
  return [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
}

function isWhereFrom(before: string, lexicon: Lexicon): boolean {
  const person = patterns(lexicon).from.exec(before)?.[1]
  return person !== undefined && looksLikeName(person, lexicon) >= likeness.sure
}

/** "Ann Roe's team" is hers. */
function isLongName(name: string, lexicon: Lexicon): boolean {
  return name.includes(' ') && looksLikeName(name, lexicon) < likeness.unknown
}

/** A short form for sure: of three capitals and nothing else. */
const shortForm = /^\p{Lu}{3,}$/u

/** As much of a text before and behind a name is looked at. */
const REACH = 60

const patterns = perLexicon((lexicon) => {
  const any = (key: string) => grammarSource(lexicon, key, 'organisation-lists')
  const the = `(?:${grammarSource(lexicon, 'name-articles', 'organisations')}\\s)?`
  const word = '\\p{Lu}[\\p{L}\\p{N}&/-]*'
  return {
    name: new RegExp(
      `(?<![\\p{L}\\p{N}@#/.&’'-]|\\p{L}:)(${word}(?:\\s(?:${any('inside-names')}\\s)?${word}){0,4})(?![\\p{L}\\p{N}@/]|[.’'-]\\p{L}{2})`,
      'gu',
    ),
    owns: new RegExp(`^(?:['’]s?\\s(?:\\p{Ll}+\\s){0,2}?${any('has')}|\\s${any('has-beside')})`, 'u'),
    does: new RegExp(`^\\s(?:${any('before-deed')}\\s){0,2}${any('does')}`, 'u'),
    // "LAMPA's plans", "LAMPA will light", but "DOI's should" are many of them.
    has: new RegExp(`^['’]s\\s(?!${grammarSource(lexicon, 'modals')}\\s)\\p{Ll}{4}`, 'u'),
    will: new RegExp(`^\\s${any('will')}\\s(?!${any('before-deed')}\\s)\\p{Ll}{4}`, 'u'),
    from: new RegExp(
      `(\\p{Lu}[\\p{L}.’'-]{0,20}(?:\\s\\p{Lu}[\\p{L}.’'-]{0,20}){1,3})\\s${any('is-from')}\\s${the}$`,
      'u',
    ),
    by: new RegExp(`${any('before-coined')}\\s${the}$`, 'iu'),
    list: new RegExp(`${any('before-list')}\\s${the}$`, 'iu'),
  }
})
