import { Unreadable } from '../../model/unreadable.ts'
import type { Database } from './database.ts'

/** What is said of a file that cannot be read, wherever that shows: what SQLite says about its pages helps nobody here. */
export const DAMAGED =
  'Unexpected content of index/search.sqlite, expected an index of this version: build the knowledge base again; until then show, export and the pages of the site work'

/** A database whose file may be damaged anywhere: what cannot be read says which file it is. */
export function guarded(database: Database): Database {
  return {
    ...database,
    exec: (sql) => guard(() => database.exec(sql)),
    prepare: (sql) => {
      const statement = guard(() => database.prepare(sql))
      return {
        run: (values) => guard(() => statement.run(values)),
        all: (values) => guard(() => statement.all(values)),
        numbers: (values, columns) => guard(() => statement.numbers(values, columns)),
      }
    },
  }
}

/** The value of JSON in the file. */
export function parsed(json: unknown): unknown {
  return guard(() => JSON.parse(String(json)))
}

function guard<Value>(work: () => Value): Value {
  try {
    return work()
  } catch {
    throw new Unreadable(DAMAGED)
  }
}
