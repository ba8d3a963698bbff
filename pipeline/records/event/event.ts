import { foldKey } from '../../text/fold.ts'
import type { RecordType } from '../type.ts'
import { findEvent } from './find.ts'

export const event: RecordType = {
  type: 'event',
  find: findEvent,
  key: (sighting) => foldKey(String(sighting.fields['name'])),
}
