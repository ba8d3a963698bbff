import type { DocumentEntry } from '../model/base.ts'
import type { BaseRecord } from '../model/record.ts'
import { placeInWords } from '../text/place-words.ts'
import type { Named } from './difference.ts'

/** Gives records of a base as a difference names them. */
export function namer(documents: readonly DocumentEntry[]): (record: BaseRecord) => Named {
  const paths = new Map(documents.map(({ id, path }) => [id, path]))
  return ({ id, type, text, document, evidence }) => ({
    id,
    type,
    text,
    path: paths.get(document) ?? document,
    place: evidence[0] ? placeInWords(evidence[0]) : '',
  })
}
