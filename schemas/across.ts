import { z } from 'zod'
import { evidenceSchema, isoDate, recordId, span } from './record.ts'
import { points, score } from './score.ts'
import { thingId } from './thing.ts'

const followUp = z.strictObject({
  document: z.string(),
  date: isoDate.nullable(),
  record: recordId.nullable(),
  outcome: z.enum(['done', 'late', 'under-way', 'not-done', 'mentioned']),
  evidence: evidenceSchema,
  score,
  points,
})

/** A line of ledger.ndjson. */
export const ledgerSchema = z
  .strictObject({
    commitment: recordId,
    lead: z.string().nullable(),
    leadThing: thingId.nullable().describe('the first that leads'),
    leadThings: z.array(thingId).describe('all that lead, in the order printed'),
    due: isoDate.nullable(),
    asOf: isoDate.nullable().describe('the day by which the status holds'),
    status: z.enum(['open', 'overdue', 'followed-up', 'no-later-trace']),
    followUps: z.array(followUp),
  })
  .describe('What became of a commitment')

/** A line of broken-threads.ndjson. */
export const brokenThreadSchema = z
  .strictObject({
    record: recordId,
    lacks: z.enum(['lesson', 'recommendation', 'commitment', 'follow-up']),
    reason: z.string(),
  })
  .describe('A thread from finding to follow-up that ends too soon')

/** A line of grades.ndjson. */
export const gradeSchema = z
  .strictObject({
    record: recordId,
    grade: z.int().min(0).max(4),
    points: z.array(z.strictObject({ point: z.enum(['who', 'act', 'when', 'measure']), words: z.string() })),
  })
  .describe('How specific a recommendation is, with the words that earned each point')

/** A line of sessions.ndjson. */
export const sessionTraceSchema = z
  .strictObject({
    session: recordId,
    event: recordId.nullable(),
    writeUps: z.array(z.strictObject({ evidence: evidenceSchema, score, points })),
    decks: z.array(z.string()).describe('ids of documents'),
  })
  .describe(
    'Where a session is written up, and which decks were held at it; neither means that it left no trace',
  )

/** A line of tombstones.ndjson. */
export const tombstoneSchema = z
  .strictObject({
    id: recordId,
    type: z.string(),
    document: z.string(),
    text: z.string(),
    reason: z.string(),
    lastBuild: z.string().nullable().default(null),
    mergedInto: recordId.nullable().default(null),
  })
  .describe('A record that an earlier build had, by what became of it')

/** A line of decisions.ndjson. */
export const appliedSchema = z
  .strictObject({
    decide: z.string(),
    on: z.array(z.string()),
    because: z.string().nullable(),
    state: z.enum(['applied', 'moved', 'lost']),
    reason: z.string(),
  })
  .describe('What became of a decision in decisions.yaml')

/** A line of attribution.ndjson. */
export const attributionSchema = z
  .strictObject({
    document: z.string(),
    words: z.string(),
    source: z
      .string()
      .describe('id of the document that says the words: this one, or another of its event')
      .optional(),
    names: z.enum(['withheld', 'shown']),
    reason: z.string(),
    named: z.array(z.string()).describe('family names of people who agreed to be named').optional(),
    covered: z.int().min(0),
    parts: z
      .array(span)
      .nullable()
      .describe('spans of the text from which all names are kept; null or absent for all of it')
      .optional(),
    free: z
      .array(span)
      .describe('spans of the text in which names are shown, as the owner decided; they count before parts')
      .optional(),
    people: z.array(z.string()).describe('names kept from every statement of the document').optional(),
  })
  .describe('Why names are kept from statements of a document, or are not')
