import { foldKey } from '../../text/fold.ts'
import type { RecordType } from '../type.ts'
import { findReadings } from './find.ts'

/** The same page with or without its scheme, `www.` and last slash. */
function addressKey(url: string): string {
  return url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/+$/gu, '')
}

export const reading: RecordType = {
  type: 'reading',
  find: findReadings,
  key: (sighting) =>
    typeof sighting.fields['url'] === 'string'
      ? addressKey(sighting.fields['url'])
      : foldKey(String(sighting.fields['title'])),
}
