import type { Element, ElementContent } from 'hast'
import { textLength } from './elements.ts'

/** What was left out of a page: parts that are not the document, and words that a browser does not show. */
export interface Left {
  furniture: number
  hidden: number
}

/** Nodes without navigation, forms, banners and the like, what `isHidden`, and comments; counts in `left` what was left out. */
export function withoutFurniture(
  nodes: readonly ElementContent[],
  isHidden: (element: Element) => boolean,
  left: Left,
): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of nodes) {
    if (node.type !== 'element') {
      if (node.type === 'text') kept.push(node)
      continue
    }
    if (isFurniture(node)) left.furniture++
    else if (isIcon(node)) continue
    else if (!isHidden(node))
      kept.push({ ...node, children: withoutFurniture(node.children, isHidden, left) })
    else if (textLength(node) > 0) left.hidden++
  }
  return kept
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
  'footer',
  'aside',
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

function isFurniture(element: Element): boolean {
  if (furniture.has(element.tagName)) return true
  const role = element.properties['role']
  if (typeof role === 'string' && roles.has(role)) return true
  if (/^(?:body|main|article|h[1-6]|p|li|td|th|tr|table|tbody)$/u.test(element.tagName)) return false
  return names.test(nameOf(element)) && textLength(element) < 2000
}

/** `<i class="material-icons" aria-hidden="true">arrow_forward</i>`: the name of a picture, which a font shows in its place. */
function isIcon(element: Element): boolean {
  const { tagName, properties, children } = element
  if (!/^(?:i|span|em)$/u.test(tagName) || String(properties['ariaHidden']) !== 'true') return false
  const [name, ...more] = children
  const isName =
    name?.type === 'text' && more.length === 0 && /^\s*[a-z]+(?:_[a-z\d]+)*\s*$/u.test(name.value)
  return isName && /icon|symbol/iu.test(nameOf(element))
}

function nameOf(element: Element): string {
  const className = element.properties['className']
  return [element.properties['id'], ...(Array.isArray(className) ? className : [])]
    .filter((part) => typeof part === 'string')
    .join(' ')
}
