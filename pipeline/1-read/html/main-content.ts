import type { Element, ElementContent, Root } from 'hast'
import type { Report } from '../../model/message.ts'

/**
 * The part of a page that is the document: `main` or the only `article` where there is one, with the title that a page
 * prints above it, else `body`; without navigation, forms, banners and lists of nothing but links. Reports how many parts
 * were left out.
 */
export function mainContent(root: Root, report: Report): Root {
  const body = find(root, (element) => element.tagName === 'body')
  const mains = body ? findAll(body, isMain) : []
  const articles = body ? findAll(body, (element) => element.tagName === 'article') : []
  const chosen = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : body
  const left = { count: 0 }
  const above = body && chosen && chosen !== body ? titleAbove(body, chosen) : []
  const children = prune(
    [...above, ...(chosen ? chosen.children : (root.children as ElementContent[]))],
    left,
  )
  if (left.count > 0)
    report(
      'info',
      'page-furniture',
      `Left out ${left.count} parts of the page that are not the document (navigation, forms, banners)`,
    )
  return { type: 'root', children }
}

/**
 * The first `h1` of a page, where it stands outside of its main part, with what is printed beside it: a date, a place. The
 * name of a site leads home; where the main part has an `h1` of its own, only what tells a year is no such name.
 */
function titleAbove(body: Element, main: Element): ElementContent[] {
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

function isMain(element: Element): boolean {
  return element.tagName === 'main' || element.properties['role'] === 'main'
}

const furniture = new Set([
  'nav',
  'form',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'button',
  'select',
  'input',
  'textarea',
  'dialog',
  'object',
  'canvas',
  'audio',
  'video',
  'map',
])
const roles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
])
const names =
  /(?:^|[-_\s])(?:nav|navbar|menu|breadcrumbs?|cookies?|consent|banner|share|social|sidebar|related|advert(?:isement)?|promo|newsletter|skip|pagination|pager|footer|comments?)(?:$|[-_\s])/iu

function prune(nodes: readonly ElementContent[], left: { count: number }): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of nodes) {
    if (node.type !== 'element') {
      if (node.type === 'text') kept.push(node)
      continue
    }
    if (isFurniture(node)) left.count++
    else kept.push({ ...node, children: prune(node.children, left) })
  }
  return kept
}

function isFurniture(element: Element): boolean {
  if (furniture.has(element.tagName) || element.tagName === 'footer' || element.tagName === 'aside')
    return true
  const role = element.properties['role']
  if (typeof role === 'string' && roles.has(role)) return true
  if (element.properties['hidden'] !== undefined && element.properties['hidden'] !== false) return true
  if (/^(?:body|main|article|h[1-6]|p|li|td|th|tr|table|tbody)$/u.test(element.tagName)) return false
  return names.test(nameOf(element)) && textLength(element) < 2000
}

function nameOf(element: Element): string {
  const className = element.properties['className']
  return [element.properties['id'], ...(Array.isArray(className) ? className : [])]
    .filter((part) => typeof part === 'string')
    .join(' ')
}

function textLength(element: Element): number {
  let length = 0
  const stack: ElementContent[] = [...element.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') length += node.value.trim().length
    else if (node.type === 'element') for (const child of node.children) stack.push(child)
  }
  return length
}

function find(root: Root | Element, test: (element: Element) => boolean): Element | undefined {
  return findAll(root, test)[0]
}

/** Elements that pass, in document order, not looking inside those that do. */
function findAll(root: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const stack = [...root.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (test(node)) found.push(node)
    else for (const child of [...node.children].reverse()) stack.push(child)
  }
  return found
}
