import type { Element } from 'hast'

/** A line end that was meant. */
export function lineEnd(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] }
}
