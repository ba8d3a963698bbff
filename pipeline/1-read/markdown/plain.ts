import type { Paragraph } from 'mdast'

/** A line as it lies in the source: `number` from 1, `offset` in code units. */
export interface SourceLine {
  readonly text: string
  readonly number: number
  readonly offset: number
}

/**
 * A line that Markdown has nothing to say about: it begins with a letter, a figure or an opening mark, is no item, and
 * holds no character, no address and no space at its end that would mean anything.
 */
const inside = String.raw`(?:(?!www\.|https?:)[^*_\x60[\]<>&\\~|@\t\r\0])*$`
const plain = new RegExp(String.raw`^(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}("'“‘«¿¡]${inside}(?<! )`, 'iu')
const plainInside = new RegExp(`^${inside}`, 'iu')
const marker = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/u

/** Whether Markdown has nothing to say about a text. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** Whether Markdown has nothing to say about a text within a line, such as that of a cell. */
export function isPlainInside(text: string): boolean {
  return plainInside.test(text)
}

/** What sort of item a line is, so that neighbours of the same sort are one list; null where it is none. */
export function kindOf(line: string): string | null {
  return marker.exec(line)?.[0].at(-1) ?? null
}

const delimiter = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u

/** Whether two lines are the head of a table and its line of dashes. */
export function isTableHead(above: string, line: string): boolean {
  return line.includes('|') && above.includes('|') && delimiter.test(line)
}

/** Lines as a paragraph of their very words, from column `indent` on. */
export function paragraph(lines: readonly SourceLine[], indent: number): Paragraph {
  const value = lines.map(({ text }) => text.slice(indent)).join('\n')
  const position = () => positionOf(lines, indent)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position: position() }],
    position: position(),
  }
}

/** From column `indent` of the first line to the end of the last. */
export function positionOf(lines: readonly SourceLine[], indent: number) {
  const first = lines[0] ?? { text: '', number: 1, offset: 0 }
  const last = lines.at(-1) ?? first
  return {
    start: { line: first.number, column: indent + 1, offset: first.offset + indent },
    end: {
      line: last.number,
      column: last.text.length + 1,
      offset: last.offset + last.text.length,
    },
  }
}
