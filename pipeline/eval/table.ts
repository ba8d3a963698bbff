import type { Score } from './score.ts'
import type { Figures } from './tally.ts'

/** A score as a table for people. */
export function table(score: Score): string {
  const rows: readonly (readonly [string, Figures])[] = [
    ...Object.entries(score.types),
    ['core four', score.core],
    ['all (micro)', score.micro],
  ]
  return [
    'type            precision  recall  f1      tp   fp   fn',
    ...rows.map(([name, figures]) => row(name, figures)),
    '',
    ...Object.entries(score.fields).map(([name, value]) => `${name.padEnd(30)} ${value.toFixed(2)}`),
    `${'all fields'.padEnd(30)} ${score.fieldAccuracy.toFixed(3)}`,
    '',
    ...Object.entries(score.documents).map(([name, value]) => `${name.padEnd(30)} ${value.toFixed(2)}`),
    `evidence with a quote ${score.grounded}, without ${score.ungrounded}`,
    '',
  ].join('\n')
}

function row(name: string, { precision, recall, f1, tp, fp, fn }: Figures): string {
  const counts = [tp, fp, fn].map((count) => String(count).padStart(4)).join(' ')
  return `${name.padEnd(15)} ${precision.toFixed(3)}      ${recall.toFixed(3)}   ${f1.toFixed(3)} ${counts}`
}
