import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { foldKey } from '../../text/fold.ts'
import type { RecordType } from '../type.ts'
import { findSessions } from './find.ts'

export const session: RecordType = {
  type: 'session',
  find: findSessions,
  key: keyOf,
}

/** A programme printed twice says the same title at the same time twice; without times two are two ("Coffee break"). */
function keyOf({ fields, spans }: Sighting, _doc: SegmentedDoc): string {
  return fields['start'] === null
    ? String(spans[0]?.[0])
    : [fields['day'], fields['start'], foldKey(String(fields['title']))].join(' ')
}
