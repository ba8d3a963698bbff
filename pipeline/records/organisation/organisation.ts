import { foldKey } from '../../text/fold.ts'
import type { RecordType } from '../type.ts'
import { findOrganisationRecords } from './find.ts'

export const organisation: RecordType = {
  type: 'organisation',
  find: findOrganisationRecords,
  key: (sighting) => foldKey(String(sighting.fields['name'])),
}
