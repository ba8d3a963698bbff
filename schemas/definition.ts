import { z } from 'zod'
import { recordSchema } from './record.ts'

export const definitionFields = {
  term: z.string().min(1),
  attributedTo: z.string().nullable(),
}

export const definition = recordSchema('definition', definitionFields, 'A term with its meaning')
export type Definition = z.infer<typeof definition>
