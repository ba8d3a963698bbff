import { z } from 'zod'
import { recordSchema } from './record.ts'

export const readingFields = {
  title: z.string().nullable(),
  authors: z.array(z.string()),
  year: z.string().nullable(),
  url: z.string().nullable(),
}

export const reading = recordSchema('reading', readingFields, 'Something a reader is pointed to')
export type Reading = z.infer<typeof reading>
