import { greatest } from '../../text/extremes.ts'
import type { KnownBlock } from './block-runs.ts'
import type { Children } from './markup.ts'

/**
 * Neighbouring rows as a table. Its cells are what tabs part in the text; which of them are heads no text tells. A row with
 * words in its first cell alone goes across. Wider than the page it scrolls in itself, and the keyboard can scroll it.
 */
export function rowTable(
  text: string,
  rows: readonly KnownBlock[],
  words: (block: KnownBlock) => Children,
): Children {
  const cells = rows.map((row) => cellsOf(text, row))
  const width = greatest(cells.map(({ length }) => length))
  return (
    // biome-ignore lint/a11y/useSemanticElements: what groups a form is no table's
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is out of a keyboard's reach without it
    <div class="rows" role="group" aria-label="Table" tabIndex={0}>
      <table>
        <tbody>
          {cells.map((row) => (
            <tr>
              {row.map((cell) => (
                <td dir="auto" {...(row.length === 1 && width > 1 ? { colSpan: width } : {})}>
                  {words(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellsOf(text: string, row: KnownBlock): readonly KnownBlock[] {
  let [start] = row.span
  const [first = '', ...others] = text.slice(...row.span).split('\t')
  const parts = others.some((part) => part.trim() !== '') ? [first, ...others] : [first]
  return parts.map((part) => {
    const cell: KnownBlock = { ...row, span: [start, start + part.length] }
    start += part.length + 1
    return cell
  })
}
