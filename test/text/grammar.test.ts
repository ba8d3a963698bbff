import { expect, test } from 'vitest'
import { grammarSource, pointsBack, withoutArticle } from '../../pipeline/text/grammar.ts'
import { lexicon } from '../knowledge.ts'

test.each([
  ['en', 'the border post', 'border post'],
  ['en', 'theatre of war', 'theatre of war'],
  ['fr', "l'armée", 'armée'],
  ['fr', 'Une plainte', 'plainte'],
  ['es', 'La mediación', 'mediación'],
])('%s: "%s" without its article', (language, words, bare) => {
  expect(withoutArticle(words, lexicon(language))).toBe(bare)
})

test.each([
  ['en', 'it', true],
  ['en', 'item', false],
  ['fr', 'cette approche', true],
  ['fr', 'une approche', false],
  ['es', 'este enfoque', true],
  ['es', 'estero', false],
])('%s: whether "%s" points back', (language, words, points) => {
  expect(pointsBack(words, lexicon(language))).toBe(points)
})

test('a list that is not there matches nothing', () => {
  expect(new RegExp(grammarSource(lexicon('en'), 'no-such-list'), 'u').test('the it a')).toBe(false)
})
