import { foldKey } from '../../text/fold.ts'
import type { RecordType } from '../type.ts'
import { findCaseStudies } from './find.ts'

export const caseStudy: RecordType = {
  type: 'case-study',
  find: findCaseStudies,
  key: (sighting) => `${foldKey(String(sighting.fields['subject']))} ${String(sighting.fields['status'])}`,
}
