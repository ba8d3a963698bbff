import type { Element } from './element.ts'
import { localAttributes, localName, noteRelations } from './local-names.ts'

/** What an honest part stays below. `elements` counts those inside one visited element, which is held in memory. */
export const xmlLimits = { depth: 256, elements: 400_000, errors: 1000 }

/** Which elements are wanted, by name and by the names around them, outermost first. */
export type Wanted = (name: string, above: readonly string[]) => boolean

/** Called with each wanted element once it is complete; false ends the walk. */
export type Visit = (element: Element, above: readonly string[]) => boolean

/** A walk through XML: where it is and what it holds. */
export interface Walk {
  readonly wanted: Wanted
  readonly visit: Visit
  readonly above: string[]
  /** The wanted element and what is open inside it. */
  readonly open: {
    name: string
    attributes: Readonly<Record<string, string>>
    children: (Element | string)[]
  }[]
  /** Prefixes that stand for the namespace of relationships. */
  readonly relations: Set<string>
  readonly troubles: Map<string, string>
  /** How many elements are open below the depth limit. */
  deep: number
  held: number
  errors: number
  stopped: boolean
}

/** A walk before its first element. */
export function newWalk(wanted: Wanted, visit: Visit): Walk {
  const nothing = { above: [], open: [], deep: 0, held: 0, errors: 0, stopped: false }
  return { wanted, visit, relations: new Set(), troubles: new Map(), ...nothing }
}

/** Ends what is still open. */
export function finish(walk: Walk): void {
  walk.stopped = false
  walk.deep = 0
  while (walk.open.length > 0) closed(walk)
}

/** An element begins. */
export function opened(walk: Walk, tag: string, attributes: Readonly<Record<string, string>>): void {
  if (walk.stopped) return
  if (walk.deep > 0 || walk.above.length >= xmlLimits.depth) {
    if (walk.deep++ === 0)
      trouble(walk, 'xml-deep', `more than ${xmlLimits.depth} elements deep; those below were left out`)
    return
  }
  noteRelations(walk.relations, attributes)
  const name = localName(tag)
  const inside = walk.open.length > 0
  if (inside || walk.wanted(name, walk.above)) {
    walk.held = inside ? walk.held + 1 : 0
    walk.open.push({ name, attributes: localAttributes(walk.relations, attributes), children: [] })
    if (walk.held > xmlLimits.elements) {
      trouble(walk, 'xml-large', `more than ${xmlLimits.elements} elements in one; the rest was left out`)
      walk.stopped = true
    }
  }
  walk.above.push(name)
}

/** An element ends. */
export function closed(walk: Walk): void {
  if (walk.stopped) return
  if (walk.deep > 0) {
    walk.deep--
    return
  }
  walk.above.pop()
  const element = walk.open.pop()
  const parent = walk.open.at(-1)
  if (!element) return
  if (parent) parent.children.push(element)
  else if (!walk.visit(element, walk.above)) walk.stopped = true
}

/** Text between two tags. */
export function said(walk: Walk, text: string): void {
  if (!walk.stopped && walk.deep === 0) walk.open.at(-1)?.children.push(text)
}

/** Notes what is wrong with the XML; the first of each kind is told. */
export function trouble(walk: Walk, rule: string, reason: string): void {
  if (!walk.troubles.has(rule)) walk.troubles.set(rule, reason.replace(/[^ -~]/gu, '').slice(0, 160))
}
