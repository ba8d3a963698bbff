import type { Lexicon } from '../../model/knowledge.ts'
import { foldKey } from '../../text/fold.ts'
import { withoutUnsaid } from '../../text/organisations/name-words.ts'
import type { OrganisationMention } from '../../text/organisations.ts'
import { remember } from '../../text/remember.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'

type Group = OrganisationMention[]

/**
 * "National Border Commission", where the document has one "National Border Commission of Togo" too, is that, and "Centre for
 * Tides" is the one "Averin Centre for Tides".
 */
export function inFull(
  groups: readonly Group[],
  lexicon: Lexicon,
): readonly (readonly OrganisationMention[])[] {
  const longer = new Map<string, Set<Group>>()
  for (const group of groups)
    for (const name of new Set(group.map(({ name }) => name)))
      for (const short of shorterOf(name, lexicon)) remember(longer, short, () => new Set()).add(group)
  const kept = new Map<Group, Group>(groups.map((group) => [group, [...group]]))
  for (const group of groups) {
    const short = keyOf(group[0]?.name ?? '', lexicon)
    const [full, ...others] = longer.get(short) ?? []
    if (!full || others.length > 0 || full === group || !short.includes(' ')) continue
    const whole = kept.get(full)
    if (!whole || !isLike(full, group, lexicon)) continue
    whole.push(...group)
    kept.delete(group)
  }
  return [...kept.values()]
}

/** What a name may be cut to: before an "of", and behind one of its first words where that is no small one. */
function shorterOf(name: string, lexicon: Lexicon): readonly string[] {
  const key = keyOf(name, lexicon)
  const words = key.split(' ')
  const behind = words.flatMap((word, n) =>
    n + 2 < words.length && !isSmallWord(word, lexicon) ? [words.slice(n + 1).join(' ')] : [],
  )
  const cuts = wordSet(lexicon, 'organisations', 'cut-before')
  const before = words.flatMap((word, n) => (n > 0 && cuts.has(word) ? [words.slice(0, n).join(' ')] : []))
  return [...before, ...behind]
}

/** The "Security Council" of states is no "Togo Security Council". */
function isLike([full]: Group, [short]: Group, lexicon: Lexicon): boolean {
  const cut = !keyOf(full?.name ?? '', lexicon).startsWith(keyOf(short?.name ?? '', lexicon))
  return !cut || full?.kind === short?.kind
}

/** A name without its article, as it is compared. */
export function keyOf(name: string, lexicon: Lexicon): string {
  return foldKey(withoutUnsaid(name, lexicon))
}
