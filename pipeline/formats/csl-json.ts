import type { Bibliography, CitedItem } from './cited.ts'
import { noteLine } from './csl-fields.ts'

/** CSL-JSON: the form all others are made from. Passages are lines of `note`. */
export function cslJson({ items }: Bibliography): string {
  return `${JSON.stringify(items.map(withNotes), null, 1)}\n`
}

function withNotes({ csl, link, notes, keywords }: CitedItem) {
  return {
    ...csl,
    ...(csl['URL'] === undefined && link !== '' ? { URL: link } : {}),
    ...(keywords.length > 0 ? { keyword: keywords.join(', ') } : {}),
    ...(notes.length > 0 ? { note: notes.map(noteLine).join('\n') } : {}),
  }
}
