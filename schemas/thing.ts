import { z } from 'zod'
import { countryCode, recordId } from './record.ts'
import { merge } from './score.ts'

/** The id of a thing: "person/ann-roe" and the like. */
export const thingId = z.string().min(1)

/** A line of things.ndjson. */
export const thingSchema = z
  .strictObject({
    id: thingId,
    kind: z.enum(['person', 'organisation', 'place', 'event']),
    name: z.string().describe('the fullest name printed'),
    names: z.array(z.string()),
    acronym: z.string().nullable(),
    country: countryCode.nullable(),
    mentions: z.array(
      z.strictObject({ record: recordId, document: z.string(), field: z.string(), name: z.string() }),
    ),
    merges: z.array(merge).describe('what made several mentions one thing'),
    candidates: z.array(merge).describe('things that may be the same and were kept apart'),
  })
  .describe('A person, organisation, place or event, apart from its mentions')
