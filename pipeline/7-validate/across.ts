import {
  attributionSchema,
  brokenThreadSchema,
  gradeSchema,
  ledgerSchema,
  sessionTraceSchema,
  tombstoneSchema,
} from '../../schemas/across.ts'
import { recurrenceSchema } from '../../schemas/recurrence.ts'
import { thingSchema } from '../../schemas/thing.ts'
import type { Check } from './check.ts'

/** What shows across documents fits its schemas, and every record it names is there. */
export const across: Check = (base, reportFor) => {
  const kinds = [
    [thingSchema, base.things],
    [recurrenceSchema, base.recurrences],
    [ledgerSchema, base.ledger],
    [brokenThreadSchema, base.brokenThreads],
    [gradeSchema, base.grades],
    [sessionTraceSchema, base.sessions],
    [tombstoneSchema, base.tombstones],
    [attributionSchema, base.attribution],
  ] as const
  for (const [schema, values] of kinds)
    for (const value of values ?? []) {
      const issue = schema.safeParse(value).error?.issues[0]
      if (issue)
        reportFor('')(
          'error',
          'schema',
          `Unexpected ${issue.path.map(String).join('.') || 'shape'} across documents: ${issue.message}`,
        )
    }
  const known = new Set(base.records.map(({ id }) => id))
  for (const id of named(base))
    if (!known.has(id))
      reportFor('')('error', 'link-to-nowhere', `Unexpected ${id} across documents, expected a record`)
}

function* named(base: Parameters<Check>[0]): Generator<string> {
  for (const { mentions } of base.things ?? []) for (const { record } of mentions) yield record
  for (const { wordings } of base.recurrences ?? []) for (const { record } of wordings) yield record
  for (const { commitment, followUps } of base.ledger ?? []) {
    yield commitment
    for (const { record } of followUps) if (record !== null) yield record
  }
  for (const { record } of [...(base.brokenThreads ?? []), ...(base.grades ?? [])]) yield record
  for (const { session } of base.sessions ?? []) yield session
}
