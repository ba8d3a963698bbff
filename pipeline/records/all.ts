import { caseStudy } from './case-study/case-study.ts'
import { commitment } from './commitment/commitment.ts'
import { definition } from './definition/definition.ts'
import { event } from './event/event.ts'
import { finding } from './finding/finding.ts'
import { lesson } from './lesson/lesson.ts'
import { objective } from './objective/objective.ts'
import { organisation } from './organisation/organisation.ts'
import { reading } from './reading/reading.ts'
import { recommendation } from './recommendation/recommendation.ts'
import { session } from './session/session.ts'
import { speaker } from './speaker/speaker.ts'
import type { RecordType } from './type.ts'

/** What we look for, in the order of asking; a type sees what those before it have found. */
export const recordTypes: readonly RecordType[] = [
  event,
  session,
  speaker,
  organisation,
  definition,
  objective,
  lesson,
  commitment,
  recommendation,
  finding,
  caseStudy,
  reading,
]
