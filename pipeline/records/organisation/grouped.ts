import type { Lexicon } from '../../model/knowledge.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { inFull, keyOf } from './in-full.ts'

/** Mentions that share a name or an acronym are one body. */
export function grouped(
  mentions: readonly OrganisationMention[],
  lexicon: Lexicon,
): readonly (readonly OrganisationMention[])[] {
  const groups: OrganisationMention[][] = []
  const byKey = new Map<string, OrganisationMention[]>()
  for (const mention of mentions) {
    const keys = [mention.name, mention.acronym ?? ''].map((name) => keyOf(name, lexicon)).filter(Boolean)
    const known = keys.map((key) => byKey.get(key)).find(Boolean)
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(mention)
    for (const key of keys) byKey.set(key, group)
  }
  return inFull(groups, lexicon)
}
