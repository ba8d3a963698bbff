import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { phraseFinder } from '../../text/phrase-finder.ts'
import { listOf } from '../../text/phrases.ts'

/** A person's name in a text. `name` is the family name in small letters. */
export interface Named {
  readonly span: Span
  readonly name: string
}

export type Finder = (text: string) => readonly Named[]

/** Names and family names given, and, where a lexicon is given, whatever has capitals behind a rank or honorific. */
export function nameFinder(
  names: readonly string[],
  families: readonly string[],
  lexicon: Lexicon | null,
): Finder {
  const whole = wholeNames(names)
  const family = phraseFinder(
    families.filter(({ length }) => length > 2).map((name) => [name, name] as const),
  )
  const titled = lexicon === null ? null : titledNames(lexicon)
  return (text) => [
    ...[...whole(text), ...family(text)]
      .filter(({ span }) => /^\p{Lu}/u.test(text.slice(span[0])))
      .map(({ span, value }) => ({ span, name: familyOf(value) })),
    ...[...(titled === null ? [] : text.matchAll(titled))].map(
      (match): Named => ({
        span: [match.index + match[0].length - (match[1]?.length ?? 0), match.index + match[0].length],
        name: familyOf(match[1] ?? ''),
      }),
    ),
  ]
}

const known = new WeakMap<readonly string[], ReturnType<typeof phraseFinder<string>>>()

/** All names of a corpus are looked for in every limited document; they are put in order once. */
function wholeNames(names: readonly string[]) {
  const find = known.get(names) ?? phraseFinder(names.map((name) => [name, name] as const))
  known.set(names, find)
  return find
}

function titledNames(lexicon: Lexicon): RegExp {
  const titles = [...listOf(lexicon, 'people', 'honorifics'), ...listOf(lexicon, 'people', 'titles')].map(
    (title) => title.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
  )
  return new RegExp(
    `(?<![\\p{L}])(?:${titles.sort((a, b) => b.length - a.length).join('|')})\\.?\\s+((?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+)`,
    'gu',
  )
}

export function familyOf(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).toLowerCase()
}
