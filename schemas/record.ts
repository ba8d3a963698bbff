import { z } from 'zod'

/** ISO 8601 date, as precise as printed: 2006, 2006-02 or 2006-02-15. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
/** 24-hour clock time. */
export const clockTime = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)
/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/)
export const recordId = z.string().regex(/^[a-z-]+\/[^\s]+$/)

/** A stretch of a text: where it starts, and where it ends. */
export const span = z.tuple([z.int().min(0), z.int().min(0)])

export const evidenceSchema = z
  .strictObject({
    document: z.string().min(1),
    span: span.describe('UTF-16 code units into data/text/<document>.txt; start inclusive, end exclusive'),
    quote: z.string().min(1).describe('text.slice(span[0], span[1])'),
    prefix: z.string(),
    suffix: z.string(),
    page: z.strictObject({ index: z.int().min(0), label: z.string() }).nullable(),
    slide: z.int().min(1).nullable(),
    line: z.int().min(1).nullable(),
    paragraph: z.int().min(1).nullable(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
    section: z.array(z.string()).describe('headings above, outermost first'),
  })
  .describe('The exact words a record rests on')

/** The keys that every record has. */
export const recordShape = {
  id: recordId,
  text: z.string().min(1),
  document: z.string().min(1),
  event: recordId.nullable(),
  session: recordId.nullable(),
  evidence: z.array(evidenceSchema).min(1),
  themes: z.array(z.string()),
  countries: z.array(countryCode),
  organisations: z.array(z.string()),
  rule: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  confidence: z.number().min(0).max(1),
  review: z.enum(['candidate', 'accepted', 'edited', 'rejected']),
  raw: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('text and fields as they were before a person edited them'),
} as const

/** The schema of a record type: what every record has, and the fields of the type. */
export function recordSchema<T extends string, S extends z.ZodRawShape>(
  type: T,
  fields: S,
  description: string,
) {
  return z.strictObject({ ...recordShape, type: z.literal(type), ...fields }).describe(description)
}
