import { OWN_FIELDS } from '../fields.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import type { Piece } from './pieces.ts'

/** What Pagefind finds for one question. */
export type Results = readonly PagefindResult[]

/** What is found for a piece; `beginning`: what was asked for instead, where that found something. */
export async function foundFor(
  pagefind: Pagefind,
  { asked, instead, own }: Piece,
): Promise<{ readonly results: Results; readonly beginning: string | null }> {
  const all = united(await Promise.all(asked.map((words) => pagefind.search(words))))
  const results = own ? all.filter(isOwn) : all
  if (results.length > 0) return { results, beginning: null }
  for (const beginning of instead) {
    const { results } = await pagefind.search(beginning)
    if (results.length > 0) return { results, beginning }
  }
  return { results: [], beginning: null }
}

/** Whether what was asked for stands in what a record itself says. */
function isOwn({ words, matchedMetaFields }: PagefindResult): boolean {
  return (words?.length ?? 0) > 0 || OWN_FIELDS.some((field) => matchedMetaFields?.includes(field))
}

/** A result that several have, with its best score. */
function united(answers: readonly { readonly results: Results }[]): Results {
  const [first, ...others] = answers
  if (others.length === 0) return first?.results ?? []
  const best = new Map<string, PagefindResult>()
  for (const result of answers.flatMap(({ results }) => results))
    if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result)
  return [...best.values()]
}
