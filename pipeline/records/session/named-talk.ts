import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { isTopic } from '../../text/people/topic.ts'
import { looksLikeName, parsePeople } from '../../text/people.ts'

/** A talk printed behind who gives it: `Jane Roe, “Trade today”`, "Dr. Jane Roe (EXAMPLE): Trade in practice". Spans count in the words. */
export interface NamedTalk {
  readonly people: Span
  readonly title: Span
}

const quoted = /^(.{4,140}?)[\s,:;.–—-]+([“"«‘])(?=[\p{L}\p{N}])/u
const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' }
const mark = /\s*:\s+|\s+[–—-]+\s+/gu
/** How much words must look like a name where nothing else says that they are one. */
const least = 0.65
const sure = 0.7

/** The people and the title of a line that names first who speaks; null for other lines. */
export function namedTalk(words: string, lexicon: Lexicon): NamedTalk | null {
  if (!/^\p{Lu}/u.test(words) || words.length > 300) return null
  return behindQuote(words, lexicon) ?? behindMark(words, lexicon)
}

function behindQuote(words: string, lexicon: Lexicon): NamedTalk | null {
  const match = quoted.exec(words)
  const head = match?.[1] ?? ''
  if (!match || !(isPeople(head, lexicon, 0) || looksLikeName(head, lexicon) >= least)) return null
  const from = match[0].length
  const end = words.lastIndexOf(closing[match[2] ?? ''] ?? '')
  const title: Span = [from, end > from ? end : words.length]
  return title[1] - title[0] > 3 ? { people: [0, head.length], title } : null
}

function behindMark(words: string, lexicon: Lexicon): NamedTalk | null {
  for (const { index, 0: found } of words.matchAll(mark)) {
    const head = words.slice(0, index)
    const title: Span = [index + found.length, words.length]
    if (index > 140) return null
    if (isPeople(head, lexicon, sure) && isTopic(words.slice(...title), lexicon))
      return { people: [0, index], title }
  }
  return null
}

/** Whether words are nothing but people. */
function isPeople(words: string, lexicon: Lexicon, confidence: number): boolean {
  const people = parsePeople(words, lexicon)
  const [first, last] = [people[0], people.at(-1)]
  if (!first || !last || first.span[0] > 0 || words.length - last.span[1] > 2) return false
  return people.every((person) => person.role === null && person.confidence >= confidence)
}
