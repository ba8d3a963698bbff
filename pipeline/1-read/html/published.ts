import type { Element, Nodes, Root } from 'hast'

const inData = /"datePublished"\s*:\s*"(\d{4}-\d{2}(?:-\d{2})?)/u
const names = /(?:^|[-_\s])(?:published|posted|entry-date|pubdate|post-date|dateline)(?:$|[-_\s])/iu

/**
 * When a page says outside of its head that it was published: an element marked as that date, the page's data for search
 * engines, or its only `time`. ISO 8601.
 */
export function publishedOn(root: Root): string | null {
  const times: Element[] = []
  let data: string | null = null
  const stack: Nodes[] = [...root.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (node.properties['itemProp']?.toString() === 'datePublished' && dateOf(node)) return dateOf(node)
    if (node.tagName === 'time') times.push(node)
    if (node.tagName === 'script' && node.properties['type'] === 'application/ld+json')
      data ??=
        inData.exec(node.children.map((child) => ('value' in child ? child.value : '')).join(''))?.[1] ?? null
    for (const child of [...node.children].reverse()) stack.push(child)
  }
  const marked = times.find(isMarked)
  const time = marked ?? (times.length === 1 ? times[0] : undefined)
  return (marked && dateOf(marked)) || data || (time ? dateOf(time) : null)
}

function isMarked(time: Element): boolean {
  const className = time.properties['className']
  return (
    time.properties['pubDate'] !== undefined ||
    names.test(Array.isArray(className) ? className.join(' ') : '')
  )
}

function dateOf(element: Element): string | null {
  const value = String(element.properties['dateTime'] ?? element.properties['content'] ?? '')
  return /^\d{4}-\d{2}(?:-\d{2})?/u.exec(value)?.[0] ?? null
}
