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

/**
 * A programme printed twice says the same title at the same time twice; without times two are two ("Coffee break"), and so are
 * those of two tracks.
 */
function keyOf({ fields, spans, rule }: Sighting, _doc: SegmentedDoc): string {
  if (fields['start'] === null) return String(spans[0]?.[0])
  const track = rule === 'session/in-track' ? foldKey(String(fields['parent'])) : ''
  return [fields['day'], fields['start'], foldKey(String(fields['title'])), track].join(' ')
}
