import { expect, test } from 'vitest'
import { patternsOf, piecesOf } from './patterns-of.ts'

/*
 * Words of a language stand in knowledge/, where somebody who knows it reads and corrects them. A pattern in code has none.
 */

/** What no language owns: addresses, file names, markup, names of devices. */
const ofMachines = new Set(
  'https http www com org github twitter linkedin orcid in br yaml docx pptx pdf indd xlsx odt epub html md con prn aux nul lpt jpe png gif svg webp avif'.split(
    ' ',
  ),
)

/** Words that stand in code all the same, by file, and why they may. */
const excepted: Readonly<Record<string, { readonly because: string; readonly words: string }>> = {
  'pipeline/2-clean/repairs/flat-times.ts': { because: 'between two times of a clock', words: 'to' },
  'pipeline/2-clean/repairs/lines.ts': {
    because: 'signs of a clock, as h is one: 0930hrs, 0930 hours',
    words: 'rs ours am pm',
  },
  'pipeline/records/session/labels.ts': { because: 'signs of a number, as # is one', words: 'no' },
  'pipeline/text/acronyms/long-form.ts': {
    because: 'a short form does not tell in which language it was made',
    words: 'dr mr mrs ms st no vs the an le la les el los',
  },
  'pipeline/text/countries.ts': {
    because: 'the package that knows countries spells them in English',
    words: 'the saint islamic',
  },
  'pipeline/text/countries/country-names.ts': {
    because: 'the package that knows countries spells them in English',
    words: 'republic kingdom of state america',
  },
  'pipeline/text/people/name-word.ts': {
    because: 'Arabic articles, part of a name',
    words: 'al el as an ad ul',
  },
  'pipeline/text/people/name-score.ts': { because: 'Arabic articles, part of a name', words: 'al el' },
  'pipeline/text/words.ts': { because: 'what is left of a word before an apostrophe', words: 'qu' },
}

test.each(['2-clean', '3-classify', '4-segment', '5-extract', '6-resolve', '7-validate', 'records', 'text'])(
  'patterns in pipeline/%s spell no words',
  (room) => {
    const folder = `pipeline/${room}`
    const spelt = [...patternsOf(folder), ...piecesOf(folder)].flatMap(({ path, source }) => {
      const may = new Set(excepted[path]?.words.split(' '))
      return wordsIn(source)
        .filter((word) => !ofMachines.has(word) && !may.has(word))
        .map((word) => `${path}: ${word}`)
    })
    expect([...new Set(spelt)]).toEqual([])
  },
)

test('what is excepted stands there', () => {
  const gone = Object.entries(excepted).flatMap(([path, { words }]) => {
    const folder = path.slice(0, path.indexOf('/', 'pipeline/'.length))
    const spelt = new Set(
      [...patternsOf(folder), ...piecesOf(folder)]
        .filter((pattern) => pattern.path === path)
        .flatMap(({ source }) => wordsIn(source)),
    )
    return words
      .split(' ')
      .filter((word) => !spelt.has(word))
      .map((word) => `${path}: ${word}`)
  })
  expect(gone).toEqual([])
})

test.each([
  ['^(?:the|an?)\\s+\\p{Lu}', ['the', 'an']],
  ['(?<name>\\p{Lu}[\\p{L}aeiou]+)\\u00A0\\d{1,2}', []],
  ['[a-z]{2,3}', []],
])('%s spells %j', (source, words) => {
  expect(wordsIn(source)).toEqual(words)
})

/** Two letters and more that a pattern reads as they stand. */
function wordsIn(source: string): readonly string[] {
  const bare = source
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9A-Fa-f]{4,6}\}?|\\k<\w+>|\\[a-zA-Z]|\(\?<\w+>|\{\d+,?\d*\}/gu, ' ')
    .replace(/\[[^\]]*\]/gu, ' ')
  return (bare.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase())
}
