import type { BaseRecord } from '../../model/record.ts'
import type { Library } from './library.ts'

/** Types that say something of experience, as against who met when. */
export const STATEMENTS: readonly string[] = [
  'lesson',
  'recommendation',
  'finding',
  'commitment',
  'case-study',
]

/** How many statements have a theme and stand in a column; a statement may stand in several. */
export function statementCounter(
  library: Library,
  columnsOf: (record: BaseRecord) => readonly string[],
): (theme: string, column: string) => number {
  const counts = new Map<string, number>()
  for (const record of library.records.values()) {
    if (!STATEMENTS.includes(record.type)) continue
    for (const theme of record.themes)
      for (const column of columnsOf(record)) {
        const key = `${theme}\u0000${column}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
  }
  return (theme, column) => counts.get(`${theme}\u0000${column}`) ?? 0
}
