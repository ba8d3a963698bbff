import type { Root, RootContent, Yaml } from 'mdast'
import type { Hints } from '../model/doc.ts'
import { parseYaml } from '../text/yaml.ts'
import { decode } from './charset.ts'
import { embeddedHtml } from './markdown/embedded-html.ts'
import { frontMatterHints } from './markdown/front-matter.ts'
import { pieces } from './markdown/pieces.ts'
import { shiftLines } from './markdown/shift-lines.ts'
import type { Reader } from './reader.ts'
import { parseMarkdown } from './unified.ts'

/** Reads Markdown (CommonMark, GFM, YAML front matter as hints). Parsed in pieces, so that time grows with size. */
export const markdown: Reader = (source, report) => {
  const text = decode(source.bytes, report).replace(/^\uFEFF/u, '')
  const children: RootContent[] = []
  for (const piece of pieces(text, report)) {
    const tree = parseMarkdown(piece.text)
    shiftLines(tree, piece.line - 1, piece.offset)
    const [first, ...rest] = tree.children
    const last = children.at(-1)
    if (piece.inList && first?.type === 'list' && last?.type === 'list' && first.ordered === last.ordered) {
      for (const item of first.children) last.children.push(item)
      for (const node of rest) children.push(node)
    } else for (const node of tree.children) children.push(node)
  }
  const front = children[0]?.type === 'yaml' ? (children.shift() as Yaml) : null
  const tree: Root = { type: 'root', children: embeddedHtml(children) }
  return { tree, hints: front ? hintsOf(front, report) : {}, pages: null, reader: 'remark-parse' }
}

function hintsOf(front: Yaml, report: Parameters<Reader>[1]): Hints {
  const { value, problem } = parseYaml(front.value.slice(0, 64 * 1024))
  if (problem)
    report('warning', 'front-matter', `Unexpected YAML in the front matter (${problem}); it was left out`, {
      line: 1,
    })
  return frontMatterHints(value)
}
