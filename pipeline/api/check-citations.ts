import { recordSchemas } from '../../schemas/all.ts'
import { byCodeUnit } from '../text/fold.ts'
import { once } from '../text/once.ts'
import { documentPath, recordPath } from '../text/paths.ts'
import type { OpenBase } from './base.ts'
import { type Cited, citedIn, type Found } from './cited-in.ts'
import type { QuotePlace } from './verify-quote.ts'
import { whatBecame } from './what-became.ts'

/** A quote or citation of a text, and whether the base has it. */
export interface CheckedCitation extends Cited {
  /** `near`: the base has other words there; `gone`: an earlier build had it. */
  readonly verdict: 'real' | 'near' | 'gone' | 'not-found'
  readonly score: number
  readonly places: readonly QuotePlace[]
  /** For people, where the verdict needs one. */
  readonly reason: string
}

/** Every quote and every citation of a text, checked. Short quotes of one or two words are names and no claims. */
export async function checkCitations(text: string, base: OpenBase): Promise<readonly CheckedCitation[]> {
  const found: CheckedCitation[] = []
  const site = base.link('site/')
  const idOfPage = once(() => idsByPage(base))
  for (const one of citedIn(text, await typesOf(base), site)) {
    const { kind, words, line } = one
    const checked = kind === 'quote' ? await quoteChecked(words, base) : await idChecked(one, base, idOfPage)
    if (checked) found.push({ kind, words, line, ...checked })
  }
  return found
}

/** Every type a record may have here: those that Debrief knows, and those of debrief.config.yaml, today's and earlier ones. */
async function typesOf(base: OpenBase): Promise<readonly string[]> {
  const held = [...(await base.records()), ...(await base.across('tombstones'))].map(({ type }) => type)
  return [...new Set<string>([...Object.keys(recordSchemas), ...held])]
    .filter((type) => /^[a-z-]+$/u.test(type))
    .sort(byCodeUnit)
}

type Verdict = Pick<CheckedCitation, 'verdict' | 'score' | 'places' | 'reason'>

const LEAST_WORDS = 3

async function quoteChecked(words: string, base: OpenBase): Promise<Verdict | null> {
  const plain = words
    .replace(/\\([\\`*_[\]<>#|~$&])/gu, '$1')
    .replace(/[*_]{1,2}(?=\S)(.+?)(?<=\S)[*_]{1,2}/gu, '$1')
  if (plain.trim().split(/\s+/u).length < LEAST_WORDS) return null
  const whole = await base.verify(plain)
  const { verdict, score, places } =
    whole.verdict === 'exact' ? whole : better(whole, await base.verify(plain.replace(/[.,;:!?…]+$/u, '')))
  if (verdict === 'exact') return { verdict: 'real', score, places, reason: '' }
  if (verdict === 'near')
    return { verdict: 'near', score, places, reason: `the source says “${places[0]?.quote ?? ''}”` }
  return { verdict: 'not-found', score, places, reason: 'no document says this' }
}

function better<Check extends { readonly score: number }>(a: Check, b: Check): Check {
  return b.score > a.score ? b : a
}

async function idChecked(
  { kind, words, page }: Found,
  base: OpenBase,
  idOfPage: () => Promise<IdsByPage>,
): Promise<Verdict> {
  const real = { verdict: 'real', score: 1, places: [], reason: '' } as const
  const id = page === undefined ? words : ((await idOfPage()).get(page) ?? page)
  if (kind === 'document')
    return (await base.document(id)) ? real : { ...missing, reason: 'no document has this id' }
  if (await base.get(id)) return real
  const gone = await base.gone(id)
  return gone
    ? { verdict: 'gone', score: 0, places: [], reason: `an earlier build had it: ${whatBecame(gone)}` }
    : { ...missing, reason: 'no record has this id' }
}

/** The id of what each page of the site shows, or showed in an earlier build. */
type IdsByPage = ReadonlyMap<string, string>

async function idsByPage(base: OpenBase): Promise<IdsByPage> {
  const documents = (await base.documents()).map(({ id }) => [documentPath(id), id] as const)
  const gone = (await base.across('tombstones')).map(({ id }) => [recordPath(id), id] as const)
  const held = (await base.records()).map(({ id }) => [recordPath(id), id] as const)
  return new Map([...documents, ...gone, ...held])
}

const missing = { verdict: 'not-found', score: 0, places: [] } as const
