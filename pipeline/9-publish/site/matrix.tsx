import { grouped } from '../../text/plural.ts'
import type { Children } from './markup.ts'
import { Wide } from './wide.tsx'

/** A head of a row or column: what it says and where it leads. */
export interface Head {
  readonly key: string
  readonly words: string
  readonly href: string | null
}

/** A table of counts. An empty cell is heard as "none", for it is what a reader of gaps looks for. */
export function Matrix(props: {
  label: string
  rows: readonly Head[]
  columns: readonly Head[]
  count: (row: string, column: string) => number
}) {
  const { label, rows, columns, count } = props
  return (
    <Wide label={label}>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th scope="col">
                <Headed head={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <Headed head={row} />
              </th>
              {columns.map((column) => (
                <Cell count={count(row.key, column.key)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Headed({ head }: { head: Head }): Children {
  const words = <bdi>{head.words}</bdi>
  return head.href === null ? words : <a href={head.href}>{words}</a>
}

function Cell({ count }: { count: number }) {
  const weight = count === 0 ? 0 : count < 3 ? 1 : count < 8 ? 2 : 3
  return <td data-weight={weight}>{count === 0 ? <Nothing /> : grouped(count)}</td>
}

function Nothing() {
  return (
    <span class="none">
      <span aria-hidden="true">–</span>
      <span class="unseen">none</span>
    </span>
  )
}
