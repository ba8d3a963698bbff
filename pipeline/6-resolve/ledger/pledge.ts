import type { ExtractedDoc } from '../../model/doc.ts'
import type { BaseRecord } from '../../model/record.ts'
import type { Asked } from '../asked.ts'
import { daysOf } from '../events/days.ts'

/** What somebody said would or should be done, ready to be looked for in later documents. */
export interface Pledge {
  readonly record: BaseRecord
  /** Day of its document; null where it has no date, and nothing can be later. */
  readonly day: number | null
  /** What is to be done, without who and when: stems by number. */
  readonly stems: readonly number[]
  /** Whoever is to do it, by all names known. */
  readonly names: readonly string[]
  /** The day, month or year by which it is due. */
  readonly due: string | null
}

/** A commitment or recommendation as something that a later document may take up. */
export function pledgeOf(
  record: BaseRecord,
  doc: ExtractedDoc,
  date: string | null,
  names: readonly string[],
  { stems: { words }, stemsOf }: Asked,
): Pledge {
  const aside = new Set(
    [record['dueText'], record['lead'], record['addressee']].flatMap((value) =>
      typeof value === 'string' ? [...stemsOf(value, doc.lexicon)] : [],
    ),
  )
  const stems = [...new Set(stemsOf(record.text, doc.lexicon))].filter(
    (stem) => !aside.has(stem) && !/^\d+$/u.test(words[stem] as string),
  )
  return {
    record,
    day: date === null ? null : daysOf(date)[0],
    stems,
    names,
    due: typeof record['due'] === 'string' ? record['due'] : null,
  }
}
