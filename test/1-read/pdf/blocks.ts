import { pdf } from '../../../pipeline/1-read/pdf.ts'
import { clean } from '../../../pipeline/2-clean/clean.ts'
import { knowledge } from '../../knowledge.ts'
import { type Print, type PrintedPage, writePdf } from './write-pdf.ts'

/** The blocks that rooms 1 and 2 make of pages: kind, colon, text; cells parted by " | ". */
export async function blocksOf(...pages: readonly PrintedPage[]): Promise<string[]> {
  const source = { id: 'd', path: 'd.pdf', sha256: '', bytes: writePdf({ pages }) }
  const reading = await pdf(source, () => {})
  if (!reading) return []
  const { text, blocks } = clean({ ...source, ...reading, format: 'pdf' } as never, () => {}, knowledge)
  return blocks.map(
    ({ kind, span }) =>
      `${kind}: ${text
        .slice(...span)
        .replaceAll('\t', ' | ')
        .replaceAll('\n', ' / ')}`,
  )
}

/** Lines at one height. */
export const row = (base: number, cells: readonly (readonly [left: number, text: string])[]): Print[] =>
  cells.map(([left, text]) => ({ at: [left, base], text }))

/** Cells of lines below each other. */
export const cell = (left: number, base: number, ...texts: readonly string[]): Print[] =>
  texts.map((text, i) => ({ at: [left, base + i * 12], text }))

const prose = [
  'The council of the bay met for the second time and heard the reports of all the members who',
  'had travelled from the islands and from the upper valley to speak about the water, the roads',
  'and the schools of the coming year, and about what became of the promises of the year before.',
]

/** Prose above what a case is about. */
export const above = cell(60, 100, ...prose)
