import type { Catalogue } from '../pipeline/query/pagefind/catalogue.ts'
import type { Pagefind } from '../pipeline/query/pagefind/pagefind.ts'
import { searchPagefind } from '../pipeline/query/pagefind/search-pagefind.ts'
import type { Request } from '../pipeline/query/request.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { asBeginning } from './ask.ts'

/**
 * The answer of a large base, and the text that it is an answer to. Where what was typed finds nothing, its last word is taken
 * for the beginning of one: it is still being typed.
 */
export async function askPagefind(
  pagefind: Pagefind,
  catalogue: Catalogue,
  request: Request & { readonly text: string },
  counting: 'facets counted' | 'facets left out',
): Promise<{ readonly answer: Answer; readonly text: string }> {
  const answer = await searchPagefind(pagefind, catalogue, request, counting)
  const beginning = asBeginning(request.text)
  if (answer.total > 0 || beginning === null) return { answer, text: request.text }
  const begun = await searchPagefind(pagefind, catalogue, { ...request, text: beginning }, counting)
  return begun.total > 0 ? { answer: begun, text: beginning } : { answer, text: request.text }
}
