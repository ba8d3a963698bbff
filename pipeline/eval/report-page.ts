import type { Report } from './score.ts'
import type { Figures } from './tally.ts'

/** A report as one page that needs nothing else: figures by type, rule and field, confusion, confidence, and each mistake. */
export function reportPage({ score, rules, confusion, calibration, mistakes }: Report): string {
  const parts = [
    section('By type', figuresTable([...Object.entries(score.types), ['all', score.micro]])),
    section('By rule', figuresTable(Object.entries(rules), false)),
    section(
      'Fields and documents',
      grid(
        ['What', 'Right'],
        [
          ...Object.entries(score.fields),
          ...(Object.keys(score.fields).length > 0 ? [['all fields', score.fieldAccuracy] as const] : []),
          ...Object.entries(score.documents),
        ].map(([name, value]) => [name, percent(value)]),
      ),
    ),
    section(
      'Confidence',
      grid(
        ['Claimed', 'Records', 'Mean claim', 'Right'],
        calibration.map((bin) => [
          `${percent(bin.from)} to ${percent(bin.to)}`,
          String(bin.records),
          percent(bin.claimed),
          percent(bin.share),
        ]),
      ),
    ),
    section(
      'Taken for another type',
      grid(
        ['Found as', 'Is', 'Times'],
        confusion.map(({ found, gold, times }) => [found, gold, String(times)]),
      ),
    ),
    section(
      `Mistakes (${mistakes.length})`,
      grid(
        ['Document', 'Where', 'What', 'Rule'],
        mistakes.map(({ document, place, words, rule }) => [document, place ?? '', words, rule ?? '']),
      ),
    ),
  ]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How well the records agree with careful readers</title>
<style>${style}</style>
<h1>How well the records agree with careful readers</h1>
${parts.join('\n')}
</html>
`
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}'

function figuresTable(rows: readonly (readonly [string, Figures])[], recall = true): string {
  const heads = [
    '',
    'Precision',
    ...(recall ? ['Recall', 'F1'] : []),
    'Right',
    'Made up',
    ...(recall ? ['Missed'] : []),
  ]
  return grid(
    heads,
    rows.map(([name, figures]) => [
      name,
      percent(figures.precision),
      ...(recall ? [percent(figures.recall), percent(figures.f1)] : []),
      String(figures.tp),
      String(figures.fp),
      ...(recall ? [String(figures.fn)] : []),
    ]),
  )
}

function section(title: string, content: string): string {
  return `<section><h2>${escaped(title)}</h2>${content}</section>`
}

function grid(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>None.</p>'
  const head = heads.map((name) => `<th>${escaped(name)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function cell(value: string): string {
  return `<td${/^[\d.]+ ?%?$/u.test(value) ? ' class="n"' : ''}>${escaped(value)}</td>`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
