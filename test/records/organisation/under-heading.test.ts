import { expect, test } from 'vitest'
import { organisation } from '../../../pipeline/records/organisation/organisation.ts'
import { listener } from '../../documents.ts'
import { programmeDoc } from '../programme-doc.ts'

async function bodiesIn(heading: string, items: readonly string[]): Promise<readonly string[]> {
  const doc = await programmeDoc(
    ['# Lamp jam', '', `## ${heading}`, '', ...items.map((one) => `- ${one}`)],
    'report',
  )
  return organisation
    .find(doc, listener().report, [])
    .map(({ fields }) => `${fields['name']} | ${fields['acronym']}`)
}

test.each([
  'Partners',
  'Thank you sponsors',
  'Our Partners',
  'Consortium members',
  'Organisations represented',
])('the items below "%s" are bodies, whatever their names are built on', async (heading) => {
  expect(
    await bodiesIn(heading, ['Lamps & More', 'Night Oil (NOIL)', 'Citrelle – they lent the boats']),
  ).toEqual(['Lamps & More | null', 'Night Oil | NOIL', 'Citrelle | null'])
})

test.each<[string, string, readonly string[]]>([
  ['people and places are none', 'Partners', ['Thomas Roe', 'Kenya', 'Citrelle']],
  ['sentences are none', 'Partners', ['Citrelle', 'They lent us the boats.', 'All of them sang']],
  ['one item alone may be anything', 'Partners', ['Citrelle']],
  ['elsewhere they are none', 'Lamps', ['Night Oil', 'Citrelle']],
])('below a heading %s', async (_, heading, items) => {
  expect((await bodiesIn(heading, items)).filter((one) => one !== 'Citrelle | null')).toEqual([])
})
