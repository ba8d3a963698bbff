import { z } from 'zod'
import { clockTime, isoDate, recordSchema } from './record.ts'

export const sessionKind = z.enum([
  'registration',
  'opening',
  'keynote',
  'panel',
  'working-group',
  'plenary',
  'presentation',
  'case-study',
  'exercise',
  'break',
  'closing',
  'social',
  'other',
])

export const sessionFields = {
  title: z.string().min(1),
  day: z.int().min(1).nullable().describe('ordinal, from 1'),
  date: isoDate.nullable(),
  start: clockTime.nullable(),
  end: clockTime.nullable().describe('only where it is printed'),
  minutes: z.int().min(1).nullable().describe('only where a duration is printed'),
  kind: sessionKind,
  label: z.string().nullable().describe('"Working Group A"'),
  parent: z.string().nullable().describe('title of the session it belongs to'),
  description: z.string().nullable().describe('as printed, white space folded'),
}

export const session = recordSchema('session', sessionFields, 'An entry of a programme')
export type Session = z.infer<typeof session>
