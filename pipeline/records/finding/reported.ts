import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { isSomebody } from '../somebody.ts'
import type { Statement } from '../statement.ts'
import { isAboutText, isInAside } from './about-text.ts'
import { holderOf } from './holder.ts'
import { shortest, tellingParts } from './in-text.ts'

/**
 * Whether a sentence of a report tells what somebody who can hold a view said: "Monitors pointed to a pattern", or what was
 * said: "It was noted that …". `named`: surnames of those who spoke.
 */
export function isReported(statement: Statement, doc: SegmentedDoc, named: ReadonlySet<string>): boolean {
  const { role } = statement
  const text = withoutAskedFor(statement.text, doc)
  const isAmongAdvice = role === 'recommendations' && statement.block.kind === 'paragraph'
  if (!tellingParts.has(role) && role !== 'findings' && !isAmongAdvice) return false
  if (text.split(' ').length < shortest) return false
  if (isFoundByInquiry(text, doc)) return !isInAside(statement, doc)
  if (says(doc.lexicon, 'findings', 'impersonal', text))
    return !isAboutText(text, doc) && !isInAside(statement, doc)
  const verb = phraseAt(doc.lexicon, 'findings', 'reporting', text)
  if (!verb || isTabled(text, verb, doc)) return false
  const holder = holderOf(text, doc.lexicon)
  if (holder === null || isAboutText(text, doc) || isInAside(statement, doc)) return false
  const human = says(doc.lexicon, 'findings', 'reporting-people', text)
  return (
    named.has(holder) ||
    isSomebody(holder, doc.lexicon) ||
    (human && !says(doc.lexicon, 'findings', 'papers', holder))
  )
}

/** "… noted the final report of the wardens": what is noted is a paper, not what it says. */
function isTabled(text: string, verb: Span, { lexicon }: SegmentedDoc): boolean {
  const said =
    text
      .slice(...verb)
      .split(/\s+/u)
      .at(-1) ?? ''
  const [near = ''] = /^(?:\s+\S+){0,4}/u.exec(text.slice(verb[1])) ?? []
  return !listOf(lexicon, 'grammar', 'relatives').includes(said) && says(lexicon, 'findings', 'tabled', near)
}

/** "The survey of crews revealed …": what finds things out, and soon behind it the verb that says so. */
function isFoundByInquiry(text: string, { lexicon }: SegmentedDoc): boolean {
  const inquiry = phraseAt(lexicon, 'findings', 'inquiries', text)
  const found = inquiry ? phraseAt(lexicon, 'findings', 'found', text.slice(inquiry[1])) : null
  if (!inquiry || !found || text.slice(0, inquiry[0]).split(' ').length > furthestSubject) return false
  const between = text.slice(inquiry[1], inquiry[1] + found[0])
  return between.split(' ').length <= furthestVerb && !/[,;:.]/u.test(between)
}

/** Words before the inquiry in its sentence, and between it and its verb. */
const furthestSubject = 9

const furthestVerb = 7

/** "Crews interviewed for this report said …": what they were asked for says nothing of the text. */
function withoutAskedFor(text: string, { lexicon }: SegmentedDoc): string {
  return says(lexicon, 'findings', 'asked-for', text)
    ? text.replace(patternOf(lexicon, 'findings', 'asked-for', 'giu'), '').replace(/\s{2,}/gu, ' ')
    : text
}
