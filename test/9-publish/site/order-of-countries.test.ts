import { expect, test } from 'vitest'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'
import { site } from '../site-files.ts'

const doc = sampleDoc({ id: 'report', title: 'Report' }, ['Light each quay.'])
const record = sampleRecord(doc, 'lesson', 'light', 'Light each quay.', {
  countries: ['CZ', 'CI', 'ZW', 'AX', 'CO'],
})

test('countries stand where their letters say, whatever accents these have', () => {
  const base = { docs: [doc], records: [record], links: [], themes: [], index: [] }
  const page = [...site(base, [], { script: '', style: '' })].find(
    ({ path }) => path === 'site/countries.html',
  )
  const names = [...new TextDecoder().decode(page?.content as Uint8Array).matchAll(/<bdi>(.*?)<\/bdi>/gu)]
    .map(([, name]) => name)
    .filter((name) => name !== '')
  expect(names).toEqual(['Åland Islands', 'Colombia', "Côte d'Ivoire", 'Czechia', 'Zimbabwe'])
})
