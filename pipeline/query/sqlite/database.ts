import sqlite, { type PreparedStatement } from '@sqlite.org/sqlite-wasm'

export type Value = string | number | null | Uint8Array

export interface Statement {
  run(values: readonly Value[]): void
  all(values: readonly Value[]): readonly (readonly Value[])[]
  /** Rows of so many numbers, one after the other: thousands of hits make no object each. */
  numbers(values: readonly Value[], columns: number): number[]
}

/** A database in memory: the whole file is there before the first query, and nothing is locked or written. */
export interface Database {
  exec(sql: string): void
  prepare(sql: string): Statement
  /** The file that it would be, in parts of a megabyte: as a whole it would lie in memory twice. */
  parts(): Iterable<Uint8Array>
  close(): void
}

/** So many pages of four kilobytes are a part. */
const PAGES_A_PART = 256

/** sqlite.org/dbpage.html: the pages of a file as rows. */
function* pagesOf(statement: Pick<PreparedStatement, 'step' | 'get' | 'finalize'>): Generator<Uint8Array> {
  try {
    let pages: Uint8Array[] = []
    while (statement.step()) {
      if (pages.push(statement.get(0) as Uint8Array) < PAGES_A_PART) continue
      yield Buffer.concat(pages)
      pages = []
    }
    if (pages.length > 0) yield Buffer.concat(pages)
  } finally {
    statement.finalize()
  }
}

type Raw = Readonly<Record<'sqlite3_step' | 'sqlite3_column_double', (...values: unknown[]) => number>>

/** An empty database, or the one that is in a file. */
export async function openDatabase(file?: Uint8Array): Promise<Database> {
  // A module of its own: its memory grows with the database, and goes with it.
  const { oo1, capi, wasm, config } = await sqlite()
  // What it warns of on the console it throws as well.
  Object.assign(config, { warn: () => {} })
  // Without the checks of the wrapper, which take longer than the work.
  const { sqlite3_step: step, sqlite3_column_double: double } = wasm.exports as Raw
  const database = new oo1.DB(':memory:')
  const { pointer } = database
  if (pointer === undefined) throw new Error('Unexpected closed database')
  if (file) {
    const at = wasm.alloc(file.length)
    wasm.heap8u().set(file, Number(at))
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY
    database.checkRc(capi.sqlite3_deserialize(pointer, 'main', at, file.length, file.length, flags))
  }
  return {
    exec: (sql) => void database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql)
      return {
        run: (values) => void statement.bind([...values]).stepReset(),
        all: (values) => {
          if (values.length > 0) statement.bind([...values])
          const rows: Value[][] = []
          while (statement.step()) rows.push(statement.get([]) as Value[])
          statement.reset()
          return rows
        },
        numbers: (values, columns) => {
          statement.bind([...values])
          const { pointer: rows } = statement
          const numbers: number[] = []
          let state = step(rows)
          for (; state === capi.SQLITE_ROW; state = step(rows))
            for (let at = 0; at < columns; at++) numbers.push(double(rows, at))
          statement.reset()
          if (state !== capi.SQLITE_DONE) throw new Error('Unexpected end of rows')
          return numbers
        },
      }
    },
    parts: () => pagesOf(database.prepare('SELECT data FROM sqlite_dbpage ORDER BY pgno')),
    close: () => database.close(),
  }
}
