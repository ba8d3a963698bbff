import { describe, expect, it } from 'vitest'
import { type Element, elementOfLine, elementOfTable } from '../../../pipeline/1-read/pdf/element.ts'
import { flowsOf } from '../../../pipeline/1-read/pdf/flows.ts'
import { textOf } from '../../../pipeline/1-read/pdf/lines.ts'
import { linesOf } from '../../../pipeline/1-read/pdf/page-lines.ts'
import { words } from './words.ts'

describe('the columns of a page', () => {
  const left = ['alpha one', 'alpha two', 'alpha three', 'alpha four']
  const right = ['beta one', 'beta two', 'beta three', 'beta four']
  const at = (texts: readonly string[], x: number) => texts.flatMap((text, i) => words(text, x, 100 + i * 12))

  it('are read one after the other, below what spans them', () => {
    const title = words(
      'A title that stands above both of the columns and is wide enough to span them',
      50,
      70,
    )
    const lines = linesOf([...at(left, 50), ...title, ...at(right, 300)])
    const flows = flowsOf(lines.map(elementOfLine))
    const read = flows.flatMap((flow) => flow.elements.map((each) => (each.line ? textOf(each.line) : '')))
    expect(read.slice(1)).toEqual([...left, ...right])
    expect(read[0]).toMatch(/^A title/)
  })

  it('are a table where the stream goes row by row', () => {
    const rows = left.flatMap((text, i) => [
      ...words(text, 50, 100 + i * 20),
      ...words(right[i] ?? '', 300, 100 + i * 20),
    ])
    const [flow] = flowsOf(linesOf(rows).map(elementOfLine))
    const table = flow?.elements[0]?.table
    expect(table?.rows.map((row) => row.map((cell) => cell.map(textOf).join(' ')))).toEqual(
      left.map((text, i) => [text, right[i]]),
    )
  })

  it('are none of the words of justified lines, however far apart and below each other these stand', () => {
    const justified = (text: string, base: number) => {
      const each = text.split(' ')
      const gap = (200 - each.join('').length * 5) / (each.length - 1)
      let at = 50
      return each.flatMap((word) => {
        const [set] = words(word, at, base)
        at += word.length * 5 + gap
        return set ? [set] : []
      })
    }
    // Two words cannot be even: the heading comes in two pieces.
    const texts = [
      'Harbourmasters Committee',
      'the wardens of the outer bay came home',
      'the lampposts alongside',
      'Lamplighter had extinguished',
      'committee of the harbour was not there',
    ]
    const lines = linesOf(texts.flatMap((text, i) => justified(text, 100 + i * 12)))
    const read = flowsOf(lines.map(elementOfLine)).flatMap((flow) =>
      flow.elements.map((each) => (each.line ? textOf(each.line) : 'table')),
    )
    expect(read).toEqual(['Harbourmasters', 'Committee', ...texts.slice(1)])
  })

  it('start anew below a heading that is printed between those above and those below, level or not', () => {
    const lower = ['gamma one', 'gamma two', 'gamma three'].flatMap((text, i) =>
      words(text, 50, 254 + i * 12),
    )
    const beside = ['delta one', 'delta two', 'delta three', 'delta four'].flatMap((text, i) =>
      words(text, 300, 230 + i * 12),
    )
    const heading = words('Omega', 50, 190).map((word) => ({ ...word, size: 20 }))
    const lines = linesOf([...at(left, 50), ...at(right, 300), ...heading, ...lower, ...beside])
    const read = flowsOf(lines.map(elementOfLine)).flatMap((flow) =>
      flow.elements.map((each) => each.line?.text ?? ''),
    )
    expect(read.join(' ')).toMatch(/beta four Omega gamma one gamma two gamma three delta one/)
  })

  it('are told where each holds a table and little else', () => {
    const table = (name: string, x: number, top: number) => {
      const rows = left.map((_, i) => [linesOf(words(`${name} ${i}`, x, top + i * 20))])
      return elementOfTable({ box: [x, top, x + 200, top + 80], rows, order: x, drawn: false }, 10)
    }
    const [over] = linesOf(words('Lamps', 50, 110)).map(elementOfLine)
    const flows = flowsOf([over as Element, table('lamp', 50, 130), table('pilot', 300, 100)])
    const firsts = flows.map(({ elements }) => elements.map((each) => each.line?.text ?? textIn(each)))
    expect(firsts).toEqual([['Lamps', 'lamp 0'], ['pilot 0']])
  })
})

const textIn = ({ table }: Element) => table?.rows[0]?.[0]?.map(textOf).join(' ')
