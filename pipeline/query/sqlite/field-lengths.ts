import { FIELDS, type Field } from '../fields.ts'
import type { Database } from './database.ts'

/** How many words that are not common each field has, by row, as they lie in the file. */
export function lengthsIn(database: Database): Readonly<Record<Field, Uint32Array>> {
  const one = database.prepare('SELECT numbers FROM lengths WHERE name = ?')
  const bytes = (name: string) => {
    const value = one.all([name])[0]?.[0]
    return (value instanceof Uint8Array ? value : new Uint8Array()).slice().buffer
  }
  return Object.fromEntries(FIELDS.map((field) => [field, new Uint32Array(bytes(field))])) as Readonly<
    Record<Field, Uint32Array>
  >
}
