import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { withYear } from '../../text/dates/calendar.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { listOf } from '../../text/phrases.ts'
import { isImperative } from '../../text/sentence-form.ts'

/** "UK lead", "lead to Joint Forces Command", "(Responsible: Secretariat)". */
const labelled =
  /\b(?:lead(?:s)?(?:\s+to|\s*[:–-])|led by|responsible\s*[:–-]|responsibility\s*[:–-]|owner\s*[:–-]|action(?: by)?\s*[:–-]|focal point\s*[:–-]|assigned to)\s*([^)–—;.,(]{2,60})/iu
const leadAfter = /\(\s*([\p{Lu}][^()–—;,:]{0,50}?)\s+(?:to lead|leads?)\b/u
/** A name in brackets or at the head of an item: "(ISSAT, by May 2020)", "Secretariat: circulate the notes". */
const headed = /^([\p{Lu}][\p{L}.&/’' -]{1,50}?)\s*:\s/u

/** "UNDP to circulate the notes", "The ministry to report back". */
const toDo =
  /^((?:The\s+)?\p{Lu}[\p{L}&/.’'-]*(?:\s+(?:of|and|for|the|[\p{Lu}][\p{L}&/’'-]*|ministry|committee|secretariat|team|chairs?|members))*)\s+to\s+(\p{Ll}+\s.+)$/u

/** Who acts, as written: by a printed label, else the subject of "agreed to", "will"; null where nobody is named. */
export function leadOf(text: string, lexicon: Lexicon): string | null {
  const label = leadAfter.exec(text)?.[1] ?? labelled.exec(text)?.[1]
  if (label) return foldSpace(label)
  const infinitive = toDo.exec(text)
  if (infinitive && isImperative(infinitive[2] ?? '', lexicon)) return foldSpace(infinitive[1] ?? '')
  const subject = subjectOf(text, lexicon)
  if (subject) return cleaned(subject)
  const dashed = /^(\p{Lu}[\p{L}.’' ]{1,40}?)\s+[-–—]\s+(\p{Ll}.+)$/u.exec(text)
  if (dashed && isImperative(dashed[2] ?? '', lexicon)) return foldSpace(dashed[1] ?? '')
  const head = headed.exec(text)?.[1]
  return head && head.split(' ').length <= 4 && /^(?:the\s+)?\p{Lu}/u.test(head) ? foldSpace(head) : null
}

function cleaned(subject: string): string | null {
  const words = foldSpace(subject).replace(/^(?:the|this)\s+/iu, '')
  if (
    /^(?:it|this|that|these|those|there|which|they|participants? will|focus|discussion)(?:\s+(?:was|were|is|has been|have been))?$/iu.test(
      words,
    )
  )
    return null
  return words.split(' ').length <= 10 ? words : null
}

/** What may stand before the subject. */
const opening = /^(?:in addition|moreover|furthermore|finally|also|at the end|to this end|meanwhile),\s+/iu

/** The words between the start of a sentence and its commitment verb; the first sentence that has one. */
function subjectOf(text: string, lexicon: Lexicon): string | null {
  for (const sentence of text.split(/(?<=[^\p{Lu}][.;])\s+/u)) {
    const plain = sentence
      .replace(/^[\p{Lu}][\p{L} ]{1,30}:\s+(?=\p{Lu})/u, '')
      .replace(/\s*\([^()]*\)(?=\s)/gu, '')
      .replace(opening, '')
    const verb = phraseAt(lexicon, 'cues', 'commitment-verbs', plain)
    const subject = verb
      ? plain
          .slice(0, verb[0])
          .trim()
          .replace(/\s+(?:also|has|have|then)$/iu, '')
      : ''
    if (/^\p{Lu}[^;:,()]{0,90}$/u.test(subject)) return subject
  }
  return null
}

/**
 * The due date: a date with words that bound it ("by", "due", "before") or alone in brackets, the first such one; where
 * the words stand under an action heading (`listed`), else the last date that is precise to the month or comes after "in".
 */
export function dueOf(
  text: string,
  doc: SegmentedDoc,
  listed: boolean,
): { readonly date: string; readonly text: string } | null {
  const dates = findDates(text, doc.lexicon, { bareYears: true })
    .map((date) => inYear(date, doc.date))
    .filter((date) => date.yearKnown)
  const due = dates.find((date) => {
    const before = text.slice(0, date.span[0])
    return (
      date.phrase[0] < date.span[0] ||
      says(doc.lexicon, 'cues', 'due-before', before) ||
      (/\([^()]*$/u.test(before) && date.start.length > 4)
    )
  })
  const named = listed
    ? dates.findLast(
        (date) =>
          date.start.length > 4 ||
          /\b(?:in|during)\s+(?:early|mid|late)?[\s-]*$/iu.test(text.slice(0, date.span[0])),
      )
    : undefined
  return toDue(due ?? named, text)
}

/** A day without a year is the next such day after the document's own date: no other year is possible. */
function inYear(date: DateMention, written: string | null): DateMention {
  if (
    date.yearKnown ||
    !date.start.startsWith('--') ||
    date.start.startsWith('---') ||
    written === null ||
    written.length < 7
  )
    return date
  const year = Number(written.slice(0, 4))
  const start = withYear(date.start, date.start.slice(2, 4) < written.slice(5, 7) ? year + 1 : year)
  return { ...date, start, yearKnown: true }
}

function toDue(
  due: DateMention | undefined,
  text: string,
): { readonly date: string; readonly text: string } | null {
  return due ? { date: due.start, text: foldSpace(text.slice(due.phrase[0], due.phrase[1])) } : null
}

/** A distinct product that the words name: "a scoping paper", "create an architecture diagram". */
export function deliverableOf(text: string, lexicon: Lexicon): string | null {
  const products = [...listOf(lexicon, 'cues', 'deliverable')].sort((a, b) => b.length - a.length)
  const named = products.map((product) =>
    new RegExp(
      `(?:\\b(?:an?|the|by|–|—|develop|create|draft|prepare|circulate|produce|write|publish|developing|drafting|preparing|producing)\\s+)((?:\\p{Ll}+\\s+)?${product})(?![\\p{L}])`,
      'u',
    ).exec(text),
  )
  const match = named.find((candidate) => candidate !== null)
  return match?.[1] ? foldSpace(match[1].replace(/^(?:a|an|the)\s+/u, '')) : null
}
