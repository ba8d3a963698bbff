import type { Bibliography, CitedItem } from './cited.ts'
import { noteLine, oneLine } from './csl-fields.ts'

/** CSL-JSON: the form all others are made from. Passages are lines of `note`. */
export function cslJson({ items }: Bibliography): string {
  return `${JSON.stringify(items.map(withNotes), null, 1)}\n`
}

function withNotes({ csl, link, notes, keywords }: CitedItem) {
  return {
    ...(inOneLine(csl) as CitedItem['csl']),
    ...(csl['URL'] === undefined && link !== '' ? { URL: link } : {}),
    ...(keywords.length > 0 ? { keyword: keywords.join(', ') } : {}),
    ...(notes.length > 0 ? { note: notes.map(noteLine).join('\n') } : {}),
  }
}

/** Every text of an item in one line, without what is no character: some readers refuse the whole file for one. */
function inOneLine(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value)) return value.map(inOneLine)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLine(inner)]))
}
