import { attributeAt, type Element, integer, switchAt } from '../office/element.ts'

/** How characters look, as far as it matters. Undefined: nothing is said here. */
export interface Look {
  readonly strong?: boolean | undefined
  readonly emphasis?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly struck?: boolean | undefined
  /** Whether they are set above the line. */
  readonly raised?: boolean | undefined
  /** Whether it sets what a form says in a field that nobody has filled in. */
  readonly prompt?: boolean | undefined
  /** Points. */
  readonly size?: number | undefined
}

/** What run properties say about the look. */
export function lookOf(properties: Element | undefined): Look {
  const halfPoints = integer(attributeAt(properties, 'sz', 'val'))
  const vertical = attributeAt(properties, 'vertAlign', 'val')
  return said({
    strong: switchAt(properties, 'b'),
    emphasis: switchAt(properties, 'i'),
    hidden: switchAt(properties, 'vanish'),
    struck:
      switchAt(properties, 'strike') || (switchAt(properties, 'dstrike') ?? switchAt(properties, 'strike')),
    raised: vertical === undefined ? undefined : vertical === 'superscript',
    size: halfPoints === undefined ? undefined : halfPoints / 2,
  })
}

/** What a style of characters adds to the look of a paragraph. */
export function charLook({ strong, emphasis, hidden, struck, raised, prompt, size }: Look): Look {
  return {
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(hidden && { hidden }),
    ...(struck && { struck }),
    ...(raised && { raised }),
    ...(prompt && { prompt }),
    ...(size && { size }),
  }
}

/** As what words of such a look are left out; null where they are read. */
export function leftOutOf({ hidden, prompt }: Look): 'hidden-text' | 'prompt' | null {
  if (hidden) return 'hidden-text'
  return prompt ? 'prompt' : null
}

/** The same without fields that say nothing, so that they do not overwrite what is inherited. */
export function said<T extends object>(style: T): T {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as T
}
