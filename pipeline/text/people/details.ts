import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../fold.ts'
import { isPlace } from '../organisations/run-part.ts'
import { patternOf } from '../phrases.ts'
import { divide, type Judged } from './divide.ts'
import { isAside } from './is-aside.ts'
import { roleNamed } from './labels.ts'
import { kindOfPart } from './part-kind.ts'
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

/** Position and affiliation told apart: a position by its last word, units of a body go with the position. */
export function detailsOf(line: string, parts: readonly Part[], lexicon: Lexicon): Details {
  const role = parts.map((part) => roleNamed(part.text, lexicon)).find((found) => found !== null) ?? null
  const judged = judgedParts(line, parts, lexicon)
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

/** The parts that say who somebody is, each with what it is; what one office or body is printed in is one part. */
function judgedParts(line: string, parts: readonly Part[], lexicon: Lexicon): readonly Judged[] {
  const own = parts.map((part) => withoutStandIn(part, lexicon))
  const lists = withOfficeList(line, withTopicList(line, own, lexicon), lexicon)
  const whole = withAcronyms(line, withPortfolios(line, lists, lexicon))
  const judged = whole
    .filter((part) => !isAside(part.text, lexicon))
    .map((part) => ({ part, kind: kindOfPart(part.text, lexicon) }))
  return withoutHomeland(judged, lexicon)
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

function printed(line: string, list: readonly Judged[]): string | null {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last) return null
  const closing = last.part.bracketed && !first.part.bracketed ? 1 : 0
  const whole = line.slice(first.part.span[0], last.part.span[1] + closing)
  // From inside a bracket to behind it, or into the next.
  return foldSpace(/^[^(]*\)/u.test(whole) ? list.map(({ part }) => part.text).join(', ') : whole)
}
