import { expect, test } from 'vitest'
import { nameSource } from '../../../pipeline/text/people/name-source.ts'
import { lexicon } from '../../knowledge.ts'

test.each<[language: string, words: string, name: string | undefined]>([
  ['en', 'with Ann van der Roe of Toll', 'Ann van der Roe'],
  ['en', 'with J.P. Marsh. They sang.', 'J.P. Marsh'],
  ['es', 'con Ana Ruiz y Luis Soto', 'Ana Ruiz'],
  ['fr', 'avec Jean de la Roue et Paul', 'Jean de la Roue'],
  ['en', 'with Ann and a lamp', undefined],
])('in %s "%s" names %s', (language, words, name) => {
  expect(new RegExp(nameSource(lexicon(language)), 'u').exec(words)?.[0]).toBe(name)
})
