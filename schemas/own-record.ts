import { z } from 'zod'
import { recordShape } from './record.ts'

/** The schema of record types that debrief.config.yaml adds: what every record has, and fields of text. */
export const ownRecord = z
  .object({
    ...recordShape,
    type: z.string().regex(/^[a-z-]+$/),
    rule: z.string().regex(/^[a-z-]+\/own-[a-z-]+$/),
  })
  .catchall(z.string().nullable())
  .describe('A record of a type that debrief.config.yaml adds')
