import type { BaseRecord } from '../../model/record.ts'
import { SAID_AGAIN } from '../../model/said-again.ts'
import { EXPERIENCE } from '../../text/type-order.ts'
import type { Library } from './library.ts'

/** Records that an edge calls the same, gathered: each list is one statement in its wordings. */
export function saidAgain(library: Library): readonly (readonly BaseRecord[])[] {
  const seen = new Set<string>()
  const result: BaseRecord[][] = []
  for (const record of library.records.values()) {
    if (!EXPERIENCE.includes(record.type) || seen.has(record.id)) continue
    const wordings: BaseRecord[] = []
    const waiting = [record]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(next.id)) continue
      seen.add(next.id)
      wordings.push(next)
      for (const { link, record: other } of library.neighbours.get(next.id) ?? [])
        if (SAID_AGAIN.has(link.kind)) waiting.push(other)
    }
    if (wordings.length > 1) result.push(wordings)
  }
  return result
}
