import { z } from 'zod'
import { isoDate, recordSchema } from './record.ts'

export const commitmentFields = {
  lead: z.string().nullable().describe('who acts, as written'),
  due: isoDate.nullable().describe('as precise as written; of a period, its end'),
  dueText: z.string().nullable().describe('the due date as written'),
  deliverable: z.string().nullable().describe('a distinct product, where one is named'),
}

export const commitment = recordSchema(
  'commitment',
  commitmentFields,
  'An action item: somebody agreed to do something',
)
export type Commitment = z.infer<typeof commitment>
