import { z } from 'zod'
import { recordSchema } from './record.ts'

export const findingFields = {
  holder: z.string().nullable().describe('who holds it, where the text attributes it'),
}

export const finding = recordSchema('finding', findingFields, 'What is, by the document’s account')
export type Finding = z.infer<typeof finding>
