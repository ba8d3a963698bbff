import type { PhrasingContent } from 'mdast'
import type { PdfLink, Word } from './engine.ts'
import type { Line } from './lines.ts'

interface Piece {
  text: string
  readonly bold: boolean
  readonly struck: boolean
  readonly url: string
}

/** How to write the words of a paragraph. */
export interface Writing {
  readonly links: readonly PdfLink[]
  /** Headings are bold by nature: their words carry no mark. */
  readonly plain?: boolean
  /** Words to leave out at the start: the marker of an item. */
  readonly skip?: number
}

/** The words of lines as phrasing: `\n` where a line merely ran out, a break where its end was meant. */
export function inlineOf(
  lines: readonly Line[],
  breaks: readonly boolean[],
  writing: Writing,
): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let pieces: Piece[] = []
  lines.forEach((line, i) => {
    const links = linksBeside(line, writing.links)
    const first = i === 0 ? (writing.skip ?? 0) : 0
    for (let j = first; j < line.words.length; j++) {
      const word = line.words[j] as Word
      const separator = j === first ? (pieces.length > 0 ? '\n' : '') : word.spaced ? ' ' : ''
      const url = links.length > 0 ? urlOf(word, links) : ''
      add(pieces, separator, word, !writing.plain && word.font.bold, url)
    }
    if (breaks[i]) {
      for (const piece of pieces) out.push(nodeOf(piece))
      out.push({ type: 'break' })
      pieces = []
    }
  })
  return [...out, ...pieces.map(nodeOf)]
}

function add(pieces: Piece[], separator: string, word: Word, bold: boolean, url: string): void {
  const last = pieces.at(-1)
  const struck = word.struck === true
  if (last && last.bold === bold && last.struck === struck && last.url === url) {
    last.text += separator + word.text
    return
  }
  const marked = bold || struck || url !== ''
  if (separator && last && !isMarked(last)) last.text += separator
  else if (separator && marked) pieces.push({ text: separator, bold: false, struck: false, url: '' })
  const start = separator && last && isMarked(last) && !marked ? separator : ''
  pieces.push({ text: start + word.text, bold, struck, url })
}

function isMarked({ bold, struck, url }: Piece): boolean {
  return bold || struck || url !== ''
}

const none: readonly PdfLink[] = []

function linksBeside(line: Line, links: readonly PdfLink[]): readonly PdfLink[] {
  return links.length === 0 ? none : links.filter(({ box }) => box[1] < line.bottom && box[3] > line.top)
}

const safe = /^(?:https?|mailto):/i

function urlOf(word: Word, links: readonly PdfLink[]): string {
  const x = (word.left + word.right) / 2
  const y = (word.top + word.bottom) / 2
  const found = links.find(({ box }) => box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3])
  return found && safe.test(found.url) ? found.url : ''
}

function nodeOf({ text: value, bold, struck, url }: Piece): PhrasingContent {
  let node: PhrasingContent = { type: 'text', value }
  if (bold) node = { type: 'strong', children: [node] }
  if (struck) node = { type: 'delete', children: [node] }
  return url ? { type: 'link', url, children: [node] as never } : node
}
