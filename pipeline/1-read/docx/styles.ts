import { attributeAt, type Element, elementAt, elementsOf, integer } from '../office/element.ts'
import { type Look, lookOf, said } from './look.ts'

/** A style with all it inherits. */
export interface Style extends Look {
  /** Depth of heading, 1 to 6; 0 where the style says that it is none. */
  readonly heading?: number | undefined
  readonly numId?: string | undefined
  readonly level?: number | undefined
  /** Whether it sets the term of a definition list or what the term means. */
  readonly defines?: 'term' | 'meaning' | undefined
}

export interface Styles {
  /** The style with this id, the document's default look where there is none. */
  get(id: string | undefined): Style
}

/** The styles of a word-processor document. */
export function stylesOf(root: Element | undefined): Styles {
  const elements = new Map(elementsOf(root, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const base: Style = lookOf(elementAt(root, 'docDefaults', 'rPrDefault', 'rPr'))
  const known = new Map<string, Style>()
  const resolve = (id: string, depth: number): Style => {
    const element = elements.get(id)
    const before = known.get(id)
    // Styles based on each other in a ring exist; the tenth parent never matters.
    if (before || !element || depth > 10) return before ?? base
    const parent = attributeAt(element, 'basedOn', 'val')
    const style = { ...(parent ? resolve(parent, depth + 1) : base), ...said(ownStyle(element)) }
    known.set(id, style)
    return style
  }
  const normal = [...elements.values()].find(
    ({ attributes }) => attributes.type === 'paragraph' && /^(?:1|true|on)$/u.test(attributes.default ?? ''),
  )
  return { get: (id) => resolve(id ?? normal?.attributes.styleId ?? '', 0) }
}

/** Depth of heading by an outline level as written, from "0"; 0 for body text. */
export function headingAt(outline: string | undefined): number | undefined {
  const level = integer(outline)
  if (level === undefined || level < 0) return undefined
  return level >= 9 ? 0 : Math.min(level + 1, 6)
}

function ownStyle(element: Element): Style {
  const properties = elementAt(element, 'pPr')
  return {
    ...lookOf(elementAt(element, 'rPr')),
    heading:
      headingByName(attributeAt(element, 'name', 'val') ?? '') ??
      headingAt(attributeAt(properties, 'outlineLvl', 'val')),
    numId: attributeAt(properties, 'numPr', 'numId', 'val'),
    level: integer(attributeAt(properties, 'numPr', 'ilvl', 'val')),
    defines: definesByName(attributeAt(element, 'name', 'val') ?? ''),
    prompt: /^placeholder text$/iu.test(attributeAt(element, 'name', 'val') ?? '') || undefined,
  }
}

/** The names that converters of HTML and Markdown give to the styles of definition lists. */
function definesByName(name: string): Style['defines'] {
  if (/^definition term$/iu.test(name)) return 'term'
  return /^definition$/iu.test(name) ? 'meaning' : undefined
}

/** Built-in styles keep their English names in files of every language. */
function headingByName(name: string): number | undefined {
  if (/^title$/iu.test(name)) return 1
  const level = /^heading ([1-9])$/iu.exec(name)?.[1]
  return level ? Math.min(Number(level), 6) : undefined
}
