import { z } from 'zod'
import { recordSchema } from './record.ts'

export const organisationKind = z.enum([
  'government',
  'intergovernmental',
  'ngo',
  'academic',
  'company',
  'programme',
  'team',
  'other',
])

export const organisationFields = {
  name: z.string().min(1).describe('the fullest form in the document'),
  acronym: z.string().nullable(),
  kind: organisationKind,
}

export const organisation = recordSchema(
  'organisation',
  organisationFields,
  'A body that takes part or is discussed',
)
export type Organisation = z.infer<typeof organisation>
