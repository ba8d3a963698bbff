import type { Lexicon } from '../../model/knowledge.ts'
import { escaped } from '../../text/escaped.ts'
import { phraseFinder } from '../../text/phrase-finder.ts'
import { listOf } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'
import { givenFinder } from './given-finder.ts'
import { familyOf } from './name-parts.ts'
import type { Finder, Named } from './named.ts'
import { speaksOfPerson } from './speaks-of-person.ts'
import { wholeSpans } from './whole-span.ts'

/** Who is looked for. */
export interface Sought {
  /** Names that are found in full. */
  readonly names: readonly string[]
  /** Names that are found by their family name too. */
  readonly people: readonly string[]
  /** Those of them that are found by their given names; all where nothing is said. */
  readonly given?: readonly string[]
  /** The words that the document prints in small letters: a given name among them may be no name. */
  readonly words: ReadonlySet<string>
}

/** Shorter family names are words as often as names: "So", "Do". */
const short = 2

/** The names of some people in a text of the lexicon's language, however they are printed. */
export function nameFinder({ names, people, given = people, words }: Sought, lexicon: Lexicon): Finder {
  const whole = wholeNames(names)
  const family = phraseFinder(people.map((person) => [familyOf(person), person] as const))
  const alone = givenFinder(given, lexicon, words)
  const widen = wholeSpans(people, lexicon)
  return (text) => [
    ...[
      ...whole(text),
      ...family(text).filter(
        ({ span }) => span[1] - span[0] > short || speaksOfPerson(text, span, lexicon, false),
      ),
    ]
      .filter(({ span }) => /^\p{Lu}/u.test(text.slice(span[0])))
      .map(
        ({ span, value }): Named => ({
          span: widen(text, span),
          name: familyOf(value),
          person: value,
        }),
      ),
    ...alone(text),
  ]
}

const known = new WeakMap<readonly string[], ReturnType<typeof phraseFinder<string>>>()

/** All names of a corpus are looked for in every limited document; they are put in order once. */
function wholeNames(names: readonly string[]) {
  return remember(known, names, () => phraseFinder(names.map((name) => [name, name] as const)))
}

/** Whatever has capitals behind a rank or honorific. */
export function titledFinder(lexicon: Lexicon): Finder {
  const titles = [...listOf(lexicon, 'people', 'honorifics'), ...listOf(lexicon, 'people', 'titles')].map(
    escaped,
  )
  const titled = new RegExp(
    `(?<![\\p{L}])(?:${titles.sort((a, b) => b.length - a.length).join('|')})\\.?\\s+((?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+)`,
    'gu',
  )
  return (text) =>
    [...text.matchAll(titled)].map((match): Named => {
      const person = match[1] ?? ''
      const end = match.index + match[0].length
      return { span: [end - person.length, end], name: familyOf(person), person }
    })
}
