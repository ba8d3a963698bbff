import { expect, test } from 'vitest'
import type { Genre } from '../../pipeline/model/doc.ts'
import { caseStudy } from '../../pipeline/records/case-study/case-study.ts'
import { listener } from '../documents.ts'
import { programmeDoc } from './programme-doc.ts'

async function casesIn(text: string, genre: Genre): Promise<readonly string[]> {
  const doc = await programmeDoc([text], genre)
  return caseStudy
    .find(doc, listener().report, [])
    .map(({ fields, rule }) => `${fields['subject']} | ${fields['country'] ?? '-'} | ${rule}`)
}

test.each<[string, string, Genre, readonly string[]]>([
  [
    'what befell a town, told as an example',
    'Lamps help. For example, in Port Louis, Mauritius the lamps were counted from boats.',
    'report',
    ['Port Louis, Mauritius | MU | case-study/narrated'],
  ],
  [
    'another example, of a known city',
    'Another example is from March 2019, when Nairobi was flooded.',
    'report',
    ['Nairobi | KE | case-study/narrated'],
  ],
  ['a trial in a place', 'The lamp was piloted in Togo.', 'other', ['Togo | TG | case-study/narrated']],
  [
    'no example that tells of nothing that was, and none without a place',
    'For example, Togo has lamps. For example, the lamps were counted.',
    'report',
    [],
  ],
  ['no example in a programme', 'For example, in Togo lamps were counted.', 'agenda', []],
  [
    'cases in point',
    'The lamps of Togo and Kenya are cases in point.',
    'report',
    ['Togo | TG | case-study/named-as-case', 'Kenya | KE | case-study/named-as-case'],
  ],
  [
    'the one country of a title, in the first sentence about it',
    '# A Survey of Pilots in Togo\n\nPilots are many. In Togo they are few.',
    'report',
    ['Togo | TG | case-study/titled'],
  ],
])('finds %s', async (_, text, genre, expected) => {
  expect(await casesIn(text, genre)).toEqual(expected)
})
