import type { Element, ElementContent, Root } from 'hast'

/** The first element that passes. */
export function find(root: Root | Element, test: (element: Element) => boolean): Element | undefined {
  return findAll(root, test)[0]
}

/** Elements that pass, in document order, not looking inside those that do. */
export function findAll(root: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const stack = [...root.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (test(node)) found.push(node)
    else for (const child of [...node.children].reverse()) stack.push(child)
  }
  return found
}

/** How many characters of text stand in an element, without white space at the ends of its stretches. */
export function textLength(element: Element): number {
  let length = 0
  const stack: ElementContent[] = [...element.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') length += node.value.trim().length
    else if (node.type === 'element') for (const child of node.children) stack.push(child)
  }
  return length
}
