import { type Element, elementAt, elementsOf, integer, textBelow } from '../office/element.ts'
import { type Inline, lineEnd } from '../office/inline.ts'

/** The text of a paragraph on a slide. */
export function textInlines(paragraph: Element, links: ReadonlyMap<string, string>): Inline[] {
  return elementsOf(paragraph).flatMap((child) => {
    if (child.name === 'br') return [{ text: lineEnd }]
    if (child.name === 'r' || child.name === 'fld') return [runOf(child, links)]
    if (child.name === 't') return [{ text: plain(textBelow(child)) }]
    if (child.name === 'Fallback' || child.name.endsWith('Pr')) return []
    return textInlines(child, links)
  })
}

function runOf(run: Element, links: ReadonlyMap<string, string>): Inline {
  const properties = elementAt(run, 'rPr')
  const size = integer(properties?.attributes.sz)
  return {
    text: plain(textBelow(elementAt(run, 't'))),
    strong: isOn(properties?.attributes.b),
    emphasis: isOn(properties?.attributes.i),
    struck: /^(?:sng|dbl)Strike$/u.test(properties?.attributes.strike ?? ''),
    raised: (integer(properties?.attributes.baseline) ?? 0) > 0,
    size: size === undefined ? undefined : size / 100,
    url: links.get(elementAt(properties, 'hlinkClick')?.attributes['r:id'] ?? ''),
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** Line ends inside a run are vertical tabs, written as they are or as `_x000B_`; `_x...._` stands for other characters. */
function plain(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n|[\v\r\n]/gu, lineEnd)
    .replace(/[\u0000-\u0008\u000E-\u001F]/gu, '')
}
