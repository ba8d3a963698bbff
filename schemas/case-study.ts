import { z } from 'zod'
import { countryCode, recordSchema } from './record.ts'

export const caseStudyFields = {
  subject: z.string().min(1),
  country: countryCode.nullable(),
  status: z.enum(['examined', 'proposed', 'planned']),
}

export const caseStudy = recordSchema(
  'case-study',
  caseStudyFields,
  'A place, programme or episode examined as a case',
)
export type CaseStudy = z.infer<typeof caseStudy>
