import type { BaseRecord } from '../../model/record.ts'
import { EXPERIENCE } from '../../text/type-order.ts'
import type { Library } from './library.ts'

/** How many statements have a theme and stand in a column; a statement may stand in several. */
export function statementCounter(
  library: Library,
  columnsOf: (record: BaseRecord) => readonly string[],
): (theme: string, column: string) => number {
  const counts = new Map<string, number>()
  for (const record of library.records.values()) {
    if (!EXPERIENCE.includes(record.type)) continue
    for (const theme of record.themes)
      for (const column of columnsOf(record)) {
        const key = `${theme}\u0000${column}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
  }
  return (theme, column) => counts.get(`${theme}\u0000${column}`) ?? 0
}
