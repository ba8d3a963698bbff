import type { BaseRecord } from '../model/record.ts'
import { takenFor } from './confusion.ts'
import { sameField, scoredFields } from './fields.ts'
import type { Gold, GoldRecord } from './gold.ts'
import { type Matches, match } from './match.ts'
import type { Mistake } from './mistake.ts'
import { lineOfQuote, placeOfEvidence } from './places.ts'
import type { Sheet } from './sheet.ts'
import { similarityFor } from './similarity.ts'
import { countAnswer, countFound } from './tally.ts'

/** Matches the records of one document type by type, and the fields of those that match. `text`: the document's. */
export function scoreRecords(
  found: readonly BaseRecord[],
  gold: Gold,
  sheet: Sheet,
  text: string | null,
  only?: string,
): void {
  const types = [...new Set([...gold.records, ...found].map((record) => record.type))]
  const scored = types.filter(
    (type) => Object.hasOwn(scoredFields, type) && (only === undefined || type === only),
  )
  const matches = scored.map((type) => scoreType(type, found, gold, sheet, text))
  const missing = matches.flatMap((one) => one.missing)
  for (const record of matches.flatMap((one) => one.unexpected)) {
    const other = takenFor(record, missing)
    if (other) sheet.confused.push([record.type, other])
  }
}

function scoreType(
  type: string,
  all: readonly BaseRecord[],
  gold: Gold,
  sheet: Sheet,
  text: string | null,
): Matches {
  const found = all.filter((record) => record.type === type)
  const wanted = gold.records.filter((record) => record.type === type)
  const matches = match(found, wanted, similarityFor(type))
  for (const [record, expected] of matches.pairs) {
    countRight(record, sheet)
    scoreFields(record, expected, gold, sheet)
  }
  for (const record of matches.unexpected) countMadeUp(record, gold, sheet)
  for (const record of matches.missing) {
    countFound(sheet.types, type, 'fn')
    const place = lineOfQuote(text, quoteOf(record))
    sheet.mistakes.push({
      ...about(gold, 'missing', type),
      words: `missing ${type}: ${opening(record)}`,
      place,
    })
  }
  return matches
}

function countRight(record: BaseRecord, { types, rules, answers }: Sheet): void {
  countFound(types, record.type, 'tp')
  countFound(rules, record.rule, 'tp')
  answers.push({ confidence: record.confidence, right: true })
}

function countMadeUp(record: BaseRecord, gold: Gold, { types, rules, answers, mistakes }: Sheet): void {
  countFound(types, record.type, 'fp')
  countFound(rules, record.rule, 'fp')
  answers.push({ confidence: record.confidence, right: false })
  mistakes.push({
    ...about(gold, 'unexpected', record.type),
    words: `unexpected ${record.type}: ${record.text.slice(0, 110)}`,
    rule: record.rule,
    place: placeOfEvidence(record.evidence[0]),
  })
}

function scoreFields(
  record: BaseRecord,
  expected: GoldRecord,
  gold: Gold,
  { fields, mistakes }: Sheet,
): void {
  for (const field of (scoredFields[record.type] ?? []).filter((name) => name in expected)) {
    const ok = sameField(record[field], expected[field])
    countAnswer(fields, `${record.type}.${field}`, ok)
    if (ok) continue
    const [had, wanted] = [record[field] ?? null, expected[field]].map((value) => JSON.stringify(value))
    mistakes.push({
      ...about(gold, 'field', record.type),
      words: `${record.type}.${field} ${had}, expected ${wanted} in: ${opening(expected)}`,
      place: placeOfEvidence(record.evidence[0]),
    })
  }
}

function about(gold: Gold, kind: Mistake['kind'], type: string): Omit<Mistake, 'words'> {
  return { document: gold.document.file, kind, type, rule: null, place: null }
}

function quoteOf(gold: GoldRecord): string {
  return gold.quote ?? gold.quotes?.[0] ?? ''
}

function opening(gold: GoldRecord): string {
  return quoteOf(gold).slice(0, 110)
}
