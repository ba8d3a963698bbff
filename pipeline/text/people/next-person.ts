import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { likeness } from './likeness.ts'
import { isKnownGiven } from './list-of-names.ts'
import { nameAt } from './name.ts'
import { endsName } from './name-end.ts'

/** What is known of the row in which a mark stands. */
interface Row {
  /** Whether the mark is an "and", or counts as one. */
  readonly and: boolean
  /** Whether the row is nothing but names. */
  readonly isList: () => boolean
}

/** Whether behind a mark another person begins, at `next`; `before` is what stands from the last person to the mark. */
export function nextPerson(text: string, before: Span, next: number, row: Row, lexicon: Lexicon): boolean {
  // "Lt Gen (Ret) Ann Roe": behind the bracket goes on whom the title before it names.
  if (text.charAt(before[1] - 1) === ')' && (nameAt(text, before[0], lexicon)?.span[0] ?? 0) >= next)
    return false
  return (
    isNamed(text, before[1], next, row, lexicon) ||
    isNextOfRow(text, before, next, lexicon) ||
    isNameBehindName(text, before, next, lexicon)
  )
}

/** After "and" any name begins a person; after a comma only a titled one, one behind a bracket, or one of a list of names. */
function isNamed(text: string, start: number, next: number, { and, isList }: Row, lexicon: Lexicon): boolean {
  const named = nameAt(text, next, lexicon)
  if (!named || named.score < likeness.inList || (named.score < likeness.inText && !isList())) return false
  if (named.titles && !named.titles.office) return true
  const known = isKnownGiven(text.slice(...named.span), lexicon)
  const closed = text.charAt(start - 1) === ')'
  return (
    isList() ||
    (and && (known || closed) && endsName(text, named.span[1], lexicon)) ||
    (closed && endsName(text, named.span[1], lexicon)) ||
    // "Ann Roe, HARBO and Ilvi Korv, Port of Toll": behind the "and" a name with a body of its own.
    (and && named.score >= likeness.unknown && /^,\s\p{Lu}/u.test(text.slice(named.span[1])))
  )
}

/** "Ann Roe, Head of Quays, Lin Shi, Director of …": one whose position is said, and a name with a position of its own. */
function isNextOfRow(text: string, before: Span, next: number, lexicon: Lexicon): boolean {
  const named = nameAt(text, next, lexicon)
  if (!named || named.titles || named.score < likeness.unknown) return false
  const details = /^,\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/u.exec(text.slice(named.span[1]))?.[1]
  // "…, San Marel, and Director, …": what is joined to the words before tells more of the same person.
  if (details === undefined || joinedPattern(lexicon).test(details) || !saysPosition(details, lexicon))
    return false
  const [, ...said] = text.slice(...before).split(',')
  return said.length > 0 && saysPosition(said.join(' '), lexicon)
}

/** "Ann Roe, Ben Poe and Eva Coe, Harbour College": behind a name, or an office, another name that is one for sure. */
function isNameBehindName(text: string, before: Span, next: number, lexicon: Lexicon): boolean {
  const [one, two] = [nameAt(text, before[0], lexicon), nameAt(text, next, lexicon)]
  if (!one || !two || two.titles) return false
  const said = text.slice(one.span[1], before[1])
  if (said.trim() !== '' && !saysPosition(said, lexicon)) return false
  const surely = [one, two].every(
    ({ span, score }) => score >= likeness.sure && isKnownGiven(text.slice(...span), lexicon),
  )
  return (
    surely && /^\S+(?:\s\S+){1,2}$/u.test(text.slice(...two.span)) && endsName(text, two.span[1], lexicon)
  )
}

const joinedPattern = perLexicon((lexicon) => new RegExp(`^${grammarSource(lexicon, 'and')}\\s`, 'u'))

function saysPosition(words: string, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  return words.split(/[\s,]+/u).some((word) => positions.has(word))
}
