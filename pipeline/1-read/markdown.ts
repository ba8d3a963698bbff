import type { Node, Root, RootContent } from 'mdast'
import { decode } from './charset.ts'
import { markDump } from './deck-dump.ts'
import { deckIn } from './markdown/deck.ts'
import { definitionsFor, definitionsIn } from './markdown/definitions.ts'
import { embeddedHtml } from './markdown/embedded-html.ts'
import { evenTables } from './markdown/even-tables.ts'
import { frontMatterHints, saidIn } from './markdown/front-matter.ts'
import { frontText } from './markdown/front-text.ts'
import { join } from './markdown/join.ts'
import { resolveLinks } from './markdown/links.ts'
import { metadataLines } from './markdown/metadata-lines.ts'
import { referToNotes } from './markdown/note-references.ts'
import { type Piece, pieces } from './markdown/pieces.ts'
import { withoutQuotedLines } from './markdown/quoted-lines.ts'
import { hasSpeakerNotes, saysDeck } from './markdown/says-deck.ts'
import { shiftLines } from './markdown/shift-lines.ts'
import { sourceLines } from './markdown/source-lines.ts'
import type { Reader } from './reader.ts'
import { parseMarkdown } from './unified.ts'

/**
 * Reads Markdown (CommonMark, GFM, front matter in YAML, TOML or bare lines as hints), and decks written in it slide by slide. Parsed in pieces, so that
 * time grows with size.
 */
export const markdown: Reader = (file, report) => {
  const text = decode(file.bytes, report).replace(/^\uFEFF/u, '')
  const source = sourceLines(text, report)
  const metadata = metadataLines(source)
  const lines = withoutQuotedLines(metadata?.lines ?? source)
  const definitions = definitionsIn(lines)
  const children: RootContent[] = []
  for (const piece of pieces(lines, report)) {
    const { continues } = piece
    const line = piece.lines[0]?.number ?? 1
    join(children, piece.block ? [piece.block] : parsed(piece, definitions), { continues, line }, text)
  }
  const end = metadata ? Math.max(0, text.search(/\n[ \t]*\n/u)) : frontEnd(children[0])
  const said = metadata?.said ?? frontMatterIn(children, report)
  const blocks = embeddedHtml([...frontText(said, text, text.slice(end)), ...children])
  const deck = deckIn(blocks, saysDeck(said) ?? hasSpeakerNotes(text))
  const tree: Root = { type: 'root', children: deck?.children ?? markDump(blocks) }
  return { tree, hints: frontMatterHints(said), pages: deck?.slides ?? null, reader: 'remark-parse' }
}

/** The blocks of a piece, with places that count through the whole file. */
function parsed(piece: Piece, definitions: ReadonlyMap<string, string>): readonly RootContent[] {
  // Only what the file begins with is front matter, so all other pieces begin with a blank line.
  const context = piece.lines[0]?.number === 1 ? [] : ['', ...piece.context]
  const above = context.map((line) => `${line}\n`).join('')
  const text = evenTables(piece.lines.map((line) => line.text)).join('\n')
  const below = definitionsFor(text, definitions)
  const tree = parseMarkdown(above + text + (below.length > 0 ? `\n\n${below.join('\n')}\n` : ''))
  const [first, last] = [piece.lines[0], piece.lines.at(-1)]
  resolveLinks(tree)
  referToNotes(tree)
  shiftLines(tree, (first?.number ?? 1) - 1 - context.length, (first?.offset ?? 0) - above.length)
  const end = last?.number ?? 0
  return below.length > 0
    ? tree.children.filter((node) => (node.position?.start.line ?? 0) <= end)
    : tree.children
}

interface FrontMatter extends Node {
  readonly type: 'yaml' | 'toml'
  readonly value: string
}

/** Where the front matter ends; 0 where the file has none. */
function frontEnd(first: RootContent | FrontMatter | undefined): number {
  return first?.type === 'yaml' || first?.type === 'toml' ? (first.position?.end.offset ?? 0) : 0
}

/** Takes the front matter off the blocks: what it says, as plain values. */
function frontMatterIn(children: RootContent[], report: Parameters<Reader>[1]): unknown {
  const first = children[0] as RootContent | FrontMatter | undefined
  if (first?.type !== 'yaml' && first?.type !== 'toml') return null
  children.shift()
  return saidIn(first.value, first.type, report)
}
