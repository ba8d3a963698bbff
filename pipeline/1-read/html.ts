import type { Element, Root as HastRoot, Nodes } from 'hast'
import { toMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import type { Hints } from '../model/doc.ts'
import { decode } from './charset.ts'
import { markDump } from './deck-dump.ts'
import { captionBlocks, withCaptionsAbove } from './html/captions.ts'
import { withCellLines } from './html/cell-lines.ts'
import { definitionList } from './html/definition-list.ts'
import { withoutLayoutTables } from './html/layout-tables.ts'
import { withLinesApart } from './html/lines-apart.ts'
import { withoutLongText } from './html/long-text.ts'
import { mainContent } from './html/main-content.ts'
import { metaHints } from './html/meta-hints.ts'
import { withoutNoteMarks } from './html/note-marks.ts'
import { noteBlocks, withNotes } from './html/notes.ts'
import { withOwnLines } from './html/own-lines.ts'
import { publishedOn } from './html/published.ts'
import { deepest, shallow } from './html/shallow.ts'
import { withStruckWords } from './html/struck.ts'
import { withSymbols } from './html/symbols.ts'
import { withoutFrontMatter } from './html/without-front-matter.ts'
import type { Reader } from './reader.ts'
import { parseFragment, parsePage } from './unified.ts'

/**
 * Reads HTML: the main content as mdast with lines and columns; title and meta elements as hints, and front matter
 * where a generator of sites is to make the page.
 */
export const html: Reader = (source, report) => {
  const page = withoutFrontMatter(decode(source.bytes, report), report)
  const markup = withoutLongText(page.markup, report)
  const calm = shallow(markup)
  if (calm !== markup)
    report(
      'warning',
      'deep-nesting',
      `Unexpected nesting deeper than ${deepest} elements; the elements below were left out, their words were kept`,
    )
  const hast = parsePage(calm)
  const date = publishedOn(hast)
  const hints: Hints = { ...(date ? { date } : {}), ...metaHints(hast), ...page.hints }
  const { root, marks } = withoutNoteMarks(hast)
  const shown = withStruckWords(withSymbols(withLinesApart(withOwnLines(withNotes(root, marks)))))
  const { children } = mdastOf(withoutLayoutTables(mainContent(shown, report)), false)
  const tree: Root = { type: 'root', children: markDump(children) }
  return { tree, hints, pages: null, reader: 'rehype-parse', noteMarks: [...marks.labels] }
}

/** The mdast tree of an HTML fragment, e.g. of markup inside Markdown, whose writers end lines where they mean to. */
export function fragmentTree(markup: string): Root {
  return mdastOf(parseFragment(shallow(markup)), true)
}

const handlers = { dl: definitionList, figcaption: captionBlocks, note: noteBlocks }

/** With `newlines`, line ends of the source are kept; a browser shows each as a space, and so do pages read without it. */
function mdastOf(hast: HastRoot | Element, newlines: boolean): Root {
  const root: HastRoot = hast.type === 'root' ? hast : { type: 'root', children: [hast] }
  const tree = toMdast(withCellLines(withCaptionsAbove(root)) as Nodes, { newlines, handlers })
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}
