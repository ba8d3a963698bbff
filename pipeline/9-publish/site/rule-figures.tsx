import { confidenceRow, type RuleRow, typeRows } from './rule-rows.ts'
import { Wide } from './wide.tsx'
import { typeName } from './words.ts'

/** How far records can be trusted: by type and by what they claim. */
export function RuleFigures({ rows }: { rows: readonly RuleRow[] }) {
  if (rows.length === 0) return null
  const bins = [0, 0.6, 0.7, 0.8, 0.9].map((from, at, all) => [from, all[at + 1] ?? 1.01] as const)
  return (
    <>
      <section>
        <h2>How far the records can be trusted</h2>
        <p>
          Each record names the rule that found it. The rules were measured on documents that careful readers
          had read before: of the records a rule found there, so many were right.
        </p>
        <Figures head="Type" rows={typeRows(rows)} nameOf={({ type }) => typeName(type)} />
      </section>
      <section>
        <h2>What confidence means</h2>
        <Figures
          head="Confidence"
          rows={bins
            .map(([from, to]) => ({
              ...confidenceRow(rows, from, to),
              rule: `${percent(from)} to ${percent(Math.min(1, to))}`,
            }))
            .filter(({ records }) => records > 0)}
          nameOf={({ rule }) => rule}
        />
      </section>
    </>
  )
}

function Figures({
  head,
  rows,
  nameOf,
}: {
  head: string
  rows: readonly RuleRow[]
  nameOf: (row: RuleRow) => string
}) {
  return (
    <Wide label={`Figures by ${head.toLowerCase()}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Records here</th>
            <th scope="col">Confidence</th>
            <th scope="col">Right of measured</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{nameOf(row)}</th>
              <td>{row.records}</td>
              <td>{percent(row.confidence)}</td>
              <td>
                {row.measured
                  ? `${row.measured.right} of ${row.measured.found} (${percent(row.measured.right / row.measured.found)})`
                  : 'not measured'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
