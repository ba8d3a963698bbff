import { type Element, elementAt, textBelow } from '../office/element.ts'

/** What stands above and below the bar of an equation, with the bar: "1/2", which would read "12" without it. */
export function fractionParts(element: Element): readonly (Element | string)[] {
  const [above, below] = [elementAt(element, 'num'), elementAt(element, 'den')]
  if (!above || !below) return []
  return [...enclosed(above), '/', ...enclosed(below)]
}

function enclosed(part: Element): readonly (Element | string)[] {
  return /^[\p{L}\p{N}.,]*$/u.test(textBelow(part).trim()) ? [part] : ['(', part, ')']
}
