import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../dates.ts'
import { findDuration } from '../durations.ts'
import { foldSpace } from '../fold.ts'
import { isPlace } from '../organisations/run-part.ts'
import { patternOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import { roleNamed } from './labels.ts'
import { type Kind, kindOfPart } from './part-kind.ts'
import type { Part } from './parts.ts'
import type { PersonRole } from './person.ts'
import { withPortfolios } from './portfolios.ts'
import { withOfficeList, withTopicList } from './topic-list.ts'
import { withinPosition } from './within-position.ts'

/** What the words after a name say. */
export interface Details {
  readonly role: PersonRole | null
  readonly position: string | null
  readonly affiliation: string | null
}

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
        withOfficeList(
          line,
          withTopicList(
            line,
            parts.map((part) => withoutStandIn(part, lexicon)),
            lexicon,
          ),
          lexicon,
        ),
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
  // "Head of Tides, Harbour Office, Member of the Lamp Board": behind the body of one office stands another.
  const next = judged.findIndex(({ kind }, at) => at > end && kind === 'position')
  return [judged.slice(0, end), judged.slice(end, next < 0 ? judged.length : next)]
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

/** "(3 mins)", "Harbour Brief No. 29, May 2014": how long somebody speaks, and in which issue something stands. */
function isMeasure(text: string, lexicon: Lexicon): boolean {
  const measures = [findDuration(text, lexicon), ...findDates(text, lexicon)]
  return (
    measures.some((measure) => measure && covers(measure.span, text)) ||
    patternOf(lexicon, 'people', 'issues').test(text)
  )
}

function covers([from, to]: Span, text: string): boolean {
  return to - from >= text.length - 2
}

function isAside(text: string, lexicon: Lexicon): boolean {
  if (/@|https?:|www\.|^\+?[\d\s()-]{7,}$/u.test(text) || roleNamed(text, lexicon) !== null) return true
  if (wordSet(lexicon, 'people', 'credentials').has(text.replace(/\.\s*(?=\p{L})/gu, '').replace(/\.$/u, '')))
    return true
  if (patternOf(lexicon, 'people', 'degrees').test(text) || isMeasure(text, lexicon)) return true
  // "Ann Roe, Opening Remarks": what somebody gives there.
  const talk = patternOf(lexicon, 'speakers', 'talks').exec(text)
  if (talk && talk.index + talk[0].length === text.length) return true
  return patternOf(lexicon, 'people', 'asides').exec(text)?.[0].length === text.length
}
