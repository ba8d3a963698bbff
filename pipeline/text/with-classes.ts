import type { Lexicon } from '../model/knowledge.ts'
import { foldSpace } from './fold.ts'

/** The file that names classes of words, and the words of each. */
const file = 'classes'

/**
 * A lexicon whose phrases stand for all that they join: "<stress> the <need>" for each word of one class (classes.yaml) with
 * each of the other, "<is|are> needed" for both. An empty word leaves its place out: "it is <|also> clear".
 */
export function withClasses(lexicon: Lexicon): Lexicon {
  const classes = joinedLists(lexicon.lists[file] ?? {}, lexicon.lists[file] ?? {})
  const lists = Object.entries(lexicon.lists).map(
    ([name, keys]) => [name, name === file ? classes : joinedLists(keys, classes)] as const,
  )
  return { ...lexicon, lists: Object.fromEntries(lists) }
}

type Lists = Readonly<Record<string, readonly string[]>>

/** The lists of one file, with all that their phrases stand for. */
export function joinedLists(lists: Lists, classes: Lists): Lists {
  return Object.fromEntries(
    Object.entries(lists).map(([key, phrases]) => [
      key,
      phrases.some((phrase) => place.test(phrase))
        ? [...new Set(phrases.flatMap((phrase) => joined(phrase, classes)).map(foldSpace))]
        : phrases,
    ]),
  )
}

function joined(phrase: string, classes: Lists): readonly string[] {
  const open = place.exec(phrase)
  if (!open) return [phrase]
  const before = phrase.slice(0, open.index)
  const after = joined(phrase.slice(open.index + open[0].length), classes)
  return wordsOf(open[1] ?? '', classes).flatMap((word) => after.map((rest) => `${before}${word}${rest}`))
}

const place = /<([^<>]*)>/u

/** Throws where nobody has said which words a class has: that is our mistake. */
function wordsOf(name: string, classes: Lists): readonly string[] {
  const words = name.includes('|') ? name.split('|') : (classes[name] ?? [])
  if (words.length === 0) throw new Error(`Unexpected class \`${name}\`, expected one of classes.yaml`)
  return words
}
