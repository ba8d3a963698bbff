import type { Element } from '../office/element.ts'
import { bulletText, formatNumber } from '../office/number-format.ts'
import { type Definition, definitionsOf, type Level } from './list-definitions.ts'

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
