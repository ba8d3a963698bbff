import { recordSchemas } from '../../../schemas/all.ts'
import type { BaseRecord } from '../../model/record.ts'
import type { OnRecord } from './record-decided-on.ts'

/** What no edit changes. */
const OWN: ReadonlySet<string> = new Set(['id', 'type', 'document', 'evidence', 'rule', 'review', 'raw'])

/** A record as a decision says it should be; null where the edit would break the record's schema. */
export function decidedRecord(record: BaseRecord, decision: OnRecord): BaseRecord | null {
  if (decision.decide === 'accept') return { ...record, review: 'accepted' }
  if (decision.decide === 'reject') return { ...record, review: 'rejected' }
  const fields = Object.fromEntries(Object.entries(decision.fields ?? {}).filter(([key]) => !OWN.has(key)))
  const raw = {
    text: record.text,
    ...Object.fromEntries(Object.keys(fields).map((key) => [key, record[key] ?? null])),
  }
  const after: BaseRecord = {
    ...record,
    ...fields,
    ...(decision.text === undefined ? {} : { text: decision.text }),
    raw,
    review: 'edited',
  }
  const schema = recordSchemas[record.type as keyof typeof recordSchemas]
  return schema && !schema.safeParse(after).success ? null : after
}
