import type { Element, ElementContent } from 'hast'
import { textLength } from './elements.ts'

/** Nodes without navigation, forms, banners and the like, and without comments; counts in `left` the parts that were left out. */
export function withoutFurniture(
  nodes: readonly ElementContent[],
  left: { count: number },
): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of nodes) {
    if (node.type !== 'element') {
      if (node.type === 'text') kept.push(node)
      continue
    }
    if (isFurniture(node)) left.count++
    else kept.push({ ...node, children: withoutFurniture(node.children, left) })
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
