import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName, parsePeople } from '../../text/people.ts'
import { type NamedTalk, namedTalk } from './named-talk.ts'
import { namesStandFirst } from './names-first.ts'

/** The people and the title at a place of a programme that names first who speaks; null for other places. Spans count in its words. */
export function talkAt(doc: SegmentedDoc, span: Span, block: Block): NamedTalk | null {
  const words = textAt(doc.text, span)
  return namedTalk(words, doc.lexicon, namesStandFirst(doc)) ?? setApart(words, span, block, doc.lexicon)
}

/** "Ann Roe, Harbour College: *Tides*": the title in type of its own, up to the end, behind the mark. */
function setApart(words: string, span: Span, { runs }: Block, lexicon: Lexicon): NamedTalk | null {
  const own = runs.find(
    ({ kind, span: [from, to] }) => kind !== 'link' && from > span[0] && from < span[1] && to >= span[1] - 1,
  )
  const head = own ? words.slice(0, own.span[0] - span[0]) : ''
  const people = /^(.{4,140}?)(?:\s*:\s*|\s+[–—-]+\s*)$/u.exec(head)?.[1]
  if (!own || people === undefined || !isNamed(people, lexicon)) return null
  return { people: [0, people.length], title: [head.length, words.length] }
}

/** Whether words begin with a person. */
function isNamed(words: string, lexicon: Lexicon): boolean {
  const [first = ''] = words.split(/,\s|\s\(/u)
  return looksLikeName(first, lexicon) >= likeness.likely || parsePeople(words, lexicon)[0]?.span[0] === 0
}
