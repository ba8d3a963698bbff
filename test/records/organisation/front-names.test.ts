import { expect, test } from 'vitest'
import { frontNames } from '../../../pipeline/records/organisation/front-names.ts'
import { programmeDoc } from '../programme-doc.ts'

test.each([
  ['a name with its short form and a day', 'Lamps Everywhere (LE), November 2021', ['Lamps Everywhere | LE']],
  ['a name with its short form alone', 'The Lamps Everywhere (LE)', ['Lamps Everywhere | LE']],
  ['more than a name', 'Lamps Everywhere (LE) was held in May', []],
  ['words that are no name', 'lamps everywhere (LE), November 2021', []],
  ['a name without its short form', 'Lamps Everywhere, November 2021', []],
])('who issues a paper by %s at its head', async (_, line, names) => {
  const doc = await programmeDoc(['# Fact sheet on piers', '', line, '', 'The lamps are old.'], 'brief')
  expect(frontNames(doc).map(({ name, acronym }) => `${name} | ${acronym}`)).toEqual(names)
})

test('nobody is told by a line further down', async () => {
  const lines = Array.from({ length: 8 }, (_, at) => `The lamps of pier ${at} are old.`).flatMap((line) => [
    line,
    '',
  ])
  const doc = await programmeDoc(['# Fact sheet', '', ...lines, 'Lamps Everywhere (LE)'], 'brief')
  expect(frontNames(doc)).toEqual([])
})
