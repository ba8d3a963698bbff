import type { MessagePlace } from '../model/message.ts'

/** Where in its document a finding is: "line 12", "page iv"; empty where it is about the whole. */
export function wordsOfPlace(place: MessagePlace | null): string {
  if (!place) return ''
  if (place.slide !== undefined) return `slide ${place.slide}`
  if (place.page) return `page ${place.page.label || place.page.index + 1}`
  if (place.line !== undefined) return `line ${place.line}`
  if (place.paragraph !== undefined) return `paragraph ${place.paragraph}`
  return ''
}

/** The line of the file itself; null where the file has no lines (pages, slides). */
export function lineOfFile(place: MessagePlace | null): number | null {
  return place?.line !== undefined && !place.page && place.paragraph === undefined ? place.line : null
}
