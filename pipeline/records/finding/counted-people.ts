import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Statement } from '../statement.ts'
import { isAboutText, isInAside } from './about-text.ts'
import { standsInText } from './in-text.ts'

/** A share and whose it is state little without the rest of a sentence. */
const shortest = 8

/**
 * "42 % of the respondents had no lamp", "two thirds of crews use oil": a share of people and what is so with them; "a 12 percent
 * rise in repairs": by how much something changed.
 */
export function countsPeople(statement: Statement, doc: SegmentedDoc): boolean {
  const { text } = statement
  if (!standsInText(statement, shortest)) return false
  return pattern(doc.lexicon).test(text) && !isAboutText(text, doc) && !isInAside(statement, doc)
}

const pattern = perLexicon((lexicon: Lexicon) => {
  const any = (key: string) => grammarSource(lexicon, key, 'findings')
  const share = `(?:\\d{1,3}(?:[.,]\\d+)?\\s?(?:%|${any('percent')})|${any('fractions')})`
  const people = `${any('share-of')}\\s(?:\\p{Ll}+\\s){0,2}?${any('counted')}`
  const change = `(?:[-\\p{L}]+\\s)?${any('changes')}\\s${any('change-in')}`
  return new RegExp(`${share}\\s(?:${people}|${change})(?!\\p{L})`, 'iu')
})
