import { expect, test } from 'vitest'
import { citationOf } from '../../pipeline/6-resolve/citation.ts'
import type { ExtractedDoc, Genre } from '../../pipeline/model/doc.ts'
import { lexicon } from '../knowledge.ts'

const cited = (genre: Genre, event: string | null) => {
  const doc = { id: 'lamp', genre, title: 'The lamp', publishers: [], found: [], format: 'pdf', hints: {} }
  return citationOf(
    { ...doc, language: 'en', lexicon: lexicon('en') } as unknown as ExtractedDoc,
    '2019-05',
    event,
  )
}

test.each<readonly [string, Genre, string | null, string | undefined]>([
  ['of a meeting is a conference report', 'report', 'Harbour Forum', 'Conference report'],
  ['of no meeting is a report', 'report', null, 'Report'],
  ['of a programme is an agenda', 'agenda', null, 'Agenda'],
  ['of no kind is called nothing', 'other', 'Harbour Forum', undefined],
])('a document %s', (_, genre, event, called) => {
  expect(cited(genre, event)['genre']).toBe(called)
})
