import { expect, test } from 'vitest'
import { compare } from '../../../pipeline/diff/compare.ts'
import type { Side } from '../../../pipeline/diff/side.ts'
import { kinds, lamps, nothing, side } from './sides.ts'

test('a renamed document moves its records and loses none', () => {
  const old = side([lamps])
  const fresh = side([{ ...lamps, id: 'lesson/minutes/lamps', document: 'minutes' }], {
    documents: [{ id: 'minutes', path: 'minutes.md', sha256: 'notes' }] as unknown as Side['documents'],
  })
  expect(kinds(old, fresh)).toEqual({ ...nothing, moved: ['lamps'] })
  expect(compare(old, fresh).documents).toEqual({
    added: [],
    lost: [],
    changed: [],
    renamed: [{ from: 'notes.md', to: 'minutes.md' }],
  })
})

test.each([
  [
    'is one with the only one of its title',
    ['Minutes'],
    ['minutes'],
    [{ from: 'a0.md', to: 'b0.md' }],
    ['b0.md'],
  ],
  ['is none where two had its title', ['Minutes', 'Minutes'], ['Minutes'], [], []],
  ['is none where two have its title', ['Minutes'], ['Minutes', 'Minutes'], [], []],
  ['is none where there is no title', [''], [''], [], []],
])('a document edited and renamed at once %s', (_, before, after, renamed, changed) => {
  const entries = (titles: readonly string[], mark: string) =>
    titles.map((title, at) => ({
      id: mark + at,
      path: `${mark}${at}.md`,
      sha256: mark + at,
      title,
      genre: 'report',
    }))
  const sided = (titles: readonly string[], mark: string) =>
    side([{ ...lamps, id: mark, document: `${mark}0` }], {
      documents: entries(titles, mark) as unknown as Side['documents'],
    })
  expect(compare(sided(before, 'a'), sided(after, 'b')).documents).toMatchObject({ renamed, changed })
})
