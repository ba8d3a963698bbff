import { attributeAt, type Element, elementAt, elementsOf, integer, switchAt } from '../office/element.ts'

/** How the entries of one level are counted and printed. */
export interface Level {
  readonly start: number
  readonly format: string
  /** "%1.%2" stands for the counts of the first two levels. */
  readonly text: string
  readonly styleId: string | undefined
  readonly decimal: boolean
}

/** How a list counts. */
export interface Definition {
  /** Lists with the same definition count on together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  readonly restarts: ReadonlyMap<number, number>
}

/** The lists of a word-processor document by their ids, each with the levels of what it is made after. */
export function definitionsOf(root: Element | undefined): ReadonlyMap<string, Definition> {
  const abstracts = new Map(
    elementsOf(root, 'abstractNum').map((element) => [element.attributes.abstractNumId ?? '', element]),
  )
  const byStyle = new Map(
    [...abstracts.values()].map((element) => [attributeAt(element, 'styleLink', 'val') ?? '', element]),
  )
  return new Map(
    elementsOf(root, 'num').map((num) => {
      const id = attributeAt(num, 'abstractNumId', 'val') ?? ''
      const named = abstracts.get(id)
      const link = attributeAt(named, 'numStyleLink', 'val')
      const abstract = (link && byStyle.get(link)) || named
      return [num.attributes.numId ?? '', definitionOf(num, abstract, id)]
    }),
  )
}

/** The levels that a list is made after, with those that it says itself. */
function definitionOf(num: Element, abstract: Element | undefined, id: string): Definition {
  const levels = new Map(elementsOf(abstract, 'lvl').map(levelEntry))
  const restarts = new Map<number, number>()
  for (const override of elementsOf(num, 'lvlOverride')) {
    const level = integer(override.attributes.ilvl) ?? 0
    const start = integer(attributeAt(override, 'startOverride', 'val'))
    const own = elementAt(override, 'lvl')
    if (own) levels.set(level, levelEntry(own)[1])
    if (start !== undefined) restarts.set(level, start)
  }
  return { counter: abstract?.attributes.abstractNumId ?? id, levels, restarts }
}

function levelEntry(element: Element): [number, Level] {
  const level: Level = {
    start: integer(attributeAt(element, 'start', 'val')) ?? 1,
    format: attributeAt(element, 'numFmt', 'val') ?? 'decimal',
    text: attributeAt(element, 'lvlText', 'val') ?? '',
    styleId: attributeAt(element, 'pStyle', 'val'),
    decimal: switchAt(element, 'isLgl') ?? false,
  }
  return [integer(element.attributes.ilvl) ?? 0, level]
}
