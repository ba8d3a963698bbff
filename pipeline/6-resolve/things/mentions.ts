import type { Lexicon } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import type { Mention } from '../../model/thing.ts'
import { withoutUnsaid } from '../../text/organisations/name-words.ts'

/** A body as a record names it. */
export interface BodyMention extends Mention {
  readonly acronym: string | null
}

/** Bodies in fields of records: their own, whom people work for, and who called an event. */
export function bodyMentions(
  records: readonly BaseRecord[],
  lexiconOf: (document: string) => Lexicon,
): readonly BodyMention[] {
  const mention = (record: BaseRecord, field: string, value: unknown, short: unknown) =>
    mentioned(record, { field, value, short }, lexiconOf(record.document))
  return records.flatMap((record) => {
    if (record.type === 'organisation') return mention(record, 'name', record['name'], record['acronym'])
    if (record.type === 'speaker') return mention(record, 'affiliation', record['affiliation'], null)
    if (record.type === 'event' && Array.isArray(record['organisers']))
      return record['organisers'].flatMap((name) => mention(record, 'organisers', name, null))
    return []
  })
}

interface Named {
  readonly field: string
  readonly value: unknown
  readonly short: unknown
}

function mentioned(
  record: BaseRecord,
  { field, value, short }: Named,
  lexicon: Lexicon,
): readonly BodyMention[] {
  if (typeof value !== 'string' || value.trim() === '') return []
  const bracket = /^(.*\S)\s*\(([^()]{2,16})\)$/u.exec(value)
  const acronym = typeof short === 'string' ? short : (bracket?.[2] ?? null)
  const name = withoutUnsaid(bracket?.[1] ?? value, lexicon)
  const given = acronym !== null && isAcronym(acronym) ? acronym : null
  return [{ record: record.id, document: record.document, field, name, acronym: given }]
}

/** "DCAF", "U.N.", "DCAF/ISSAT", "DfID": more capitals than small letters and no space. */
export function isAcronym(name: string): boolean {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0
  const small = name.match(/\p{Ll}/gu)?.length ?? 0
  return name.length <= 16 && capitals >= 2 && small < capitals && !/\s/u.test(name)
}

/** Letters of an acronym without dots; of "DCAF/ISSAT" the last, which is the narrower body. */
export function acronymKey(acronym: string): string {
  return (acronym.split('/').at(-1) ?? acronym).replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}
