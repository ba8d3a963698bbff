import type { DraftSection } from '../draft/draft-sections.ts'
import { COMMITMENTS, homes, LESSONS } from '../draft/kinds.ts'
import type { DraftOptions, SectionAdvice } from '../draft/lessons-for-draft.ts'
import type { Hit } from '../hit.ts'
import type { Catalogue } from './catalogue.ts'
import { whole } from './indexed-words.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import { pagefindHit } from './pagefind-hit.ts'
import { chosenWords, matchesFor, rareIn, type Shared } from './shared-words.ts'

/** Every word loads a piece of the index: so many of a draft are asked for. */
const MOST_WORDS = 160

/** A word in more of the records than this tells nothing of a text. */
const MOST_SHARE = 0.2

/** Of so many results the people are looked up. */
const LOOKED_AT = 40

/** The same as `lessonsForDraft`, with what Pagefind can: people are those who are records themselves. */
export async function draftInPagefind(
  pagefind: Pagefind,
  catalogue: Catalogue,
  sections: readonly DraftSection[],
  { most = 5, without = new Set() }: DraftOptions = {},
): Promise<readonly SectionAdvice[]> {
  const words = chosenWords(sections, catalogue)
  const found = new Map<string, readonly PagefindResult[]>()
  await Promise.all(
    [...new Set(words.flatMap((own) => [...own.keys()]))].slice(0, MOST_WORDS).map(async (stem) => {
      const { results } = await pagefind.search(whole(stem))
      if (results.length <= Math.max(3, catalogue.size * MOST_SHARE)) found.set(stem, results)
    }),
  )
  const types = await idsByType(pagefind, catalogue)
  const about = sections.map(({ title }) => rareIn(title, found, catalogue))
  const matches = words.map((own, at) => matchesFor(own, found, about[at] ?? new Set()))
  const hits = (from: readonly Shared[], wanted: Iterable<string>) =>
    hitsOf(pagefind, catalogue, from, Array.from(wanted, types), { most, without })
  const home = homes(matches.map((own) => own.map(({ result }) => result.id)))
  const advice = await Promise.all(
    sections.map(async ({ title }, at): Promise<SectionAdvice> => {
      const all = matches[at] ?? []
      const own = all.filter(({ result }) => home.get(result.id) === at)
      const people = all.slice(0, LOOKED_AT).filter(({ result }) => types('speaker').has(result.id))
      return {
        title,
        lessons: await hits(own, LESSONS),
        commitments: await hits(own, COMMITMENTS),
        people: (await hits(people, ['speaker'])).map(({ id, card }) => ({
          name: card.title,
          record: id,
        })),
      }
    }),
  )
  return advice.filter(
    ({ lessons, commitments, people }) => lessons.length + commitments.length + people.length > 0,
  )
}

async function idsByType(
  pagefind: Pagefind,
  { facets }: Catalogue,
): Promise<(type: string) => ReadonlySet<string>> {
  const wanted = facets.type
    .map(([value]) => value)
    .filter((type) => LESSONS.has(type) || COMMITMENTS.has(type) || type === 'speaker')
  const ids = new Map(
    await Promise.all(
      wanted.map(async (type) => {
        const { results } = await pagefind.search(null, { filters: { type: [type] } })
        return [type, new Set(results.map(({ id }) => id))] as const
      }),
    ),
  )
  return (type) => ids.get(type) ?? new Set()
}

/** The first that are of the types and not to be left out: cards are loaded until there are enough. */
async function hitsOf(
  pagefind: Pagefind,
  catalogue: Catalogue,
  matches: readonly Shared[],
  types: readonly ReadonlySet<string>[],
  { most, without }: Required<DraftOptions>,
): Promise<readonly Hit[]> {
  const hits: Hit[] = []
  for (const { result, score, stems } of matches.filter(({ result }) =>
    types.some((ids) => ids.has(result.id)),
  )) {
    if (hits.length === most) break
    const hit = await pagefindHit(pagefind, catalogue, result, score, stems)
    if (!without.has(hit.id)) hits.push(hit)
  }
  return hits
}
