import { expect, test } from 'vitest'
import { matchesOf } from '../../pipeline/text/matches.ts'
import { joinsBefore, tokensOf } from '../../pipeline/text/phrase-tokens.ts'

const texts = [
  '',
  '   ',
  'Plans, and more-plans',
  "l'État d’Haïti",
  'x² + ½ Ⅷ ٣',
  '𝐀b 😀 c\ud800d \udc00',
  'A\u0301b ﬁ ſ K',
  'line\nend\u2028more\u00a0words\u2011here',
]

test.each(texts)('words are runs of letters and digits, whatever the script: %j', (text) => {
  const { words, starts, ends } = tokensOf(text)
  expect(words.map(({ lower }, at) => [starts[at], ends[at], lower])).toEqual(
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => [
      match.index,
      match.index + match[0].length,
      match[0].toLowerCase(),
    ]),
  )
})

test('words are joined by white space, hyphens and apostrophes, and by nothing else', () => {
  const tokens = tokensOf('a b-c’d, e\n f. g')
  expect(tokens.words.map((_, at) => joinsBefore(tokens, at))).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
    false,
  ])
})

test.each([
  ['aXbXc', /X/gu],
  ['none', /X/gu],
  ['a😀b', /(?=.)|$/gu],
  ['abc', /b?/gu],
] as const)('matches of %j by %s are those of matchAll, whatever was asked before', (text, pattern) => {
  pattern.lastIndex = 2
  const places = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, ...match])
  expect(places(matchesOf(pattern, text))).toEqual(
    places(text.matchAll(new RegExp(pattern.source, pattern.flags))),
  )
})
