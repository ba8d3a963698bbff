import { expect, test } from 'vitest'
import { organisation } from '../../../pipeline/records/organisation/organisation.ts'
import { listener } from '../../documents.ts'
import { programmeDoc } from '../programme-doc.ts'

async function bodiesIn(text: string): Promise<readonly string[]> {
  const doc = await programmeDoc([text], 'report')
  return organisation
    .find(doc, listener().report, [])
    .map(({ fields }) => `${fields['name']} | ${fields['acronym']}`)
}

test.each<[string, string, readonly string[]]>([
  [
    'that does elsewhere what only bodies do',
    'The Lowland Lamp Keepers (LLK) were there. In May, LLK hosted a fair.',
    ['Lowland Lamp Keepers | LLK'],
  ],
  [
    'whose team is spoken of',
    'They joined Lamps Along Rivers (LARI), and the LARI team sang.',
    ['Lamps Along Rivers | LARI'],
  ],
  [
    'with what it is written small behind',
    'They met the Bright Lamp Care (BLAC) team in the rain.',
    ['Bright Lamp Care | BLAC'],
  ],
  [
    'set apart by a link, whatever commas are in it',
    'Work by the [Enhancing Lamps, Tides, and Quays (ELTAQ)](https://pier.example.org/e) project team and the [Bright Nets For Ports](https://pier.example.org/n) programme began, told on the [Lamps page](https://pier.example.org/p) and in the [Kenya](https://pier.example.org/k) project.',
    ['Enhancing Lamps, Tides, and Quays | ELTAQ', 'Bright Nets For Ports | null'],
  ],
  [
    'with the country it is from beside the short form',
    'They met Quays for All Sailors (QAS, Kenya) in the rain.',
    ['Quays for All Sailors | QAS'],
  ],
  ['not a notion that is only explained', 'They spoke of Better Lamp Care (BLC) and of BLC at home.', []],
  [
    'no law, plan or review, whatever is told of it',
    'The Better Lamps Act (BLA) was read. Then the BLA team sang and BLA hosted a fair.',
    [],
  ],
  ['nothing in small letters', 'They spoke of better lamp care (BLC), and BLC hosted a fair.', []],
  ['no short form of a known notion', 'The Lamp Use Survey (SMS) was read, and the SMS team sang.', []],
])('finds a name beside its short form: %s', async (_, text, expected) => {
  expect(await bodiesIn(text)).toEqual(expected)
})
