import type { Base } from '../../model/base.ts'
import { byCodeUnit } from '../../text/fold.ts'

/** A rule with the records it found here, and how often it was right where careful readers looked. */
export interface RuleRow {
  readonly rule: string
  readonly type: string
  readonly records: number
  /** Mean confidence of its records, 0 to 1. */
  readonly confidence: number
  /** Null where it was not measured. */
  readonly measured: { readonly right: number; readonly found: number } | null
}

/** The rules that found records of a base, by their ids. */
export function ruleRows({ records, rules = {} }: Pick<Base, 'records' | 'rules'>): readonly RuleRow[] {
  const sums = new Map<string, { type: string; records: number; confidence: number }>()
  for (const { rule, type, confidence } of records) {
    const sum = sums.get(rule) ?? { type, records: 0, confidence: 0 }
    sums.set(rule, { type, records: sum.records + 1, confidence: sum.confidence + confidence })
  }
  return [...sums]
    .map(([rule, { type, records: count, confidence }]) => {
      const measure = rules[rule]
      const measured = measure && measure.found > 0 ? { right: measure.right, found: measure.found } : null
      return { rule, type, records: count, confidence: confidence / count, measured }
    })
    .sort((a, b) => byCodeUnit(a.rule, b.rule))
}

/** Rows of one type taken together: what it was measured to be worth as a whole. */
export function typeRows(rows: readonly RuleRow[]): readonly RuleRow[] {
  const types = [...new Set(rows.map(({ type }) => type))].sort(byCodeUnit)
  return types.map((type) =>
    joined(
      type,
      rows.filter((row) => row.type === type),
    ),
  )
}

/** Rows by what they claim: from `from` up to below `to`. */
export function confidenceRow(rows: readonly RuleRow[], from: number, to: number): RuleRow {
  return joined(
    '',
    rows.filter(({ confidence }) => confidence >= from && confidence < to),
  )
}

function joined(type: string, rows: readonly RuleRow[]): RuleRow {
  const records = rows.reduce((sum, row) => sum + row.records, 0)
  const claimed = rows.reduce((sum, row) => sum + row.records * row.confidence, 0)
  const right = rows.reduce((sum, row) => sum + (row.measured?.right ?? 0), 0)
  const found = rows.reduce((sum, row) => sum + (row.measured?.found ?? 0), 0)
  return {
    rule: type,
    type,
    records,
    confidence: claimed / (records || 1),
    measured: found > 0 ? { right, found } : null,
  }
}
