/** JSON with the keys of every object in code-unit order: equal values give equal bytes. */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(ordered(value), null, indent)
}

/** Ordered before it is written: a function that JSON.stringify asks of every value takes half as long again. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.some(isObject) ? value.map(ordered) : value
  const given = value as Readonly<Record<string, unknown>>
  const inOrder: Record<string, unknown> = {}
  for (const key of keysInOrder(given)) {
    const inner = given[key]
    // What inherits a key takes it for another.
    if (key === '__proto__') Object.defineProperty(inOrder, key, { value: ordered(inner), enumerable: true })
    else inOrder[key] = isObject(inner) ? ordered(inner) : inner
  }
  return inOrder
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Keys as they came, one after the other, down to the same keys in order. */
interface Known {
  inOrder: readonly string[] | null
  readonly next: Map<string, Known>
}

const first: Known = { inOrder: null, next: new Map() }

/** Objects of which there are many have few sets of keys; of others nothing is remembered. */
const MOST_KNOWN = 5000
let known = 0

/** To sort the keys of every object anew takes as long as to write it. */
function keysInOrder(value: object): readonly string[] {
  const keys = Object.keys(value)
  let at = first
  for (const key of keys) {
    let next = at.next.get(key)
    if (!next) {
      if (known >= MOST_KNOWN) return keys.sort()
      known++
      next = { inOrder: null, next: new Map() }
      at.next.set(key, next)
    }
    at = next
  }
  // Without a comparison, sort() goes by code units.
  at.inOrder ??= keys.sort()
  return at.inOrder
}
