import type { KnownDoc } from '../../model/base.ts'

/** A classic script that sets the citations of all documents, for lists that leave the page as files. */
export function citationsScript(docs: readonly KnownDoc[]): string {
  const citations = Object.fromEntries(docs.map(({ entry }) => [entry.id, entry.citation]))
  const json = JSON.stringify(citations).replaceAll('<', '\\u003c')
  return `globalThis.debriefCitations = ${json}\n`
}
