import { foldKey } from '../../text/fold.ts'
import type { RecordType } from '../type.ts'
import { findReadings } from './find.ts'

export const reading: RecordType = {
  type: 'reading',
  find: findReadings,
  key: (sighting) => String(sighting.fields['url'] ?? foldKey(String(sighting.fields['title']))),
  title: (record) => String(record['title'] ?? record['url']),
}
