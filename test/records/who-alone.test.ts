import { expect, test } from 'vitest'
import { whoAlone } from '../../pipeline/records/who-alone.ts'
import { knowledge } from '../knowledge.ts'

const english = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }

test.each<[string, string, string | null]>([
  ['a verb and what follows it', 'crews have two lamps and', 'crews'],
  ['a clause that ends in a pronoun', 'means we', 'we'],
  ['words that lead on', 'the harbour council to', 'the harbour council'],
  ['a verb of somebody who speaks', 'I am incredibly', 'I'],
  ['nothing of a clause that belongs to a name', 'crews who have two lamps', 'crews who have two lamps'],
  ['nothing of a name', 'the Port of Averin', 'the Port of Averin'],
  ['all where nobody is left', 'to', null],
])('of who acts it takes off %s', (_, words, expected) => {
  expect(whoAlone(words, english)).toBe(expected)
})
