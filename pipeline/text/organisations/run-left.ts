import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../word-set.ts'
import { type Head, inList } from './heads.ts'
import { knownOrganisation } from './known.ts'
import { isAnd, isPreposition } from './name-words.ts'
import { isPlainPart } from './run-part.ts'
import type { Token } from './tokens.ts'

/** "U.S." begins a name. */
const DOTTED = /^(?:\p{Lu}\.\s?){2,}$/u

/** The first token of the words before a head that belong to its name. */
export function leftEnd(tokens: readonly Token[], head: Head, lexicon: Lexicon): number {
  const beforeCompany = head.kind === 'company' && tokens[head.first]?.gap === 'comma'
  const near = capitalsBefore(tokens, head.first, lexicon, beforeCompany)
  const phrase = phraseStart(tokens, near, lexicon)
  // "Harbour Rule of Law Project": words go on before the notion.
  const first = phrase < near ? capitalsBefore(tokens, phrase, lexicon, false) : near
  for (;;) {
    const and = tokens[first - 1]
    if (first === head.last + 1 || !isAnd(and, lexicon) || tokens[first]?.gap !== 'space') return first
    if (and?.gap !== 'space' && and?.gap !== 'comma') return first
    const start = coordinated(tokens, first - 1, lexicon)
    return start ?? first
  }
}

/** Walks left over "Roads, Bridges" before "and Ports Programme"; null where that is somebody else's. */
function coordinated(tokens: readonly Token[], and: number, lexicon: Lexicon): number | null {
  let start = phraseStart(tokens, capitalsBefore(tokens, and, lexicon, false, true), lexicon)
  if (!isFreePart(tokens, start, and, lexicon)) return null
  if (isAnd(tokens[and], lexicon) && tokens[start]?.gap === 'comma' && isPerson(tokens, start, lexicon))
    return start
  while (tokens[start]?.gap === 'comma') {
    const before = capitalsBefore(tokens, start, lexicon, true)
    if (before === start || !isFreePart(tokens, before, start, lexicon)) break
    // "Chief, Civil and Political Rights Section" is whose section it is.
    if (start - before === 1 && wordSet(lexicon, 'people', 'position-words').has(tokens[before]?.text ?? ''))
      break
    start = before
  }
  return start
}

/** "Rule of Law Section", "Women in Uniform Network": where begins what small words join to one notion, if its last words stand from `first` on. */
function phraseStart(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  const [start, small] = [tokens[first - 2], tokens[first - 1]]
  if (!start?.capital || small?.gap !== 'space' || tokens[first]?.gap !== 'space') return first
  const phrase = `${start.stem} ${small.text} ${tokens[first]?.stem}`
  const people = inList(lexicon, 'people-in', start.stem) && inList(lexicon, 'people-in-joints', small.text)
  return people || inList(lexicon, 'joined-words', phrase) ? first - 2 : first
}

/** "Ann B. Roe, Example & Sons School": before the comma of a name stand the words of a person's. */
function isPerson(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const first = capitalsBefore(tokens, end, lexicon, true)
  const initial = tokens[first - 1]
  return (
    (initial !== undefined && /^\p{Lu}$/u.test(initial.text)) ||
    wordSet(lexicon, 'people', 'given-names').has(tokens[first]?.text ?? '')
  )
}

/** Whether a part of a list modifies what follows: it is no body, no country in itself, and hangs on no preposition. */
function isFreePart(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  if (start === end) return false
  const before = tokens[start - 1]
  if (before && tokens[start]?.gap !== 'break' && (isPreposition(before, lexicon) || isAnd(before, lexicon)))
    return false
  // "AU Peace and Security Department": a short form that is known stands before the words, and is of whose body it is.
  const owned = end - start > 1 && knownOrganisation(tokens[start]?.stem ?? '', lexicon) !== null
  return isPlainPart(tokens, owned ? start + 1 : start, end, lexicon)
}

function capitalsBefore(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  overComma: boolean,
  anyGap = false,
): number {
  let first = from
  const crossable = (gap: Token['gap'] | undefined) =>
    gap === 'space' || (first === from && ((overComma && gap === 'comma') || (anyGap && gap === 'comma')))
  while (crossable(tokens[first]?.gap) && isModifier(tokens[first - 1], lexicon)) {
    first--
    if (DOTTED.test(tokens[first]?.text ?? '')) break
  }
  return first
}

function isModifier(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.capital === true && !isOwner(token, lexicon) && !inList(lexicon, 'leading-words', token.text)
}

/** "Kenya's National Police": the owner is not part of the name, "Women's" in "Women's Peace Network" is. */
function isOwner(token: Token, lexicon: Lexicon): boolean {
  return (
    /['’]s$/u.test(token.text) &&
    !wordSet(lexicon, 'organisations', 'possessives').has(token.text.replace('’', "'"))
  )
}
