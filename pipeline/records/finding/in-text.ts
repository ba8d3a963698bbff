import type { Role, SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { pointsBack } from '../../text/grammar.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { leadingTime } from '../../text/times.ts'
import { bareTitle } from '../bare-title.ts'
import { sectionsAround } from '../sections-around.ts'
import { isSomebody } from '../somebody.ts'
import type { Statement } from '../statement.ts'
import { holderOf } from './holder.ts'
import { statesTrouble } from './states-trouble.ts'

/** Parts whose plain sentences may report a problem. */
export const tellingParts: ReadonlySet<Role> = new Set<Role>([
  'body',
  'background',
  'conclusions',
  'key-messages',
  'case-studies',
])

const shortest = 6

/** Whether a statement is one of running text in these parts, of so many words or more. */
export function standsInText({ text, role, block }: Statement, words: number): boolean {
  const isRunning = block.kind === 'paragraph' || block.kind === 'item'
  return tellingParts.has(role) && isRunning && text.split(' ').length >= words
}

/**
 * Whether a sentence of running text in a report or brief reports a problem: it has the words of one, says nothing of
 * the text or the occasion itself, and stands in no part that only tells how things came about.
 */
export function isProblemInText(statement: Statement, doc: SegmentedDoc): boolean {
  const { text } = statement
  if (!standsInText(statement, shortest) || leadingTime(text, doc.lexicon) !== null) return false
  const told = withoutTopics(text.replace(asides, ' '), doc)
  return statesTrouble(told, doc.lexicon) && !isAboutText(text, doc) && !isInAside(statement, doc)
}

/** What stands in brackets ("see the gaps above"), and names of several words ("Lamp Failures Day"), report nothing. */
const asides = /\([^()]*\)|(?<=\p{Ll},?\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu

/** "Disaster risk management" is what people work on, no problem that was found. */
function withoutTopics(text: string, { lexicon }: SegmentedDoc): string {
  return says(lexicon, 'findings', 'topics', text)
    ? text.replace(patternOf(lexicon, 'findings', 'topics', 'giu'), ' ')
    : text
}

/** "Crews interviewed for this report said …": what they were asked for says nothing of the text. */
function withoutAskedFor(text: string, { lexicon }: SegmentedDoc): string {
  return says(lexicon, 'findings', 'asked-for', text)
    ? text.replace(patternOf(lexicon, 'findings', 'asked-for', 'giu'), '').replace(/\s{2,}/gu, ' ')
    : text
}

/**
 * Whether a sentence of a report tells what somebody who can hold a view said: "Monitors pointed to a pattern", or what was
 * said: "It was noted that …". `named`: surnames of those who spoke.
 */
export function isReported(statement: Statement, doc: SegmentedDoc, named: ReadonlySet<string>): boolean {
  const { role } = statement
  const text = withoutAskedFor(statement.text, doc)
  if (!tellingParts.has(role) && role !== 'findings') return false
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

/** Says what the text does, or what people hope, did or were asked: "This section discusses …". */
export function isAboutText(text: string, doc: SegmentedDoc): boolean {
  return says(doc.lexicon, 'findings', 'purposes', text) || saysAboutText(text, doc)
}

/** Below a heading that says what was found a purpose counts only where a sentence begins with it. */
export function opensAboutText(text: string, doc: SegmentedDoc): boolean {
  return says(doc.lexicon, 'findings', 'purposes', openingOf(text)) || saysAboutText(text, doc)
}

function saysAboutText(text: string, doc: SegmentedDoc): boolean {
  return (
    says(doc.lexicon, 'findings', 'not-in-text', text) ||
    says(doc.lexicon, 'findings', 'about-reader', text) ||
    tellsOfText(text, doc)
  )
}

const openingOf = (text: string) => text.split(' ').slice(0, 8).join(' ')

/** "A third section provides …", "It discusses …": a part of a text is the subject, and soon behind it what it does. */
function tellsOfText(text: string, { lexicon }: SegmentedDoc): boolean {
  const words = openingOf(text)
  const told = phraseAt(lexicon, 'findings', 'tells-of', words)
  if (!told) return false
  const before = words.slice(0, told[0])
  return (
    says(lexicon, 'findings', 'text-parts', before) ||
    (pointsBack(before, lexicon) && before.trim().split(' ').length === 1)
  )
}

/** Stands under a heading such as "Methodology" or "1. Introduction", or behind a label such as "Discussion:". */
export function isInAside(statement: Statement, doc: SegmentedDoc): boolean {
  return sectionsAround(doc, statement.section).some(
    ({ kind, title }) =>
      (kind === 'heading' &&
        title !== doc.title &&
        says(doc.lexicon, 'findings', 'aside', bareTitle(title))) ||
      (kind === 'run-in' && says(doc.lexicon, 'findings', 'aside-labels', title)),
  )
}
