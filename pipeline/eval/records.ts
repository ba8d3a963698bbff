import type { BaseRecord } from '../model/record.ts'
import { sameField, scoredFields } from './fields.ts'
import type { Gold, GoldRecord } from './gold.ts'
import { match } from './match.ts'
import type { Sheet } from './score.ts'
import { similarityFor } from './similarity.ts'
import { countAnswer, countFound } from './tally.ts'

/** Matches the records of one document type by type, and the fields of those that match. */
export function scoreRecords(found: readonly BaseRecord[], gold: Gold, sheet: Sheet, only?: string): void {
  const types = new Set([...gold.records, ...found].map((record) => record.type))
  for (const type of types) {
    if (!(type in scoredFields) || (only !== undefined && type !== only)) continue
    scoreType(
      type,
      found.filter((record) => record.type === type),
      gold,
      sheet,
    )
  }
}

function scoreType(
  type: string,
  found: readonly BaseRecord[],
  gold: Gold,
  { types, fields, errors }: Sheet,
): void {
  const wanted = gold.records.filter((record) => record.type === type)
  const { pairs, unexpected, missing } = match(found, wanted, similarityFor(type))
  const say = (text: string) => errors.push(`${gold.document.file}: ${text}`)
  for (const [record, expected] of pairs) {
    countFound(types, type, 'tp')
    for (const field of (scoredFields[type] ?? []).filter((name) => name in expected)) {
      const ok = sameField(record[field], expected[field])
      countAnswer(fields, `${type}.${field}`, ok)
      if (!ok)
        say(
          `${type}.${field} ${JSON.stringify(record[field] ?? null)}, expected ${JSON.stringify(expected[field])} in: ${opening(expected)}`,
        )
    }
  }
  if (unexpected.length > 0) countFound(types, type, 'fp', unexpected.length)
  if (missing.length > 0) countFound(types, type, 'fn', missing.length)
  for (const record of unexpected) say(`unexpected ${type}: ${record.text.slice(0, 110)}  (${record.rule})`)
  for (const record of missing) say(`missing ${type}: ${opening(record)}`)
}

function opening(gold: GoldRecord): string {
  return (gold.quote ?? gold.quotes?.[0] ?? '').slice(0, 110)
}
