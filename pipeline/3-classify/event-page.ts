import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { findDates } from '../text/dates.ts'
import { foldSpace } from '../text/fold.ts'
import { bracketedSpeakers } from '../text/people/bracketed.ts'
import { roleNamed } from '../text/people/labels.ts'
import { says } from '../text/phrase-keys.ts'
import { patternOf } from '../text/phrases.ts'
import { findTimes } from '../text/times.ts'

/** A page that calls people to one meeting is short. */
const longest = 8000
/** So many sorts of people have a label of their own: who leads the talk, and who takes part. */
const labels = 2
/** So near its beginning it says when. */
const front = 8

/**
 * Whether a document that prints no programme announces a meeting all the same: labels before the people of a talk
 * ("Moderator: …", "Panellists"), a title that names a meeting above its day and hour, or sentences that call people to
 * one.
 */
export function isEventPage(doc: CleanDoc, title: string, lexicon: Lexicon): boolean {
  if (doc.text.length > longest) return false
  return (
    isCalling(doc, title, lexicon) ||
    namesPeople(doc, title, lexicon) ||
    peopleLabels(doc, lexicon) >= labels ||
    (says(lexicon, 'events', 'event-words', title) && saysWhen(doc, lexicon))
  )
}

/** So often a page says that the meeting is to come. */
const calls = 2
/** And so near its beginning. */
const lead = 2500

/** A title or first sentence that names a meeting, and sentences that say what it will be. */
function isCalling(doc: CleanDoc, title: string, lexicon: Lexicon): boolean {
  const head = doc.text.slice(0, lead)
  const opening = foldSpace(head.slice(0, 500))
  if (!says(lexicon, 'events', 'event-words', `${title} ${opening}`)) return false
  const signs = [...head.matchAll(patternOf(lexicon, 'events', 'announcing', 'giu'))].length
  return signs + (signs > 0 ? peopleLabels(doc, lexicon) : 0) >= calls
}

/** Whether a title that names a meeting stands above a paragraph full of people, each with a body. */
function namesPeople(doc: CleanDoc, title: string, lexicon: Lexicon): boolean {
  if (!says(lexicon, 'events', 'event-words', title)) return false
  return doc.blocks.some(
    ({ kind, span }) => kind === 'paragraph' && bracketedSpeakers(textAt(doc.text, span), lexicon).length > 0,
  )
}

/** How many roles stand as labels before a colon or alone on their line. */
function peopleLabels(doc: CleanDoc, lexicon: Lexicon): number {
  const roles = doc.blocks.flatMap((block) =>
    block.lines.flatMap((line) => {
      const words = textAt(doc.text, line).slice(0, 40)
      const label = /^\s*(\p{Lu}[\p{L} -]{2,30}?)\s?(?::|$)/u.exec(words)?.[1]
      const role = label === undefined ? null : roleNamed(label, lexicon)
      return role === null ? [] : [role]
    }),
  )
  return new Set(roles).size
}

/** A line near the head that is a day with an hour, and hardly more. */
function saysWhen(doc: CleanDoc, lexicon: Lexicon): boolean {
  return doc.blocks
    .slice(0, front)
    .flatMap(({ lines }) => lines.map((line) => foldSpace(textAt(doc.text, line))))
    .filter((line) => line.length < 100 && /\d/u.test(line))
    .some((line) => {
      const date = findDates(line, lexicon).find(({ start }) => /\d{2}-\d{2}$/u.test(start))
      if (!date) return false
      const rest = line.slice(0, date.span[0]) + line.slice(date.span[1])
      return findTimes(rest, lexicon).length > 0 && (rest.match(/\p{L}{4,}/gu) ?? []).length <= 4
    })
}
