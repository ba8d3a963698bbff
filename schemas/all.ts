import { z } from 'zod'
import {
  appliedSchema,
  attributionSchema,
  brokenThreadSchema,
  gradeSchema,
  ledgerSchema,
  sessionTraceSchema,
  tombstoneSchema,
} from './across.ts'
import { caseStudy } from './case-study.ts'
import { commitment } from './commitment.ts'
import { configSchema } from './config.ts'
import { decisionsSchema } from './decisions.ts'
import { definition } from './definition.ts'
import { documentSchema } from './document.ts'
import { event } from './event.ts'
import { finding } from './finding.ts'
import { lesson } from './lesson.ts'
import { linkSchema } from './link.ts'
import { manifestSchema } from './manifest.ts'
import { reportSchema } from './message.ts'
import { objective } from './objective.ts'
import { organisation } from './organisation.ts'
import { ownRecord } from './own-record.ts'
import { reading } from './reading.ts'
import { recommendation } from './recommendation.ts'
import { recurrenceSchema } from './recurrence.ts'
import { session } from './session.ts'
import { speaker } from './speaker.ts'
import { thingSchema } from './thing.ts'

/** The schema of each record type, by type. */
export const recordSchemas = {
  'case-study': caseStudy,
  commitment,
  definition,
  event,
  finding,
  lesson,
  objective,
  organisation,
  reading,
  recommendation,
  session,
  speaker,
} as const

/** Everything that out/data holds beside the records, and the file that configures a build. */
export const fileSchemas = {
  config: configSchema,
  document: documentSchema,
  link: linkSchema,
  manifest: manifestSchema,
  'own-record': ownRecord,
  report: reportSchema,
  thing: thingSchema,
  recurrence: recurrenceSchema,
  'ledger-entry': ledgerSchema,
  'broken-thread': brokenThreadSchema,
  grade: gradeSchema,
  'session-trace': sessionTraceSchema,
  tombstone: tombstoneSchema,
  'applied-decision': appliedSchema,
  attribution: attributionSchema,
  decisions: decisionsSchema,
} as const

/** The schema of a record's type; null where there is none. `rule` tells types that debrief.config.yaml adds. */
export function schemaFor(type: string, rule: string) {
  if (type in recordSchemas) return recordSchemas[type as keyof typeof recordSchemas]
  return rule.startsWith(`${type}/own-`) ? ownRecord : null
}

/** JSON Schema 2020-12 of a name in the two tables above. */
export function jsonSchemas(): readonly { readonly name: string; readonly schema: unknown }[] {
  return Object.entries({ ...recordSchemas, ...fileSchemas })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => ({
      name,
      schema: {
        $id: `${name}.json`,
        ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: name === 'config' ? 'input' : 'output' }),
      },
    }))
}
