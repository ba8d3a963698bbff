import lunr from 'lunr'
import { describe, expect, it } from 'vitest'
import { rowOf } from '../../pipeline/query/lunr-json.ts'
import { eachPosting, packed } from '../../pipeline/query/postings.ts'
import { buildWordIndex, openWordIndex } from '../../pipeline/query/word-index.ts'
import { stem } from '../../pipeline/text/stem.ts'
import { wordsOf } from '../../pipeline/text/words.ts'

const rows = [
  { title: 'police', text: 'police police reform in the villages' },
  { title: '', text: 'courts and reform, reform and courts' },
  { title: 'reforming', text: 'women lead' },
]

const indexed = rows.map((texts) => ({ texts, language: 'en' as const }))

describe('the word index', () => {
  it('scores as lunr scores its own index of the same words', () => {
    const builder = new lunr.Builder()
    builder.ref('row')
    builder.b(0.65)
    builder.field('title', { boost: 2 })
    builder.field('text')
    for (const [row, { title, text }] of rows.entries())
      builder.add({ row: `r${row}`, title: stems(title), text: stems(text) })
    const own = builder.build()
    const ours = openWordIndex(buildWordIndex({ title: 2, text: 1 }, indexed))
    for (const word of ['polic', 'reform', 'court', 'lead', 'villag'])
      expect(ours.ask([{ stem: word, weight: 1 }]).map(({ row, score }) => [row, score])).toEqual(
        own.query((query) => query.term(word, {})).map(({ ref, score }) => [rowOf(ref), score]),
      )
  })

  it('looks in the fields that are named, and lets letters be wrong where that is asked', () => {
    const index = openWordIndex(buildWordIndex({ title: 1, text: 1 }, indexed))
    const found = (clause: object) =>
      index.ask([{ stem: 'reform', weight: 1, ...clause }]).map(({ row }) => row)
    expect(found({ fields: ['title'] })).toEqual([2])
    expect(found({ stem: 'refirm', distance: 1 })).toEqual([1, 0, 2])
    expect(found({ stem: 'refirm' })).toEqual([])
  })

  it('opens an index without rows', () => {
    expect(openWordIndex(buildWordIndex({ text: 1 }, [])).ask([{ stem: 'a', weight: 1 }])).toEqual([])
  })
})

describe('postings', () => {
  it.each([
    [[], []],
    [[[0, 1]], [1]],
    [
      [
        [3, 1],
        [4, 2],
        [9, 5],
      ],
      [4, 1, -2, 5, -5],
    ],
  ])('%j are written as %j and read again', (postings, numbers) => {
    expect(packed(postings.map(([row = 0, times = 0]) => ({ row, times })))).toEqual(numbers)
    const read: number[][] = []
    eachPosting(numbers, (row, times) => read.push([row, times]))
    expect(read).toEqual(postings)
  })
})

const COMMON = new Set(['in', 'the', 'and'])

function stems(text: string): string[] {
  return wordsOf(text)
    .filter(({ word }) => !COMMON.has(word))
    .map(({ word }) => stem(word))
}
