import { attributeAt, type Element, elementAt, elementsOf, integer, switchAt } from '../office/element.ts'
import { bulletText, formatNumber } from '../office/number-format.ts'

/** A paragraph's number or bullet. */
export interface Marker {
  readonly marker: string
  readonly ordered: boolean
}

/** Counts the numbered paragraphs of a document as they come. */
export interface Numbering {
  /** The marker of the next paragraph of a list. */
  next(numId: string, level: number): Marker
  /** The level that a list gives to a paragraph style; 0 where it names none. */
  levelOf(numId: string, styleId: string | undefined): number
}

interface Level {
  readonly start: number
  readonly format: string
  /** "%1.%2" stands for the counts of the first two levels. */
  readonly text: string
  readonly styleId: string | undefined
  readonly decimal: boolean
}

interface Definition {
  /** Lists with the same definition count on together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  readonly restarts: ReadonlyMap<number, number>
}

const plain: Level = { start: 1, format: 'bullet', text: '•', styleId: undefined, decimal: false }

/** The lists of a word-processor document. */
export function numberingOf(root: Element | undefined): Numbering {
  const definitions = definitionsOf(root)
  const counters = new Map<string, number[]>()
  const seen = new Set<string>()
  return {
    levelOf: (numId, styleId) => {
      for (const [level, { styleId: named }] of definitions.get(numId)?.levels ?? [])
        if (styleId && named === styleId) return level
      return 0
    },
    next: (numId, level) => {
      const definition = definitions.get(numId)
      const current = definition?.levels.get(level) ?? plain
      if (!definition || current.format === 'bullet')
        return { marker: bulletText(current.text), ordered: false }
      const counts = counters.get(definition.counter) ?? []
      counters.set(definition.counter, counts)
      restart(definition, numId, level, counts, seen)
      counts[level] = (counts[level] ?? current.start - 1) + 1
      counts.length = level + 1
      return { marker: markerText(definition, current, counts), ordered: current.format !== 'none' }
    },
  }
}

/** The first paragraph of a list that starts afresh at a level. */
function restart(
  definition: Definition,
  numId: string,
  level: number,
  counts: number[],
  seen: Set<string>,
): void {
  const start = definition.restarts.get(level)
  const key = `${numId}/${level}`
  if (start === undefined || seen.has(key)) return
  seen.add(key)
  counts[level] = start - 1
}

function markerText(definition: Definition, current: Level, counts: readonly number[]): string {
  return current.text
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const level = definition.levels.get(Number(digit) - 1) ?? plain
      const count = counts[Number(digit) - 1] ?? level.start
      return formatNumber(count, current.decimal ? 'decimal' : level.format)
    })
    .trim()
}

function definitionsOf(root: Element | undefined): ReadonlyMap<string, Definition> {
  const abstracts = new Map(
    elementsOf(root, 'abstractNum').map((element) => [element.attributes.abstractNumId ?? '', element]),
  )
  const byStyle = new Map(
    [...abstracts.values()].map((element) => [attributeAt(element, 'styleLink', 'val') ?? '', element]),
  )
  const definitions = new Map<string, Definition>()
  for (const num of elementsOf(root, 'num')) {
    const id = attributeAt(num, 'abstractNumId', 'val') ?? ''
    const named = abstracts.get(id)
    const link = attributeAt(named, 'numStyleLink', 'val')
    const abstract = (link && byStyle.get(link)) || named
    const levels = new Map(elementsOf(abstract, 'lvl').map(levelEntry))
    const restarts = new Map<number, number>()
    for (const override of elementsOf(num, 'lvlOverride')) {
      const level = integer(override.attributes.ilvl) ?? 0
      const start = integer(attributeAt(override, 'startOverride', 'val'))
      const own = elementAt(override, 'lvl')
      if (own) levels.set(level, levelEntry(own)[1])
      if (start !== undefined) restarts.set(level, start)
    }
    definitions.set(num.attributes.numId ?? '', {
      counter: abstract?.attributes.abstractNumId ?? id,
      levels,
      restarts,
    })
  }
  return definitions
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
