import { expect, test } from 'vitest'
import { reading } from '../../pipeline/records/reading/reading.ts'
import { listener } from '../documents.ts'
import { programmeDoc } from './programme-doc.ts'

async function readIn(lines: readonly string[]): Promise<readonly string[]> {
  const doc = await programmeDoc(
    ['# Guide to lamps', '', '## Elsewhere', '', ...lines.flatMap((line) => [line, ''])],
    'report',
  )
  return reading
    .find(doc, listener().report, [])
    .map(({ fields, rule }) => `${rule} | ${fields['title']} | ${fields['url']}`)
}

const link = (title: string, page: string) => `[${title}](https://lamps.example/${page})`

test('paragraphs in a row that are each a link and nothing more are something to read', async () => {
  const row = [
    link('Lamps of small ports', 'a'),
    link('How crews light them', 'b'),
    link('Oil for long nights', 'c'),
  ]
  expect(await readIn(row)).toEqual([
    'reading/link-row | Lamps of small ports | https://lamps.example/a',
    'reading/link-row | How crews light them | https://lamps.example/b',
    'reading/link-row | Oil for long nights | https://lamps.example/c',
  ])
})

test.each<[string, readonly string[]]>([
  ['two of them', [link('Lamps of small ports', 'a'), link('How crews light them', 'b')]],
  ['short names of places to go', [link('Home', 'a'), link('All lamps', 'b'), link('Contact us', 'c')]],
  [
    'some that say more',
    [
      `Oil was bought with ${link('lamps', 'a')} in May.`,
      link('How crews light them', 'b'),
      link('Oil for long nights', 'c'),
    ],
  ],
])('%s are not', async (_, lines) => {
  expect(await readIn(lines)).toEqual([])
})
