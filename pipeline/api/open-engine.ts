import { Unreadable } from '../model/unreadable.ts'
import type { Engine } from '../query/engine.ts'
import { openIndex } from '../query/open-index.ts'
import type { SearchParts } from '../query/parts.ts'
import { neededJson } from './files.ts'
import type { Shelf } from './shelf.ts'

/** The search index of a base, opened, whichever the build chose. Throws Unreadable where it is missing or damaged. */
export async function openEngine(shelf: Shelf): Promise<Engine> {
  const sqlite = await shelf.bytes('index/search.sqlite')
  return sqlite ? large(sqlite) : small(shelf)
}

/** Loaded where it is needed: a small base must not wait for it. */
async function large(file: Uint8Array): Promise<Engine> {
  const { openSqlite } = await import('../query/sqlite/open-sqlite.ts')
  return openSqlite(file).catch((error: Error) => {
    throw new Unreadable(error.message)
  })
}

async function small(shelf: Shelf): Promise<Engine> {
  const part = (name: string) => neededJson(shelf, `index/${name}.json`)
  const [lunr, facets, cards] = await Promise.all([part('lunr'), part('facets'), part('cards')])
  try {
    return openIndex({ lunr, facets, cards } as SearchParts)
  } catch (error) {
    throw new Unreadable((error as Error).message)
  }
}
