import { z } from 'zod'
import { recordId } from './record.ts'

/** A line of links.ndjson. */
export const linkSchema = z
  .strictObject({
    from: recordId,
    to: recordId,
    kind: z.string(),
    evidence: z.string(),
    score: z.number().min(0).max(1),
  })
  .describe('An edge between two records')
