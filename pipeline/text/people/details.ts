import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../fold.ts'
import { grammarSource } from '../grammar.ts'
import { isPlace } from '../organisations/run-part.ts'
import { findOrganisations } from '../organisations.ts'
import { perLexicon } from '../per-lexicon.ts'
import { patternOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import { roleNamed } from './labels.ts'
import type { Part } from './parts.ts'
import type { PersonRole } from './person.ts'
import { withPortfolios } from './portfolios.ts'

/** What the words after a name say. */
export interface Details {
  readonly role: PersonRole | null
  readonly position: string | null
  readonly affiliation: string | null
}

const BELONGS = /\s+(?:(?:of|for|de|du|del)(?:\s+(?:the|la|el))?|de\s+l['’])$/iu

type Kind = 'position' | 'field' | 'unit' | 'body' | 'other'
interface Judged {
  readonly part: Part
  readonly kind: Kind
}

/** Position and affiliation told apart: a position by its last word, units of a body go with the position. */
export function detailsOf(line: string, parts: readonly Part[], lexicon: Lexicon): Details {
  const role = parts.map((part) => roleNamed(part.text, lexicon)).find((found) => found !== null) ?? null
  const judged = withoutHomeland(
    withAcronyms(
      line,
      withPortfolios(
        line,
        parts.map((part) => withoutStandIn(part, lexicon)),
        lexicon,
      ),
    )
      .filter((part) => !isAside(part.text, lexicon))
      .map((part) => ({ part, kind: kindOfPart(part.text, lexicon) })),
    lexicon,
  )
  const [position, affiliation] = divide(judged)
  const words = (list: readonly Judged[]) => printed(line, list)
  if (position.length > 0 && affiliation.length === 0)
    return { role, ...withinPosition(words(position) ?? '', lexicon) }
  const only = affiliation[0]?.part.text ?? ''
  const within =
    affiliation.length === 1 && isPlace(only, lexicon) ? withinPosition(words(position) ?? '', lexicon) : null
  // "Member of the National Assembly, Norvane": the place tells where the body is.
  if (within?.affiliation)
    return { role, position: within.position, affiliation: `${within.affiliation}, ${only}` }
  return { role, position: words(position), affiliation: words(affiliation) }
}

/** "Prefect or his representative" */
function withoutStandIn(part: Part, lexicon: Lexicon): Part {
  const found = patternOf(lexicon, 'people', 'stand-ins').exec(part.text)
  if (!found || found.index + found[0].length < part.text.length) return part
  const text = part.text.slice(0, found.index).trimEnd()
  return text === '' ? part : { ...part, text, span: [part.span[0], part.span[0] + text.length] }
}

/** "Centre for Policing Studies (CPS), University of Tolme": the acronym belongs to the name before it. */
function withAcronyms(line: string, parts: readonly Part[]): readonly Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    if (before && !before.bracketed && part.bracketed && abbreviates(part.text, before.text)) {
      const span = [before.span[0], part.span[1] + 1] as const
      whole[whole.length - 1] = { span, text: line.slice(...span), bracketed: false }
    } else whole.push(part)
  }
  return whole
}

function abbreviates(acronym: string, name: string): boolean {
  const initials = [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('')
  return /^\p{Lu}{2,8}$/u.test(acronym) && initials.endsWith(acronym)
}

/** "Director, Courts Service (Norvane)": the country in brackets behind a body tells where that is. */
function withoutHomeland(judged: readonly Judged[], lexicon: Lexicon): readonly Judged[] {
  const last = judged.at(-1)
  const others = judged.slice(0, -1)
  return last?.part.bracketed &&
    isPlace(last.part.text, lexicon) &&
    others.some(({ kind }) => kind === 'body' || kind === 'unit')
    ? others
    : judged
}

/** Which parts are the position and which the affiliation. */
function divide(judged: readonly Judged[]): readonly [readonly Judged[], readonly Judged[]] {
  const first = judged.findIndex(({ kind }) => kind === 'position')
  if (first < 0)
    return judged[0]?.kind === 'field' && judged.length > 1
      ? [judged.slice(0, 1), judged.slice(1)]
      : [[], judged]
  if (first > 0) return [judged.slice(first), judged.slice(0, first)]
  let end = 1
  while (end < judged.length && goesWithPosition(judged, end)) end++
  const last = judged.findLastIndex(({ kind }) => kind === 'position')
  const bracket = judged.slice(end, last)
  if (last > end && bracket.every(({ part }) => part.bracketed)) return [judged.slice(0, last + 1), bracket]
  return [judged.slice(0, end), judged.slice(end)]
}

function goesWithPosition(judged: readonly Judged[], at: number): boolean {
  const { kind, part } = judged[at] as Judged
  if (kind === 'position') return true
  const later = judged.slice(at + 1)
  const bodyLater = later.some(
    (other) => other.kind === 'body' || other.kind === 'unit' || other.kind === 'other',
  )
  if (part.bracketed) return bodyLater && kind !== 'body' && later.every((other) => other.kind !== 'position')
  return (
    bodyLater &&
    (kind === 'unit' || kind === 'field') &&
    later.some((other) => other.kind === 'body' || other.kind === 'other')
  )
}

function printed(line: string, list: readonly Judged[]): string | null {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) return null
  if (first.part.bracketed && !last.part.bracketed)
    return foldSpace(list.map(({ part }) => part.text).join(', '))
  const closing = last.part.bracketed && !first.part.bracketed ? 1 : 0
  return foldSpace(line.slice(first.part.span[0], last.part.span[1] + closing))
}

function kindOfPart(text: string, lexicon: Lexicon): Kind {
  const bodies = findOrganisations(text, lexicon)
  const whole = bodies.some(({ span }) => span[1] - span[0] >= text.replace(/^the\s+/iu, '').length)
  const words = text.split(/[\s/]+/u).map((word) => word.replace(/[.,()]+$|^\(/gu, ''))
  const has = (key: string, word: string) =>
    written(word).some((form) => wordSet(lexicon, 'people', key).has(form))
  const isUnit =
    words.some((word) => has('unit-words', word)) && !bodies.some(({ confidence }) => confidence >= 0.9)
  if (whole) return isUnit ? 'unit' : 'body'
  if (words.some((word) => has('position-words', word))) return 'position'
  if (isUnit) return 'unit'
  if (
    words.every(
      (word) =>
        has('position-fields', word) || has('position-modifiers', word) || /^(?:and|&|of|for)$/u.test(word),
    )
  )
    return 'field'
  return bodies.length > 0 || /^\p{Lu}[\p{Lu}/-]+$/u.test(text) || isPlace(text, lexicon) ? 'body' : 'other'
}

/** A word as the lists may have it: as printed, with a capital, without capitals inside, without "Vice-" before it. */
function written(word: string): readonly string[] {
  const low = word.toLowerCase()
  const bare = low.replace(/^(?:vice|co|sous|sub|ex)-(?=\p{L}{4})/u, '')
  return [word, ...[word, low, bare].map((form) => form.charAt(0).toUpperCase() + form.slice(1))]
}

/** "Professor of Law at the University of Ghana", "Director of the Peace Institute", "Engineer Example Corp". */
function withinPosition(
  words: string,
  lexicon: Lexicon,
): { readonly position: string; readonly affiliation: string | null } {
  const at = /^(.*?)\s+(?:at|with|@|chez|en)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(words)
  if (at?.[1] && at[2] && !/\son\s.*\swith\s+\p{Lu}\p{Ll}+$/u.test(words))
    return { position: at[1], affiliation: at[2] }
  const chief = /^(\p{Lu}{2,4})\s+(\p{Lu}[\p{L}\d&.’'-]*(?:\s+\p{Lu}[\p{L}\d&.’'-]*){0,3})$/u.exec(words)
  if (chief?.[1] && chief[2] && isBodyBehindChief(chief[1], chief[2], lexicon))
    return { position: chief[1], affiliation: chief[2] }
  const short = ofShort(lexicon).exec(words)
  if (short?.[1] && short[2] && kindOfPart(short[1], lexicon) === 'position')
    return { position: short[1], affiliation: short[2] }
  const body = findOrganisations(words, lexicon).find(
    ({ span, confidence }) => span[1] === words.length && confidence >= 0.75,
  )
  const before = body ? words.slice(0, body.span[0]).trimEnd() : ''
  const position = before.replace(BELONGS, '')
  const parted =
    position !== before || wordSet(lexicon, 'people', 'position-words').has(before.split(' ').at(-1) ?? '')
  if (body && position !== '' && parted && kindOfPart(position, lexicon) === 'position')
    return { position, affiliation: body.name }
  return { position: words, affiliation: null }
}

/** "CEO Quayside": a short office, and a name that is no office too. */
function isBodyBehindChief(chief: string, name: string, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  return positions.has(chief) && !name.split(/\s+/u).some((word) => positions.has(word))
}

/** "Secretary General of the IPU" */
const ofShort = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(.+?)\\s+${grammarSource(lexicon, 'of-words', 'people')}\\s*(?:${grammarSource(lexicon, 'articles')}\\s*)?(\\p{Lu}{2,}[\\p{Lu}\\d/&-]*)$`,
      'u',
    ),
)

function isAside(text: string, lexicon: Lexicon): boolean {
  if (/@|https?:|www\.|^\+?[\d\s()-]{7,}$/u.test(text) || roleNamed(text, lexicon) !== null) return true
  if (wordSet(lexicon, 'people', 'credentials').has(text.replace(/\.\s*(?=\p{L})/gu, '').replace(/\.$/u, '')))
    return true
  return patternOf(lexicon, 'people', 'asides').exec(text)?.[0].length === text.length
}
