import { foldKey } from '../../text/fold.ts'
import type { RecordType } from '../type.ts'
import { findSpeakers } from './find.ts'

export const speaker: RecordType = {
  type: 'speaker',
  find: findSpeakers,
  key: ({ fields }) => foldKey(String(fields['name'])),
}
