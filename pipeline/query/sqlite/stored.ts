import { remember } from '../../text/remember.ts'
import type { OpenColumn } from '../columns.ts'
import type { StoredCard } from '../parts.ts'
import type { Database } from './database.ts'
import { parsed } from './guarded.ts'
import { unpackColumn } from './packed-column.ts'

/** What the file notes of itself, by name, each read once. */
export function notesOf(database: Database): (name: string) => unknown {
  const one = database.prepare('SELECT value FROM notes WHERE name = ?')
  return eachOnce((name: string) => parsed(one.all([name])[0]?.[0] ?? 'null'))
}

/** The columns of the file by name, each unpacked once. */
export function columnsOf(database: Database): (name: string) => OpenColumn {
  const one = database.prepare('SELECT labels, counts, codes FROM columns WHERE name = ?')
  return eachOnce((name: string) => {
    const [labels, counts, codes] = one.all([name])[0] ?? []
    return unpackColumn(parsed(labels) as OpenColumn['values'], {
      counts: bytesOf(counts),
      codes: bytesOf(codes),
    })
  })
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array()
}

/** The cards of the file by row, each read once. */
export function cardsOf(database: Database): (row: number) => StoredCard {
  const one = database.prepare('SELECT card FROM cards WHERE row = ?')
  return eachOnce((row: number) => parsed(one.all([row])[0]?.[0]) as StoredCard)
}

function eachOnce<Key, Value>(look: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => remember(known, key, () => look(key))
}
