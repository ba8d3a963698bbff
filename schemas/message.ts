import { z } from 'zod'

const place = z.strictObject({
  page: z.strictObject({ index: z.int().min(0), label: z.string() }).optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  slide: z.int().optional(),
  shape: z.int().optional(),
  paragraph: z.int().optional(),
  line: z.int().optional(),
  column: z.int().optional(),
  span: z.tuple([z.int(), z.int()]).optional(),
})

/** report.json. */
export const reportSchema = z
  .strictObject({
    messages: z.array(
      z.strictObject({
        severity: z.enum(['error', 'warning', 'info']),
        room: z.string(),
        rule: z.string(),
        reason: z.string(),
        path: z.string(),
        place: place.nullable(),
      }),
    ),
  })
  .describe('What the build has to say about the documents')
