import { z } from 'zod'
import { countryCode, isoDate, recordId } from './record.ts'
import { merge, score } from './score.ts'

/** A line of recurrences.ndjson. */
export const recurrenceSchema = z
  .strictObject({
    id: z.string().min(1),
    label: z.string().describe('the wording nearest to all others'),
    wordings: z.array(
      z.strictObject({
        record: recordId,
        document: z.string(),
        event: recordId.nullable(),
        date: isoDate.nullable(),
        text: z.string(),
        instructs: score.describe('0 observes, 1 says what to do'),
      }),
    ),
    themes: z.array(z.string()),
    events: z.array(z.string()).describe('a document without an event counts by itself'),
    years: z.array(z.string()),
    countries: z.array(countryCode),
    organisations: z.array(z.string()),
    first: isoDate.nullable(),
    last: isoDate.nullable(),
    movement: z.enum([
      'observing',
      'instructing',
      'observing-to-instructing',
      'instructing-to-observing',
      'mixed',
    ]),
    score,
    edges: z.array(merge),
  })
  .describe('An idea that was said again at another event; the widest first')
