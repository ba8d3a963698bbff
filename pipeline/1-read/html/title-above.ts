import type { Element, ElementContent } from 'hast'
import { find, findAll, textLength } from './elements.ts'

/**
 * The first `h1` of a page, where it stands outside of its main part, with what is printed beside it: a date, a place. The
 * name of a site leads home; where the main part has an `h1` of its own, only what tells a year is no such name.
 */
export function titleAbove(body: Element, main: Element): ElementContent[] {
  const [title] = findAll(body, isTitle)
  if (!title || findAll(main, (element) => element === title).length > 0 || find(title, isLink)) return []
  const block = find(body, (element) => element.children.includes(title))
  const small = block && !find(block, (element) => element === main) && textLength(block) < longestTitle
  const above = block && small ? block.children : [title]
  return find(main, isTitle) && !above.some(tellsYear) ? [] : above
}

const longestTitle = 400

function isLink({ tagName }: Element): boolean {
  return tagName === 'a'
}

function tellsYear(node: ElementContent): boolean {
  if (node.type === 'text') return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(node.value)
  return node.type === 'element' && node.children.some(tellsYear)
}

function isTitle({ tagName }: Element): boolean {
  return tagName === 'h1'
}
