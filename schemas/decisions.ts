import { z } from 'zod'

const because = z.string().optional().describe('why, for the next reader')
const quote = z
  .string()
  .min(1)
  .describe('the words of the record, by which it is found again when its id has changed')
const record = z.string().min(1).describe('id of the record')

/** One decision of a person. */
export const decisionSchema = z.discriminatedUnion('decide', [
  z.strictObject({ decide: z.literal('accept'), record, quote, because }),
  z.strictObject({ decide: z.literal('reject'), record, quote, because }),
  z.strictObject({
    decide: z.literal('edit'),
    record,
    quote,
    text: z.string().min(1).optional().describe('the text to show; the quote stays as it is'),
    fields: z.record(z.string(), z.unknown()).optional().describe('fields of the type with their new values'),
    because,
  }),
  z
    .strictObject({ decide: z.literal('merge'), records: z.array(record).min(2), because })
    .describe('these records are about one person, body or event'),
  z
    .strictObject({ decide: z.literal('split'), records: z.array(record).min(2), because })
    .describe('these records are about different ones'),
  z.strictObject({
    decide: z.literal('attribute'),
    document: z.string().min(1).describe('id or path'),
    session: z
      .string()
      .min(1)
      .optional()
      .describe(
        'id, title or label of a session, or a heading of the document; without it the whole document is meant',
      ),
    names: z.enum(['shown', 'withheld']),
    because,
  }),
])

/** decisions.yaml: a list of decisions. */
export const decisionsSchema = z.array(decisionSchema).describe('What people have decided about records')

export type Decision = z.infer<typeof decisionSchema>
