import { expect, test } from 'vitest'
import { wordPhrase } from '../../pipeline/text/phrase-match.ts'
import { tokensOf } from '../../pipeline/text/phrase-tokens.ts'
import { phraseTree } from '../../pipeline/text/phrase-tree.ts'

const phrases = [
  ['need for lamps', 'lamps'],
  ['need for lam*', 'stem'],
  ['need * lamps', 'any'],
  ['need ... oars', 'gap'],
  ['^need', 'start'],
  ['oars$', 'end'],
  ['oar?', 'letter'],
] as const

const { keysOf, countsOf } = phraseTree(phrases.map(([phrase, key]) => [wordPhrase(phrase), key]))

test.each<readonly [string, readonly string[]]>([
  ['a need for lamps', ['any', 'lamps', 'stem']],
  ['a need of lamps', ['any']],
  ['the need for lambs', ['stem']],
  ['the need for lamps, nets and oars was felt', ['any', 'gap', 'lamps', 'letter', 'stem']],
  ['need of one two three four five six seven eight nine ten oars', ['end', 'letter', 'start']],
  ['no oar', ['letter']],
  ['oars', ['end', 'letter']],
  ['need, for lamps', ['start']],
  ['a lamp', []],
])('"%s" says %j', (text, keys) => {
  expect([...keysOf(tokensOf(text))].sort()).toEqual(keys)
})

test('counts a key once at a word, however many of its phrases begin there', () => {
  const counts = countsOf(tokensOf('need for lamps, a need for lambs and oars and an oar'))
  expect([...counts].sort()).toEqual([
    ['any', 1],
    ['gap', 2],
    ['lamps', 1],
    ['letter', 2],
    ['start', 1],
    ['stem', 2],
  ])
})
