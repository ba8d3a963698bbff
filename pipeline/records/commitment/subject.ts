import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { withoutOpenings } from '../../text/grammar.ts'
import { phraseAt } from '../../text/phrase-keys.ts'
import { asWritten } from '../as-written.ts'
import { isSomebody } from '../somebody.ts'
import { leadPatterns } from './lead-patterns.ts'

/** The words between the start of a sentence, or "it was agreed that", and its commitment verb; the first sentence that has one. */
export function subjectOf(text: string, lexicon: Lexicon): string | null {
  const { clause, sentenceEnd } = leadPatterns(lexicon)
  for (const sentence of text.split(sentenceEnd)) {
    const agreed = phraseAt(lexicon, 'commitments', 'agreed-that', sentence)
    const bare = sentence
      .slice(agreed?.[1] ?? 0)
      .replace(/^\s*["“«„]/u, '')
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
    const begins =
      agreed !== null ||
      /^(?:\p{Lu}|@)/u.test(subject) ||
      leadPatterns(lexicon).article.test(subject) ||
      isWe(subject, lexicon)
    if (begins && /^[^;:,()]{2,90}$/u.test(subject)) return subject
  }
  return null
}

/** "We'll" is subject and verb in one word. */
function joinedLength(verb: string): number {
  return /^\p{L}+(?=['’]\p{L}+$)/u.exec(verb)?.[0].length ?? 0
}

/** "After the talks, in March, the Harbour Board", "As ports of one coast, we": who acts stands behind the last comma, unless several do. */
function behindOpening(words: string, lexicon: Lexicon): string {
  const parts = words.split(/,\s+/u)
  const last = withoutOpenings(parts.at(-1) ?? '', lexicon)
  const { article } = leadPatterns(lexicon)
  const subject = last.replace(article, '')
  const ours = isWe(subject, lexicon)
  if (parts.length < 2 || (!ours && isSomebody(foldSpace(parts[0] ?? '').replace(article, ''), lexicon)))
    return words
  if (subject !== last && /^\p{Ll}/u.test(subject)) return last
  return ours || /^\p{Lu}/u.test(subject) ? `${subject.charAt(0).toUpperCase()}${subject.slice(1)}` : words
}

function isWe(words: string, lexicon: Lexicon): boolean {
  return leadPatterns(lexicon).we.exec(`${words} `)?.[1] === words
}

/** Who a subject names, without its article; null where it is nobody ("it"), or too long for somebody. */
export function named(said: string, lexicon: Lexicon): string | null {
  // "HARBO noted that its pilots": who tells it answers for it.
  const subject = leadPatterns(lexicon).tells.exec(said)?.[1] ?? said
  const words = foldSpace(subject).replace(leadPatterns(lexicon).article, '')
  if (leadPatterns(lexicon).nobody.test(words)) return null
  // "We reaffirm the charter and" promise something: who does is told by the first word.
  const [, we] = leadPatterns(lexicon).we.exec(`${words} `) ?? []
  if (we !== undefined && words.startsWith(`${we} `)) return we
  return words.split(' ').length <= 10 && words !== '' ? asWritten(subject, words) : null
}
