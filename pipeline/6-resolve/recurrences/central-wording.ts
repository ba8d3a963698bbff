import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { isWholeSentence, partsOf } from '../../text/statement-words.ts'
import type { Known } from './known.ts'
import type { Vector } from './vectors.ts'

/** The members, the one first that is most like all of them together. */
export function nearestFirst(
  members: readonly number[],
  { units, vectors, compare }: Known,
): readonly number[] {
  const sum = compare.sum(members.map((at) => vectors[at] as Vector))
  const likeness = new Map(members.map((at) => [at, compare.dot(vectors[at] as Vector, sum)]))
  return [...members].sort(
    (a, b) =>
      (likeness.get(b) as number) - (likeness.get(a) as number) ||
      byCodeUnit(units[a]?.key ?? '', units[b]?.key ?? ''),
  )
}

/** The first wording that can stand alone: no row of cells, nor a line that says what is to be done and is no sentence. */
export function labelOf(wordings: readonly (readonly BaseRecord[])[]): string | undefined {
  const canStand = (record: BaseRecord) => record.type !== 'commitment' && partsOf(record).length === 1
  return wordings.flatMap((records) => {
    const shortest = shortestFirst(records)
    return shortest.find(isWholeSentence) ?? shortest.find(canStand) ?? []
  })[0]?.text
}

/** The shortest wording first; of two alike the first by its letters. */
export function shortestFirst(records: readonly BaseRecord[]): readonly BaseRecord[] {
  return [...records].sort((a, b) => a.text.length - b.text.length || byCodeUnit(a.text, b.text))
}
