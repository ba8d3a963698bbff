import { z } from 'zod'
import { countryCode, isoDate, recordSchema } from './record.ts'

export const eventFields = {
  name: z.string().min(1),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  inferred: z.boolean().describe('whether the year is taken from elsewhere in the document'),
  place: z.string().nullable(),
  country: countryCode.nullable(),
  organisers: z.array(z.string()),
}

export const event = recordSchema('event', eventFields, 'A meeting, workshop, conference or training')
export type EventRecord = z.infer<typeof event>
