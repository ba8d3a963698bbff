import { describe, expect, it } from 'vitest'
import { inventedBase } from '../../../bench/invented-base.ts'
import { indexedRows } from '../../../pipeline/8-index/indexed-rows.ts'
import { writeSqlite } from '../../../pipeline/8-index/sqlite/write-sqlite.ts'
import { Unreadable } from '../../../pipeline/model/unreadable.ts'
import { search } from '../../../pipeline/query/search.ts'
import { openSqlite } from '../../../pipeline/query/sqlite/open-sqlite.ts'

const PAGE = 4096

describe('an SQLite index with a damaged page', async () => {
  const rows = indexedRows(inventedBase(150))
  const file = await writeSqlite(rows)
  const words = rows.cards.cards[3]?.text.split(' ') ?? []
  const queries = [
    '',
    words[2] ?? '',
    `"${words[2]} ${words[3]}"`,
    `${words[4]?.slice(0, 3)}*`,
    'xqzzy',
    'the of',
  ]

  /** What asking comes to: "answered", or what is said. */
  async function asked(damaged: Uint8Array): Promise<readonly string[]> {
    try {
      const engine = await openSqlite(damaged)
      return queries.map((text) => {
        try {
          const { facets } = search(engine, { text })
          return facets.type.length >= 0 ? 'answered' : ''
        } catch (error) {
          return error instanceof Unreadable ? error.message : `crash: ${String(error)}`
        }
      })
    } catch (error) {
      return [error instanceof Unreadable ? error.message : `crash: ${String(error)}`]
    }
  }

  it('answers or names the file, wherever the damage is', async () => {
    const said = new Map<string, number>()
    for (let page = 0; page * PAGE < file.length; page += 3) {
      const damaged = file.slice()
      damaged.fill(0x55, page * PAGE + (page === 0 ? 100 : 0), (page + 1) * PAGE)
      for (const what of await asked(damaged)) said.set(what, 1 + (said.get(what) ?? 0))
    }
    const messages = [...said.keys()].filter((what) => what !== 'answered')
    expect(messages).toEqual([
      expect.stringMatching(/^Unexpected content of index\/search\.sqlite, expected/u),
    ])
    expect(said.get(messages[0] ?? '')).toBeGreaterThan(5)
  })
})
