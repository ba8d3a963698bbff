import { caseStudy } from './case-study/case-study.ts'
import { commitment } from './commitment/commitment.ts'
import { definition } from './definition/definition.ts'
import { finding } from './finding/finding.ts'
import { lesson } from './lesson/lesson.ts'
import { objective } from './objective/objective.ts'
import { organisation } from './organisation/organisation.ts'
import { reading } from './reading/reading.ts'
import { recommendation } from './recommendation/recommendation.ts'
import type { RecordType } from './type.ts'

/** What we look for, in the order of asking; a type sees what those before it have found. */
export const recordTypes: readonly RecordType[] = [
  definition,
  objective,
  lesson,
  commitment,
  recommendation,
  finding,
  caseStudy,
  organisation,
  reading,
]
