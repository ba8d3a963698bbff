import { withoutAccents } from './without-accents.ts'

/** Files whose words head papers and their parts, where capitals lose their accents: "REUNION", "DEJEUNER". */
const heading: ReadonlySet<string> = new Set(['events', 'genres', 'roles', 'sessions'])

/** Shorter words say something else without their accent: "où", "à". */
const shortest = 5

type Lists = Readonly<Record<string, readonly string[]>>

/** The lists of a file of knowledge, each phrase of headings also as capitals print it that have no accents. */
export function withPlainLetters(file: string, lists: Lists): Lists {
  if (!heading.has(file)) return lists
  return Object.fromEntries(Object.entries(lists).map(([key, phrases]) => [key, withPlain(phrases)]))
}

function withPlain(phrases: readonly string[]): readonly string[] {
  const known = new Set(phrases)
  const plain = phrases.map(plainOf).filter((phrase) => !known.has(phrase))
  return plain.length === 0 ? phrases : [...phrases, ...new Set(plain)]
}

function plainOf(phrase: string): string {
  return phrase.replace(/\p{L}+/gu, (word) =>
    word.length < shortest ? word : withoutAccents(word).normalize('NFC'),
  )
}
