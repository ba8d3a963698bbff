import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { isMonth } from '../../text/dates/months.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { grouped } from '../grouped.ts'
import { familyOf, givenNames, initialsOf } from './name-parts.ts'

/** A family name with what belongs to it on both sides: given names, initials and small words of a name. */
export type Widen = (text: string, span: Span) => Span

/** What may stand beside a family name. */
interface Beside {
  /** Given names of everybody, in small letters. */
  readonly given: ReadonlySet<string>
  /** Initials of those of this family name. */
  readonly letters: readonly string[]
  /** Given names of those of this family name. */
  readonly own: readonly string[]
}

/** No name is longer. */
const nearby = 80

/** "A.B. Roe", "A. van Roe", "AB Roe", "Ann Marie Roe", "Roe, A." and "Roe Ann", for the people given. */
export function wholeSpans(people: readonly string[], lexicon: Lexicon): Widen {
  const namesOf = (person: string) => givenNames(person, lexicon).map(({ words }) => words)
  const given = new Set(
    people
      .flatMap(namesOf)
      .filter((name) => !isMonth(name, lexicon))
      .map((name) => name.toLowerCase()),
  )
  const families = grouped(people, (name) => [familyOf(name)])
  return (text, [start, end]) => {
    const family = families.get(familyOf(text.slice(start, end))) ?? []
    const beside = {
      given,
      letters: family.map((person) => initialsOf(person, lexicon)),
      own: family.flatMap(namesOf),
    }
    const before = text.slice(Math.max(0, start - nearby), start)
    const bare = before.replace(smallWords(lexicon), '')
    const begins = beginOf(bare, beside)
    return [
      begins < bare.length ? start - before.length + begins : start,
      end + reachBehind(text.slice(end, end + nearby), beside),
    ]
  }
}

/** Where in the words before a family name its initials and given names begin. */
function beginOf(before: string, beside: Beside): number {
  const at = initialsBefore(before, beside)
  const names = capitalsBefore(before.slice(0, at))
  return names.find(({ word }) => beside.given.has(word.toLowerCase()))?.at ?? at
}

function initialsBefore(before: string, { letters, own }: Beside): number {
  let at = before.length
  for (let dotted = lastDotted(before, at); dotted; dotted = lastDotted(before, at)) {
    const [, said = ''] = dotted
    if (said.length > 1 && !own.some((name) => name.startsWith(said))) break
    at = dotted.index
  }
  if (at < before.length) return at
  const bare = /(?<![\p{L}\p{N}.])(?:\p{Lu}[ -]?){1,4}\s$/u.exec(before)
  const said = bare?.[0].replace(/[\s-]/gu, '') ?? ''
  return bare && letters.some((one) => one.startsWith(said)) ? bare.index : at
}

function lastDotted(before: string, end: number): RegExpExecArray | null {
  return /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{0,2})(?:\.[\s-]*|-)$/u.exec(before.slice(0, end))
}

/** The last three words with a capital, the first of them first. */
function capitalsBefore(before: string): readonly { readonly word: string; readonly at: number }[] {
  const found: { readonly word: string; readonly at: number }[] = []
  let rest = before
  while (found.length < 3) {
    const last = /(?<![\p{L}\p{N}'’-])(\p{Lu}[\p{L}\p{M}'’-]*)\.?\s$/u.exec(rest)
    if (!last) break
    found.unshift({ word: last[1] ?? '', at: last.index })
    rest = rest.slice(0, last.index)
  }
  return found
}

function reachBehind(behind: string, { given, letters }: Beside): number {
  const dotted = /^,?[ \t]((?:\p{Lu}\.[ -]?){1,4})(?!\p{L})/u.exec(behind)
  const said = dotted?.[1]?.replace(/[^\p{L}]/gu, '') ?? ''
  if (dotted && letters.some((one) => one.startsWith(said))) return dotted[0].trimEnd().length
  const word = /^[ \t](\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(behind)
  return word && given.has((word[1] ?? '').toLowerCase()) ? word[0].length : 0
}

const smallWords = perLexicon(
  (lexicon) =>
    new RegExp(`(?:(?<![\\p{L}\\p{N}])${grammarSource(lexicon, 'particles', 'people')}\\s){1,3}$`, 'u'),
)
