import type { Children } from '../markup.ts'
import { Wide } from '../wide.tsx'

/** A picture to be: what it shows, in which size, and the same as a table. */
export interface Drawing {
  readonly id: string
  readonly title: string
  /** What a reader sees in it, and what was counted. */
  readonly caption: string
  readonly width: number
  readonly height: number
  readonly marks: Children
  readonly columns: readonly string[]
  /** The first cell heads its row. */
  readonly rows: readonly (readonly Children[])[]
}

/** A picture with its table beside it: who cannot see the one reads the other. */
export function Figure({ drawing }: { drawing: Drawing }) {
  const { id, title, caption, width, height, marks, columns, rows } = drawing
  return (
    <section class="pictured" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="counts">{caption}</p>
      <div>
        <Wide label={`${title}, picture`}>
          <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
            {marks}
          </svg>
        </Wide>
        <Wide label={`${title}, table`}>
          <table>
            <thead>
              <tr>
                {columns.map((words) => (
                  <th scope="col">{words}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells]) => (
                <tr>
                  <th scope="row">{head}</th>
                  {cells.map((cell) => (
                    <td>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </div>
    </section>
  )
}
