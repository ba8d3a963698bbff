import { describe, expect, it } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { updateSqlite } from '../../pipeline/8-index/sqlite/update-sqlite.ts'
import { writeSqlite } from '../../pipeline/8-index/sqlite/write-sqlite.ts'
import type { Base } from '../../pipeline/model/base.ts'
import { search } from '../../pipeline/query/search.ts'
import { openSqlite } from '../../pipeline/query/sqlite/open-sqlite.ts'

const base = inventedBase(200)

function without(base: Base, document: string): Base {
  return {
    ...base,
    docs: base.docs.filter(({ entry }) => entry.id !== document),
    records: base.records.filter((record) => record.document !== document),
  }
}

function changed(base: Base, id: string | undefined, text: string): Base {
  return { ...base, records: base.records.map((record) => (record.id === id ? { ...record, text } : record)) }
}

function retitled(base: Base, document: string, title: string, language = 'en'): Base {
  return {
    ...base,
    docs: base.docs.map((doc) =>
      doc.entry.id === document ? { ...doc, entry: { ...doc.entry, title, language } } : doc,
    ),
  }
}

const first = base.docs[0]?.entry.id ?? ''
const middle = base.docs[Math.floor(base.docs.length / 2)]?.entry.id ?? ''
const last = base.docs.at(-1)?.entry.id ?? ''
const ids = base.records.map(({ id }) => id)

const STEPS: readonly (readonly [what: string, from: Base, to: Base])[] = [
  ['a document more', without(base, middle), base],
  ['a document less', base, without(base, first)],
  ['other words', base, changed(base, ids[7], 'Xylophones were played to the police of the village.')],
  ['another title', base, retitled(base, last, 'On xylophones and the police')],
  ['another language', base, retitled(base, middle, 'Les xylophones travaillaient', 'fr')],
  ['nothing', base, base],
  ['nothing but other documents', without(without(base, first), last), without(base, middle)],
  ['all of it', { ...base, docs: [], records: [] }, base],
  ['the removal of all', base, { ...base, docs: [], records: [] }],
]

/** Two words of some records, and of every kind of query one. */
function queriesFor({ records }: Base): readonly string[] {
  const pairs = records
    .filter((_, at) => at % 9 === 0)
    .map(({ text }) => text.split(' ').slice(1, 3).join(' '))
  return [
    ...pairs,
    '',
    'xylophone',
    'police village',
    '"xylophones were played"',
    'xylo*',
    'xylofone',
    'the of',
    'sort:date',
  ]
}

async function answers(file: Uint8Array, queries: readonly string[]) {
  const engine = await openSqlite(file)
  return queries.map((text) => {
    const { hits, total, notes, facets, sort } = search(engine, { text, limit: 30 })
    return { text, hits, total, notes, facets, sort }
  })
}

describe('an SQLite index that is brought up to date', () => {
  it.each(STEPS)('with %s answers as one that is written anew', async (_, from, to) => {
    const queries = queriesFor(base)
    const fresh = await writeSqlite(indexedRows(to))
    const updated = await updateSqlite(await writeSqlite(indexedRows(from)), indexedRows(to))
    expect(await answers(updated, queries)).toEqual(await answers(fresh, queries))
  })

  it('still does after every step, one upon the other', async () => {
    let file = await writeSqlite(indexedRows(base))
    for (const [, from, to] of STEPS) {
      file = await updateSqlite(file, indexedRows(from))
      file = await updateSqlite(file, indexedRows(to))
    }
    file = await updateSqlite(file, indexedRows(base))
    const queries = queriesFor(base)
    expect(await answers(file, queries)).toEqual(await answers(await writeSqlite(indexedRows(base)), queries))
  })
})
