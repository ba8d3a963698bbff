import { z } from 'zod'
import { recordSchema } from './record.ts'

export const speakerRole = z.enum([
  'speaker',
  'moderator',
  'panellist',
  'chair',
  'discussant',
  'rapporteur',
  'host',
  'keynote',
  'author',
  'organiser',
  'participant',
])

export const speakerFields = {
  name: z.string().min(1).describe('without rank or honorific'),
  honorific: z.string().nullable(),
  role: speakerRole,
  position: z.string().nullable(),
  affiliation: z.string().nullable(),
}

export const speaker = recordSchema('speaker', speakerFields, 'A person in a role at the event')
export type Speaker = z.infer<typeof speaker>
