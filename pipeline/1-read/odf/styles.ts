import { type Element, elementAt, elementsOf, integer } from '../office/element.ts'
import { lengthInPoints } from './length.ts'

/** A style with all it inherits. Undefined: nothing is said. */
export interface Style {
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly hidden?: boolean
  readonly struck?: boolean
  /** Whether it is set above the line. */
  readonly raised?: boolean
  /** Points. */
  readonly size?: number
  /** The style is, or is derived from, that of a document's title. */
  readonly title?: boolean
  readonly outline?: number
  /** False where a paragraph stands in a list without being counted. */
  readonly numbered?: boolean
  /** A slide that is not shown. */
  readonly hiddenPage?: boolean
}

/** Styles of an OpenDocument file. */
export interface Styles {
  /** Adds the styles below an element of styles. */
  learn(styles: Element | undefined): void
  get(family: 'paragraph' | 'text' | 'drawing-page', name: string | undefined): Style
  /** The levels of a list style, from 1; of the headings where the name is "outline". */
  level(listStyle: string | undefined, level: number): Element | undefined
}

export function newStyles(): Styles {
  const elements = new Map<string, Element>()
  const lists = new Map<string, ReadonlyMap<number, Element>>()
  const known = new Map<string, Style>()
  const resolve = (key: string, depth: number): Style => {
    const element = elements.get(key)
    const before = known.get(key)
    // Some programs use the name for a title without defining the style.
    if (!element && key === 'paragraph/Title') return { title: true }
    if (before || !element || depth > 10) return before ?? {}
    const { family, 'parent-style-name': parent } = element.attributes
    const style = { ...(parent ? resolve(`${family}/${parent}`, depth + 1) : {}), ...ownStyle(element) }
    known.set(key, style)
    return style
  }
  return {
    learn: (styles) => {
      for (const style of elementsOf(styles)) {
        const { name = '', family } = style.attributes
        if (style.name === 'style') elements.set(`${family}/${name}`, style)
        if (style.name === 'list-style') lists.set(name, levelsOf(style))
        if (style.name === 'outline-style') lists.set('outline', levelsOf(style))
      }
    },
    get: (family, name) => resolve(`${family}/${name}`, 0),
    level: (listStyle, level) => lists.get(listStyle ?? '')?.get(level),
  }
}

function levelsOf(list: Element): ReadonlyMap<number, Element> {
  return new Map(elementsOf(list).map((level) => [integer(level.attributes.level) ?? 1, level]))
}

function ownStyle(style: Element): Style {
  const text = elementAt(style, 'text-properties')?.attributes ?? {}
  const weight = text['font-weight']
  const slant = text['font-style']
  const line = text['text-line-through-style'] ?? text['text-line-through-type']
  const position = text['text-position']
  const size = lengthInPoints(text['font-size'])
  const outline = integer(style.attributes['default-outline-level'])
  const numbering = elementAt(style, 'paragraph-properties')?.attributes['enable-numbering']
  const visibility = elementAt(style, 'drawing-page-properties')?.attributes.visibility
  return {
    ...(weight && { strong: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant && { emphasis: slant !== 'normal' }),
    ...(text.display && { hidden: text.display === 'none' }),
    ...(line && { struck: line !== 'none' }),
    ...(position && { raised: /^(?:super\b|[1-9])/u.test(position) }),
    ...(size !== undefined && { size }),
    ...(style.attributes.name === 'Title' && { title: true }),
    ...(outline !== undefined && { outline }),
    ...(numbering && { numbered: numbering !== 'false' }),
    ...(visibility && { hiddenPage: visibility === 'hidden' }),
  }
}
