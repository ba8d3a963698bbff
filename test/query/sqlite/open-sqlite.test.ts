import { describe, expect, it } from 'vitest'
import { indexedRows } from '../../../pipeline/8-index/indexed-rows.ts'
import { writeSqlite } from '../../../pipeline/8-index/sqlite/write-sqlite.ts'
import { search } from '../../../pipeline/query/search.ts'
import { openSqlite } from '../../../pipeline/query/sqlite/open-sqlite.ts'
import { baseOf, engineOf, policing, record } from '../base.ts'

const base = baseOf(
  [
    ...policing,
    record('finding/undated/courts', 'Courts have long backlogs, says the WHO.', { holder: 'Ada Example' }),
    record('finding/gamma/ssr', 'The SSR unit has no budget.'),
    record('finding/delta/sector', 'Security sector reform is slow.'),
    record('reading/delta/book', 'The peace of the many, and what came of it', { title: 'The peace' }),
    record('reading/epsilon/book', 'The state and the rule', { title: 'The end of the many' }),
  ],
  { texts: { gamma: 'We speak of security sector reform (SSR) throughout.' } },
)
const file = await writeSqlite(indexedRows(base))
const sqlite = await openSqlite(file)
const lunr = engineOf(base)

describe('the SQLite index', () => {
  it.each([
    '"local ownership"',
    '+local police',
    'police -recruit',
    'recruit*',
    'cort~1',
    'polise~1',
    '-polise~1 people',
    'names:"ministry of justice"',
    'Côurts',
    'WHO',
    '+police type:lesson',
    'police country:LR',
    'polise',
    'polise courts',
    'zzz*',
    'courts -courts',
    'of the',
    'the of and',
    'SSR',
    'courts country:Atlantis',
    'sort:date until:2019',
  ])('finds for %s what lunr finds, with the same scores, and explains it in the same words', (text) => {
    expect(search(sqlite, { text })).toEqual(search(lunr, { text }))
  })

  it('is the same bytes for the same records', async () => {
    expect(Buffer.from(await writeSqlite(indexedRows(base))).equals(file)).toBe(true)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['other bytes', new Uint8Array(5000).fill(7)],
    ['half of it', file.slice(0, file.length / 2)],
  ])('says what is wrong with %s', async (_, damaged) => {
    await expect(openSqlite(damaged)).rejects.toThrow(
      'Unexpected content of index/search.sqlite, expected an index of this version: build the knowledge base again',
    )
  })
})
