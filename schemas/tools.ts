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

/** A name that a tool does not know is refused: what it was to narrow would not be narrowed, and nobody would know. */
function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `unexpected ${(keys as readonly string[]).join(', ')}, expected one of ${Object.keys(shape).join(', ')}`
        : undefined,
  })
}

const { type: _, ...ofCommitments } = wanted

/** What each tool for assistants takes, by name. */
export const toolInputs = {
  search: strict({ query: z.string() }),
  fetch: strict({ id: one }),
  find_records: strict({ query: z.string().optional(), ...wanted }),
  get_record: strict({ id: one }),
  list_facets: strict({ query: z.string().optional() }),
  recurrences: strict(wanted),
  commitments: strict(ofCommitments),
  reading_list: strict({
    question: one,
    max_items: z.int().min(1).max(100).optional(),
    minutes: z.int().min(1).optional(),
    since: date.optional(),
    until: date.optional(),
    min_countries: z.int().min(0).optional(),
    one_dissent: z.boolean().optional(),
  }),
  verify_quote: strict({ quote: one, document: one.optional() }),
} as const

export type ToolName = keyof typeof toolInputs
export type ToolInput<Name extends ToolName> = z.infer<(typeof toolInputs)[Name]>
