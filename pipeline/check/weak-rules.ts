import { byCodeUnit } from '../text/fold.ts'
import { plural } from '../text/plural.ts'
import type { CheckFinding } from './check-finding.ts'
import type { Checked } from './checked.ts'

/** Rules that were measured to be wrong too often and have records all the same. */
export function weakRules({ records, rules }: Checked): readonly CheckFinding[] {
  const counts = new Map<string, number>()
  for (const { rule, review } of records)
    if (review === 'candidate' && rules[rule]?.shown === false) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([rule, count]) => ({
      severity: 'warning',
      room: 'check',
      rule: 'rule-below-floor',
      reason: `Unexpected ${plural(count, 'record')} of ${rule}, which was right ${rules[rule]?.right} times of ${rules[rule]?.found}; review them, or switch the rule off`,
      path: '',
      place: null,
      record: null,
    }))
}
