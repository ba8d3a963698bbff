import { z } from 'zod'

const one = z.string().min(1)
const few = z.array(one).max(50)
const date = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'expected a date: 2015, 2015-04 or 2015-04-28',
  })
  .describe('date of the document, both ends are in: 2015, 2015-04 or 2015-04-28')
const limit = z.int().min(1).max(100).optional()

const wanted = {
  type: few.optional().describe('types of records: lesson, recommendation, finding, commitment, …'),
  theme: few.optional(),
  country: few.optional().describe('ISO 3166-1 alpha-2'),
  event: few.optional().describe('ids of events'),
  document: few.optional().describe('ids of documents'),
  since: date.optional(),
  until: date.optional(),
  limit,
}

/** What each tool for assistants takes, by name. */
export const toolInputs = {
  search: z.object({ query: z.string() }),
  fetch: z.object({ id: one }),
  find_records: z.object({ query: z.string().optional(), ...wanted }),
  get_record: z.object({ id: one }),
  list_facets: z.object({ query: z.string().optional() }),
  recurrences: z.object(wanted),
  commitments: z.object(wanted).omit({ type: true }),
  reading_list: z.object({
    question: one,
    max_items: z.int().min(1).max(100).optional(),
    minutes: z.int().min(1).optional(),
    since: date.optional(),
    until: date.optional(),
    min_countries: z.int().min(0).optional(),
    one_dissent: z.boolean().optional(),
  }),
  verify_quote: z.object({ quote: one, document: one.optional() }),
} as const

export type ToolName = keyof typeof toolInputs
export type ToolInput<Name extends ToolName> = z.infer<(typeof toolInputs)[Name]>
