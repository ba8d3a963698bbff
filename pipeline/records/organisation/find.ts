import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { foldKey } from '../../text/fold.ts'
import { findOrganisations, type OrganisationMention } from '../../text/organisations.ts'

/** The bodies a document names, each once under its fullest name; a mention that gives the acronym is preferred. */
export function findOrganisationRecords(doc: SegmentedDoc, _report: Report, _found: readonly Sighting[]): readonly Sighting[] {
  const groups = grouped(findOrganisations(doc.text, doc.lexicon).filter((mention) => mention.name.length > 1))
  return groups.map((group) => {
    const fullest = group.reduce((a, b) => (b.name.length > a.name.length ? b : a))
    const best = group.find((mention) => mention.acronym !== null && mention.name.length >= fullest.name.length) ?? fullest
    const acronym = best.acronym ?? group.find((mention) => mention.acronym !== null)?.acronym ?? null
    return {
      type: 'organisation',
      spans: [withBracket(doc.text, best.span, acronym)],
      fields: { name: fullest.name, acronym, kind: best.kind },
      rule: best.acronym === null ? 'organisation/name' : 'organisation/name-with-acronym',
      confidence: Math.min(0.95, best.confidence),
    }
  })
}

/** Mentions that share a name or an acronym are one body. */
function grouped(mentions: readonly OrganisationMention[]): readonly (readonly OrganisationMention[])[] {
  const groups: OrganisationMention[][] = []
  const byKey = new Map<string, OrganisationMention[]>()
  for (const mention of mentions) {
    const keys = [mention.name, mention.acronym ?? ''].map(keyOf).filter(Boolean)
    const known = keys.map((key) => byKey.get(key)).find(Boolean)
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(mention)
    for (const key of keys) byKey.set(key, group)
  }
  return groups
}

function keyOf(name: string): string {
  return foldKey(name.replace(/^the\s+/iu, ''))
}

/** The span with the acronym in brackets after it, where it stands there. */
function withBracket(text: string, span: Span, acronym: string | null): Span {
  if (acronym === null) return span
  const after = /^\s*\(\s*["“‘']?([^()]{2,14}?)["”’']?\s*\)/u.exec(text.slice(span[1], span[1] + 24))
  return after && foldKey(after[1] ?? '') === foldKey(acronym) ? [span[0], span[1] + after[0].length] : span
}
