import { z } from 'zod'
import { recordSchema } from './record.ts'

export const lessonFields = {
  about: z
    .array(z.string())
    .describe('the case, place or programme it came from, where the text ties it to one'),
}

export const lesson = recordSchema('lesson', lessonFields, 'What was learned from experience')
export type Lesson = z.infer<typeof lesson>
