import { leaksIn } from '../6-resolve/attribution/leaks.ts'
import type { CheckFinding } from './check-finding.ts'
import type { Checked } from './checked.ts'
import { namesOfEvent } from './names-of-event.ts'
import { placeOfRecord } from './place-of-record.ts'

/** Names of people beside statements of documents that withhold them. */
export function leakedNames(base: Checked): readonly CheckFinding[] {
  const { records, things, attribution, documents } = base
  const byId = new Map(records.map((record) => [record.id, record]))
  const paths = new Map(documents.map(({ id, path }) => [id, path]))
  return leaksIn(records, things, attribution, namesOfEvent(base)).map(
    ({ record, document, name, reason }) => ({
      severity: 'error',
      room: 'check',
      rule: 'name-beside-statement',
      reason: `Unexpected name \`${name}\` in ${record}, expected none (${reason}); decide in decisions.yaml, or report it`,
      path: paths.get(document) ?? document,
      place: placeOfRecord(byId.get(record)),
      record,
    }),
  )
}
