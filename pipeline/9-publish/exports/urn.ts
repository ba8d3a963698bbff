/** Names of things of a base for linked data: urn:debrief:lesson/… They say where nothing is found, only what is meant. */
export function urn(id: string): string {
  return `urn:debrief:${encodeURI(id).replace(/[?#]/gu, encodeURIComponent)}`
}
