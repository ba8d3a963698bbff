import { z } from 'zod'
import { recordSchema } from './record.ts'

export const recommendationFields = {
  addressee: z.string().nullable().describe('who should act, as written; null where the text names nobody'),
}

export const recommendation = recordSchema('recommendation', recommendationFields, 'What somebody should do')
export type Recommendation = z.infer<typeof recommendation>
