import { z } from 'zod'
import { recordSchema } from './record.ts'

export const objectiveFields = { of: z.enum(['event', 'project', 'policy']) }

export const objective = recordSchema(
  'objective',
  objectiveFields,
  'What the event, project or policy sets out to do',
)
export type Objective = z.infer<typeof objective>
