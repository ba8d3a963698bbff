import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import type { PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'

/** "Special Rapporteur on the independence of judges": a position without a body goes on to the end of the line behind a small word. */
export function withTopic(person: PersonMention, words: string, lexicon: Lexicon): PersonMention {
  const { position, affiliation } = person
  const said = textOf(words, person.span)
  if (position === null || affiliation !== null || !said.endsWith(position)) return person
  const more = topicPattern(lexicon).exec(words.slice(person.span[1]))?.[1]
  if (more === undefined) return person
  return {
    ...person,
    position: `${position} ${foldSpace(more)}`,
    span: [person.span[0], person.span[1] + more.length],
  }
}

/** "Ann ROE Harbour Director": the position behind a name goes past the end of a body that may be read there ("Ann ROE Harbour"). */
export function isPositionPast(person: PersonMention, bodyEnd: number, words: string): boolean {
  const behind = foldSpace(words.slice(person.nameSpan[1])).trimStart()
  const { position } = person
  return position !== null && behind.startsWith(position) && person.nameSpan[1] + position.length >= bodyEnd
}

function textOf(words: string, [start, end]: readonly [number, number]): string {
  return foldSpace(words.slice(start, end))
}

const topicPattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(\\s+${grammarSource(lexicon, 'head-ends', 'genres')}\\s[^,;:.()|\\n]{3,100})\\.?\\s*$`,
      'u',
    ),
)
