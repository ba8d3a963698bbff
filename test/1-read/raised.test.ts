import { expect, test } from 'vitest'
import { asPower, raisedAs } from '../../pipeline/1-read/raised.ts'

test.each([
  ['the pilots waited for days', '1', ' in all', 'mark'],
  ['the lamps were lit.', '12', '', 'mark'],
  ['In 2019', '3', ' there were', 'mark'],
  ['the quay (the old one)', '2, 3', '', 'mark'],
  ['the quay', '[4]', '.', 'mark'],
  ['Ann Roe', '*', '', 'mark'],
  ['the 1', 'st', ' of May', 'word'],
  ['n', 'o', ' 3', 'word'],
  ['', '1', ' See the Lamp Code', 'word'],
  ['at 9h', '30', '', 'word'],
  ['from 10', '15', ' to noon', 'word'],
  ['5 km', '2', ' of quay', 'power'],
  ['10', '6', ' lamps', 'power'],
  ['x', '2', '', 'power'],
  ['light of ', '14', 'C', 'power'],
  ['one lamp in ', '1', '/2', 'power'],
  ['10', '-6', '', 'power'],
])('in "%s" a raised "%s" before "%s" is a %s', (before, text, behind, kind) => {
  expect(raisedAs(text, before, behind)).toBe(kind)
})

test('powers show as such', () => {
  expect(['6', '-12', '+'].map(asPower)).toEqual(['\u2076', '\u207B\u00B9\u00B2', '\u207A'])
})
