import type { Report } from './score.ts'
import type { Figures } from './tally.ts'

/** A report as tables for people. */
export function table({ score, rules, confusion, calibration }: Report): string {
  const rows: readonly (readonly [string, Figures])[] = [
    ...Object.entries(score.types),
    ['core four', score.core],
    ['all (micro)', score.micro],
  ]
  return [
    'type            precision  recall  f1      tp   fp   fn',
    ...rows.map(([name, figures]) => row(name, figures)),
    '',
    ...fieldRows(score),
    ...Object.entries(score.documents).map(([name, value]) => `${name.padEnd(30)} ${value.toFixed(2)}`),
    `evidence with a quote ${score.grounded}, without ${score.ungrounded}`,
    '',
    'rule                                     right of found',
    ...Object.entries(rules).map(
      ([name, { tp, fp, precision }]) =>
        `${name.padEnd(40)} ${String(tp).padStart(5)} ${String(tp + fp).padStart(5)}  ${precision.toFixed(2)}`,
    ),
    '',
    'confidence     records  claimed  right',
    ...calibration.map(
      ({ from, to, records, claimed, share }) =>
        `${from.toFixed(1)} to ${to.toFixed(1)}     ${String(records).padStart(7)}     ${claimed.toFixed(2)}   ${share.toFixed(2)}`,
    ),
    ...(confusion.length > 0
      ? ['', ...confusion.map(({ found, gold, times }) => `${times} ${found} found where gold has ${gold}`)]
      : []),
    '',
  ].join('\n')
}

/** Of types without fields there is nothing to say. */
function fieldRows({ fields, fieldAccuracy }: Report['score']): readonly string[] {
  const rows = Object.entries(fields).map(([name, value]) => `${name.padEnd(30)} ${value.toFixed(2)}`)
  return rows.length === 0 ? [] : [...rows, `${'all fields'.padEnd(30)} ${fieldAccuracy.toFixed(3)}`, '']
}

function row(name: string, { precision, recall, f1, tp, fp, fn }: Figures): string {
  const counts = [tp, fp, fn].map((count) => String(count).padStart(4)).join(' ')
  return `${name.padEnd(15)} ${precision.toFixed(3)}      ${recall.toFixed(3)}   ${f1.toFixed(3)} ${counts}`
}
