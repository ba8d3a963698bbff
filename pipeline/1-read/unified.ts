import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/* The door to unified and its parsers. */

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const page = unified().use(rehypeParse, { fragment: false }).freeze()
const fragment = unified().use(rehypeParse, { fragment: true }).freeze()

/** The tree of CommonMark with GFM and front matter in YAML or TOML. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text)
}

/** The tree of a whole HTML page. */
export function parsePage(markup: string): HastRoot {
  return page.parse(markup)
}

/** The tree of markup from inside a page. */
export function parseFragment(markup: string): HastRoot {
  return fragment.parse(markup)
}
