import { expect, test } from 'vitest'
import { foundIn } from '../programme-doc.ts'

const namesIn = async (lines: readonly string[], genre: 'report' | 'agenda') =>
  (await foundIn(lines, genre)).speakers.map(
    ({ fields }) => `${fields['name']} | ${fields['affiliation'] ?? '-'}`,
  )

const account = ['# Report of the Harbour Forum', '', 'The forum was held in Averin on 4 May 2031.', '']

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'several who speak in an account of a meeting by name alone',
    [
      'Shawn Roe detailed how lamps are made. And Dot Poe recounted how they were lit. At the end, Micki Stone took us into a lamp house.',
    ],
    ['Shawn Roe | -', 'Dot Poe | -', 'Micki Stone | -'],
  ],
  [
    'no one or two, who may be anybody',
    ['Shawn Roe detailed how lamps are made. Dot Poe recounted how they were lit.'],
    [],
  ],
])('names %s', async (_, lines, expected) => {
  expect(await namesIn([...account, ...lines], 'report')).toEqual(expected)
})

test('names nobody where no meeting is told of', async () => {
  const lines = ['Shawn Roe detailed lamps. Dot Poe recounted tides. Micki Stone took us into a lamp house.']
  expect(await namesIn(['# On lamps', '', ...lines], 'report')).toEqual([])
})

test('names who stands alone behind a title, whatever is said of how long that takes', async () => {
  const rows = [
    '| 9:00 | Introduction to lamps - Peter Roe |',
    '| 9:20 | The use of nets, Nick Poe |',
    '| 9:40 | Tides of the north - Nancy Stone - 20 min + 10 min for questions |',
    '| 10:10 | Break |',
    '| 10:30 | Lamps - North Pier |',
  ]
  const table = ['# Harbour Forum', '', '| Time | Session |', '|---|---|', ...rows]
  expect(await namesIn(table, 'agenda')).toEqual(['Peter Roe | -', 'Nick Poe | -', 'Nancy Stone | -'])
})

test('takes the words of links behind a name for no body', async () => {
  const rows = [
    '| 9:00 | Lamps |  Peter Roe (pdf), Nancy Stone (profile website), Nick Poe (Harbour College) |',
  ]
  const table = [
    '# Harbour Forum',
    '',
    '| Time | Session | Speakers |',
    '|---|---|---|',
    ...rows,
    '| 10:00 | Break | |',
  ]
  expect(await namesIn(table, 'agenda')).toEqual([
    'Peter Roe | -',
    'Nancy Stone | -',
    'Nick Poe | Harbour College',
  ])
})
