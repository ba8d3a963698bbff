import { recordSchemas } from '../../schemas/all.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { OpenBase } from './base.ts'
import type { QuotePlace } from './verify-quote.ts'
import { whatBecame } from './what-became.ts'

/** A quote or citation of a text, and whether the base has it. */
export interface CheckedCitation {
  readonly kind: 'quote' | 'record' | 'document'
  /** As it stands in the text. */
  readonly words: string
  /** Counts from 1. */
  readonly line: number
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
  const types = await typesOf(base)
  for (const { kind, words, line } of citationsIn(text, types)) {
    const checked = kind === 'quote' ? await quoteChecked(words, base) : await idChecked(kind, words, base)
    if (checked) found.push({ kind, words, line, ...checked })
  }
  return found
}

interface Cited {
  readonly kind: CheckedCitation['kind']
  readonly words: string
  readonly line: number
}

const QUOTES = /“([^“”]+)”|«\s*([^«»]+?)\s*»|„([^„“”]+)[“”]|(?<![\p{L}\p{N}="])"([^"]+)"(?![\p{L}\p{N}])/gu
const DOCUMENT = /\[@([^\s,;\]]+)/gu

/** Every type a record may have here: those that Debrief knows, and those of debrief.config.yaml, today's and earlier ones. */
async function typesOf(base: OpenBase): Promise<readonly string[]> {
  const held = [...(await base.records()), ...(await base.across('tombstones'))].map(({ type }) => type)
  return [...new Set<string>([...Object.keys(recordSchemas), ...held])]
    .filter((type) => /^[a-z-]+$/u.test(type))
    .sort(byCodeUnit)
}

function citationsIn(text: string, types: readonly string[]): readonly Cited[] {
  const recordIds = new RegExp(`(?<![\\w/.-])(?:${types.join('|')})/[^\\s)\\]}>"'\`,;]+`, 'gu')
  const cited: (Cited & { readonly at: number })[] = []
  const lineAt = (at: number) => text.slice(0, at).split('\n').length
  const add = (kind: Cited['kind'], words: string, at: number) =>
    cited.push({ kind, words, line: lineAt(at), at })
  const blocks = [...text.matchAll(/(?:^[ \t]*>.*(?:\n|$))+/gmu)]
  for (const block of blocks) {
    const paragraphs = block[0].replace(/^[ \t]*>[ \t]?/gmu, '').split(/\n\s*\n/u)
    for (const words of paragraphs.map((one) => one.trim()))
      if (words !== '' && !/^[—–-]/u.test(words))
        add('quote', words.replace(/\n[—–-] .*$/su, ''), block.index)
  }
  const within = (at: number) =>
    blocks.some((block) => at >= block.index && at < block.index + block[0].length)
  for (const match of text.matchAll(QUOTES))
    if (!within(match.index)) add('quote', match.slice(1).find((one) => one !== undefined) ?? '', match.index)
  for (const match of text.matchAll(recordIds))
    add('record', match[0].replace(/(?:\.html)?[.:!?*_]*$/u, ''), match.index)
  for (const match of text.matchAll(DOCUMENT)) add('document', match[1] ?? '', match.index)
  return cited.sort((a, b) => a.at - b.at).map(({ kind, words, line }) => ({ kind, words, line }))
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

async function idChecked(kind: 'record' | 'document', id: string, base: OpenBase): Promise<Verdict> {
  const real = { verdict: 'real', score: 1, places: [], reason: '' } as const
  if (kind === 'document')
    return (await base.document(id)) ? real : { ...missing, reason: 'no document has this id' }
  if (await base.get(id)) return real
  const gone = await base.gone(id)
  return gone
    ? { verdict: 'gone', score: 0, places: [], reason: `an earlier build had it: ${whatBecame(gone)}` }
    : { ...missing, reason: 'no record has this id' }
}

const missing = { verdict: 'not-found', score: 0, places: [] } as const
