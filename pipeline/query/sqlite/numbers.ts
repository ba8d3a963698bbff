import { FIELDS, type Field } from '../fields.ts'
import type { Database } from './database.ts'

/** Numbers by row, as they lie in the file. */
export interface Numbers {
  /** How many words that are not common each field has. */
  readonly lengths: Readonly<Record<Field, Uint32Array>>
  /** Where the card and its words lie: rows are in the order of ids, slots in the order of writing. */
  readonly slots: Uint32Array
  /** What tells a card from any other. */
  readonly prints: Float64Array
}

/** Each list is read when it is first looked at. */
export function numbersIn(database: Database): Numbers {
  const one = database.prepare('SELECT numbers FROM numbers WHERE name = ?')
  const bytes = (name: string) => {
    const value = one.all([name])[0]?.[0]
    return (value instanceof Uint8Array ? value : new Uint8Array()).slice().buffer
  }
  return {
    lengths: Object.fromEntries(
      FIELDS.map((field) => [field, new Uint32Array(bytes(field))]),
    ) as Numbers['lengths'],
    slots: new Uint32Array(bytes('slots')),
    get prints() {
      return new Float64Array(bytes('prints'))
    },
  }
}

/** The row of each slot. */
export function rowsBySlot(slots: Uint32Array): Uint32Array {
  const end = slots.reduce((most, slot) => Math.max(most, slot + 1), 0)
  const rows = new Uint32Array(end)
  for (let row = 0; row < slots.length; row++) rows[slots[row] ?? 0] = row
  return rows
}
