import { expect, test } from 'vitest'
import type { Lexicon } from '../../pipeline/model/knowledge.ts'
import { withClasses } from '../../pipeline/text/with-classes.ts'

const classes = { praise: ['praised', 'lauded'], boat: ['boat', 'barge'] }

function joined(phrases: readonly string[]): readonly string[] | undefined {
  const lexicon: Lexicon = { language: 'en', lists: { classes, quay: { words: phrases } } }
  return withClasses(lexicon).lists['quay']?.['words']
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a phrase without a class is what it is', ['sank'], ['sank']],
  ['a class stands for each of its words', ['<praise> it'], ['praised it', 'lauded it']],
  [
    'two classes stand for each of one with each of the other',
    ['<praise> the <boat>'],
    ['praised the boat', 'praised the barge', 'lauded the boat', 'lauded the barge'],
  ],
  ['words may stand in the phrase itself', ['<is|are> late'], ['is late', 'are late']],
  ['an empty word leaves its place out', ['it is <|now> late'], ['it is late', 'it is now late']],
  ['a word may go on behind its class', ['^<boat>s$'], ['^boats$', '^barges$']],
  ['what two phrases join is there once', ['<is|are> late', 'are late'], ['is late', 'are late']],
])('%s', (_, phrases, expected) => {
  expect(joined(phrases)).toEqual(expected)
})

test('a class may be made of words that are joined themselves', () => {
  const lists = { classes: { seen: ['<was|is> seen'] }, quay: { words: ['it <seen>'] } }
  expect(withClasses({ language: 'en', lists }).lists['quay']?.['words']).toEqual([
    'it was seen',
    'it is seen',
  ])
})

test('a class that nobody has filled is our mistake', () => {
  expect(() => joined(['<oar> it'])).toThrow('expected one of classes.yaml')
})
