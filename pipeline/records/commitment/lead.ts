import type { Lexicon } from '../../model/knowledge.ts'
import { foldKey, foldSpace } from '../../text/fold.ts'
import { withoutArticle, withoutOpenings } from '../../text/grammar.ts'
import { isHeadWord } from '../../text/organisations/heads.ts'
import { betweenNames } from '../../text/people/between-names.ts'
import { looksLikeName } from '../../text/people/looks-like-name.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { isVerb } from '../../text/sentence-form.ts'
import { asWritten } from '../as-written.ts'
import { isSomebody } from '../somebody.ts'
import { leadPatterns } from './lead-patterns.ts'

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
  const head = /^@?(\p{Lu}[\p{L}.&/’' -]{1,50}?)\s*:\s/u.exec(words)?.[1]
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

/** "UNDP to circulate the notes", "All to comment": the words before "to" and a verb. */
export function doerOf(words: string, lexicon: Lexicon): string | null {
  const { infinitive, everybody } = leadPatterns(lexicon)
  const match = infinitive.exec(words)
  const doer = foldSpace(match?.[1] ?? '')
  // "Future: Train the trainer to …": what the action is about.
  if (!match || doer.includes(': ')) return null
  // "First to count, then to paint": in which order.
  if (withoutOpenings(doer, lexicon) === '') return null
  // A person does anything, whatever the word behind "to" is elsewhere.
  if (!isVerb(match[2] ?? '', lexicon)) return arePeople(doer, lexicon) ? named(doer, lexicon) : null
  if (everybody.test(doer)) return doer
  const parts = withoutArticle(doer, lexicon).split(/[\s/]+/u)
  const nouns = parts.filter((part) => /^[\p{Lu}\d&]/u.test(part) || says(lexicon, 'cues', 'actors', part))
  const small = parts.filter((part) => !nouns.includes(part) && leadPatterns(lexicon).small.test(part))
  const group = nouns.length > 0 && nouns.length + small.length === parts.length
  // "State Ministry of Water", "Cluster members": the first word is a verb elsewhere.
  const told = isVerb(parts[0] ?? '', lexicon) && !parts.slice(0, 2).some((part) => isHeadWord(part, lexicon))
  return group && !told ? named(doer, lexicon) : null
}

/** "Ann Roe, Ben Poe and Eva Coe": nothing but names. */
function arePeople(words: string, lexicon: Lexicon): boolean {
  return words
    .split(betweenNames(lexicon))
    .every((name) => shaped.test(name) && looksLikeName(name, lexicon) >= surely)
}

const shaped = /^\p{Lu}\S*(?:\s\S+){1,3}$/u
/** A known given name stands in it. */
const surely = 0.9

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

function named(said: string, lexicon: Lexicon): string | null {
  // "HARBO noted that its pilots": who tells it answers for it.
  const subject = leadPatterns(lexicon).tells.exec(said)?.[1] ?? said
  const words = foldSpace(subject).replace(leadPatterns(lexicon).article, '')
  if (leadPatterns(lexicon).nobody.test(words)) return null
  // "We reaffirm the charter and" promise something: who does is told by the first word.
  const [, we] = leadPatterns(lexicon).we.exec(`${words} `) ?? []
  if (we !== undefined && words.startsWith(`${we} `)) return we
  return words.split(' ').length <= 10 && words !== '' ? asWritten(subject, words) : null
}

/** The words between the start of a sentence, or "it was agreed that", and its commitment verb; the first sentence that has one. */
function subjectOf(text: string, lexicon: Lexicon): string | null {
  const { clause, sentenceEnd } = leadPatterns(lexicon)
  for (const sentence of text.split(sentenceEnd)) {
    const agreed = phraseAt(lexicon, 'commitments', 'agreed-that', sentence)
    const bare = sentence
      .slice(agreed?.[1] ?? 0)
      .replace(/^[\p{Lu}][\p{L} ]{1,30}:\s+(?=\p{Lu})/u, '')
      .replace(/\s*\([^()]*\)(?=\s)/gu, '')
      .trimStart()
    const plain = withoutOpenings(bare, lexicon).replace(clause, '').trim()
    const verb = agreed
      ? phraseAt(lexicon, 'commitments', 'agreed-verbs', plain)
      : phraseAt(lexicon, 'cues', 'commitment-verbs', plain)
    if (verb && leadPatterns(lexicon).passive.test(plain.slice(verb[1]))) continue
    const words = verb ? plain.slice(0, verb[0] + joinedLength(plain.slice(...verb))).trim() : ''
    const subject = behindOpening(words, lexicon).replace(leadPatterns(lexicon).beforeVerb, '')
    const begins = agreed !== null || /^(?:\p{Lu}|@)/u.test(subject) || isWe(subject, lexicon)
    if (begins && /^[^;:,()]{2,90}$/u.test(subject)) return subject
  }
  return null
}

/** "We'll" is subject and verb in one word. */
function joinedLength(verb: string): number {
  return /^\p{L}+(?=['’]\p{L}+$)/u.exec(verb)?.[0].length ?? 0
}

/** "After the talks, in March, the Harbour Board": who acts stands behind the last comma, unless several do. */
function behindOpening(words: string, lexicon: Lexicon): string {
  const parts = words.split(/,\s+/u)
  const last = parts.at(-1) ?? ''
  const { article } = leadPatterns(lexicon)
  if (parts.length < 2 || isSomebody(foldSpace(parts[0] ?? '').replace(article, ''), lexicon)) return words
  const subject = withoutOpenings(last, lexicon).replace(article, '')
  return isWe(subject, lexicon) || /^\p{Lu}/u.test(subject)
    ? `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`
    : words
}

function isWe(words: string, lexicon: Lexicon): boolean {
  return leadPatterns(lexicon).we.exec(`${words} `)?.[1] === words
}

function firstWord(words: string): string {
  return foldKey(words).split(' ')[0] ?? ''
}
