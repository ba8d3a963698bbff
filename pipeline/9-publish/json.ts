import { byCodeUnit } from '../text/fold.ts'

/** JSON with the keys of every object in code-unit order: equal values give equal bytes. */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, inner) => (isPlain(inner) ? sortedKeys(inner) : inner), indent)
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortedKeys(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)))
}
