import type { Lexicon } from '../../model/knowledge.ts'
import { foldKey, foldSpace } from '../../text/fold.ts'
import { isKnownGiven } from '../../text/people/list-of-names.ts'
import { isVerb } from '../../text/sentence-form.ts'
import { isSomebody } from '../somebody.ts'
import { doerOf } from './doer.ts'
import { leadPatterns } from './lead-patterns.ts'
import { named, subjectOf } from './subject.ts'

/** Where the words of an action begin: after "ACTION 3:", a tick box and the like. */
export function labelLength(text: string, lexicon: Lexicon): number {
  return leadPatterns(lexicon).label.exec(text)?.[0].length ?? 0
}

/** Who acts, as written: by a printed label, else before "to" and a verb, else the subject of "agreed to", "will"; null where nobody is named. */
export function leadOf(text: string, lexicon: Lexicon): string | null {
  const { beforeLead, beforeLeadWithMark, afterLead } = leadPatterns(lexicon)
  const words = text.slice(labelLength(text, lexicon))
  const told = words === text ? null : toldByName(words, lexicon)
  const tag = told ?? inTag(words, lexicon)
  if (tag) return tag
  const label =
    afterLead.exec(words)?.[1] ?? beforeLeadWithMark.exec(words)?.[1] ?? beforeLead.exec(words)?.[1]
  if (label) return foldSpace(label)
  const doer = doerOf(words, lexicon)
  if (doer) return doer
  const subject = subjectOf(words, lexicon)
  if (subject) return named(subject, lexicon)
  const dashed = dashedDoerOf(words, lexicon)
  if (dashed) return dashed
  const handle = /^@([\p{L}\d_-]{2,40})\s*[:–—-]\s/u.exec(words)?.[1]
  if (handle) return handle
  const [before = '', head] = /^@?(\p{Lu}[\p{L}.&/’' -]{1,50}?)\s*:\s/u.exec(words) ?? []
  // "Harbour Fair: Ada to ask for the fees": what it is about, and behind it who acts.
  const behind = words.slice(before.length)
  const doing =
    head && !isKnownGiven(head, lexicon) ? (doerOf(behind, lexicon) ?? toldByName(behind, lexicon)) : null
  if (doing) return doing
  if (head && head.split(' ').length <= 4 && !isVerb(firstWord(head), lexicon))
    return foldSpace(head.replace(leadPatterns(lexicon).toWhom, ''))
  return atEnd(words, lexicon)
}

/** "Ann - set up a list", "Ann & Ben – to set it up": who stands before a dash and a verb; null where nobody does. */
export function dashedDoerOf(words: string, lexicon: Lexicon): string | null {
  const { infinitiveMark } = leadPatterns(lexicon)
  const [, who = '', behind = ''] = /^@?(\p{Lu}[\p{L}.’'&/ ]{1,40}?)\s+[-–—]\s+(\p{Ll}.*)/u.exec(words) ?? []
  const [verb = ''] = behind.replace(infinitiveMark, '').split(/[^\p{L}-]/u)
  return who !== '' && isVerb(verb, lexicon) ? foldSpace(who) : null
}

/** "ACTION: Ada write to the owner": behind a label a name and a verb. */
function toldByName(words: string, lexicon: Lexicon): string | null {
  const [, name = '', verb = ''] = /^(\p{Lu}\p{Ll}[\p{L}’'-]*)\s(\p{Ll}[\p{L}-]*)/u.exec(words) ?? []
  return name !== '' && isVerb(verb, lexicon) && !isVerb(name, lexicon) ? name : null
}

/** "[AR] Draft the notes", "[All] Review them": initials, a name or everybody in brackets before the action. */
function inTag(words: string, lexicon: Lexicon): string | null {
  const tag = /^\[(\p{Lu}[\p{L}.’' /&,-]{1,40})\]\s+(?=\p{L})/u.exec(words)?.[1]
  if (!tag) return null
  const somebody =
    /^(?:\p{Lu}{2,4}|\p{Lu}[\p{L}.’'-]+\s\p{Lu}[\p{L}.’'-]+)(?:\s?[/&,]\s?\p{Lu}[\p{L}.’'-]*)*$/u
  return somebody.test(tag) || leadPatterns(lexicon).everybody.test(tag) ? foldSpace(tag) : null
}

/** Who the sentence before a list says will do what it lists: "The office agreed to:", "a set of actions we will take". */
export function leadOfList(leadIn: string, lexicon: Lexicon): string | null {
  const { beforeVerb } = leadPatterns(lexicon)
  // "The council has", and each item says what.
  const left = leadIn.replace(beforeVerb, '')
  const subject = subjectOf(leadIn, lexicon) ?? (left !== leadIn && /^\p{Lu}/u.test(left) ? left : null)
  const words = subject ? named(subject, lexicon) : null
  const { we } = leadPatterns(lexicon)
  const ours = we.exec(leadIn)?.[1] ?? null
  return words !== null && !we.test(words) && words.split(' ').length <= 6 ? words : ours
}

/** A name in brackets or after a dash where the action ends: "(ISSAT, by May 2020)", "- @roe". */
function atEnd(words: string, lexicon: Lexicon): string | null {
  const tagged = /(?:[-–—([]\s*)@([\p{L}\d_-]{2,40})[)\]]?\s*\.?$/u.exec(words)
  if (tagged?.[1]) return tagged[1]
  const named = /\s\((\p{Lu}[\p{L}.’' -]{1,40}?)(?:,\s[^()]{4,30})?\)\s*\.?$/u.exec(words)?.[1]
  return named && isSomebody(named, lexicon) ? named : null
}

function firstWord(words: string): string {
  return foldKey(words).split(' ')[0] ?? ''
}
