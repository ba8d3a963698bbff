import { expect, test } from 'vitest'
import { sampleDoc, sampleRecord } from '../sample-doc.ts'
import { site } from '../site-files.ts'

const french = sampleDoc({ id: 'phares', title: 'Les phares', language: 'fr' }, [
  '# Les phares',
  'Un phare éteint coûte plus cher qu’un gardien.',
])
const english = sampleDoc({ id: 'lamps', title: 'The lamps' }, [
  '# The lamps',
  'A dark lamp costs more than a keeper.',
])
const records = [
  sampleRecord(french, 'lesson', 'phare', 'Un phare éteint coûte plus cher qu’un gardien.'),
  sampleRecord(english, 'lesson', 'lamp', 'A dark lamp costs more than a keeper.'),
]
const base = { docs: [english, french], records, links: [], themes: [], index: [] }
const pages = new Map(
  [...site(base, [], { script: '', style: '' })].map(({ path, content }) => [
    path,
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  ]),
)

test.each([
  ['documents.html', '<bdi lang="fr">Les phares</bdi>'],
  ['documents/phares.html', '<h1 class="named" lang="fr">'],
  ['types/lesson.html', '<bdi lang="fr">Un phare éteint coûte plus cher qu’un gardien.</bdi>'],
  ['types/lesson.html', '<bdi lang="fr">Les phares</bdi>'],
  ['records/lesson/phares/phare.html', '<h1 class="said" lang="fr">'],
])('%s says which language words of a document are in: %s', (path, markup) => {
  expect(pages.get(`site/${path}`)).toContain(markup)
})

test('words in the language of the page need no telling', () => {
  expect(pages.get('site/types/lesson.html')).toContain('<bdi>A dark lamp costs more than a keeper.</bdi>')
})
