import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { inCapitals } from './capitals.ts'
import { COUNTRY_CODES, countryName, namesOfCountry } from './countries/country-names.ts'
import { hasFirstNameAt } from './countries/first-names.ts'
import { type PhraseHit, phraseFinder, withoutOverlaps } from './phrase-finder.ts'
import { listOf } from './phrases.ts'
import { withoutAccents } from './without-accents.ts'

/** A country named in a text; `code` is ISO 3166-1 alpha-2, `name` its English name. */
export interface CountryMention {
  readonly span: Span
  readonly code: string
  readonly name: string
}

/** ISO 3166-1 alpha-2 -> spellings beside those of the country package, as in knowledge/countries.yaml. */
export type CountryAliases = Readonly<Record<string, readonly string[]>>

interface Spelling {
  readonly code: string | null
  /** "US", "CAR": only in just these letters. */
  readonly exact: string | null
}

/**
 * Countries by any of their English names, those of the lexicon's language, and the aliases; the longest name wins.
 * Regions and continents are no countries. "New Mexico", "Chad Miller" and the like are passed over.
 */
export function findCountries(
  text: string,
  aliases: CountryAliases,
  lexicon?: Lexicon,
): readonly CountryMention[] {
  const hits = finderFor(aliases, lexicon)(text).filter((hit) => writtenAsName(text, hit))
  const mentions: CountryMention[] = []
  for (const { span, value } of withoutOverlaps(hits)) {
    if (value.code === null || (lexicon && hasFirstNameAt(text, span, lexicon))) continue
    mentions.push({ span, code: value.code, name: countryName(value.code) })
  }
  return mentions
}

/** The code of a country when the whole text is its name, otherwise null. */
export function countryCodeOf(text: string, aliases: CountryAliases, lexicon?: Lexicon): string | null {
  const bare = text.trim().replace(/^the\s+|[,;:]+$|(?<!\.\p{L})\.$/giu, '')
  const [only] = findCountries(bare, aliases, lexicon)
  return only && only.span[0] === 0 && only.span[1] >= bare.length ? only.code : null
}

function writtenAsName(text: string, { span, value }: PhraseHit<Spelling>): boolean {
  const written = text.slice(span[0], span[1])
  if (value.code === null) return true
  if (value.exact !== null)
    return written === value.exact && !/^\$/u.test(text.slice(span[1])) && !inCapitals(text, span)
  return /^\p{Lu}/u.test(written) && (written.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).length === 0
}

type Finder = (text: string) => PhraseHit<Spelling>[]
const finders = new WeakMap<CountryAliases, Map<string, Finder>>()

function finderFor(aliases: CountryAliases, lexicon: Lexicon | undefined): Finder {
  const byLanguage = finders.get(aliases) ?? new Map<string, Finder>()
  finders.set(aliases, byLanguage)
  const language = lexicon?.language ?? ''
  const finder = byLanguage.get(language) ?? phraseFinder(spellings(aliases, lexicon))
  byLanguage.set(language, finder)
  return finder
}

function spellings(aliases: CountryAliases, lexicon: Lexicon | undefined): [string, Spelling][] {
  const entries = new Map<string, Spelling>()
  const add = (name: string, code: string | null) => {
    const exact = /^\p{Lu}[\p{Lu}.]{1,3}$/u.test(name) ? name : null
    for (const variant of variantsOf(name)) if (!entries.has(variant)) entries.set(variant, { code, exact })
  }
  if (lexicon) for (const phrase of listOf(lexicon, 'places', 'not-countries')) add(phrase, null)
  for (const [code, names] of Object.entries(aliases)) for (const name of names) add(name, code)
  for (const language of new Set(['en', lexicon?.language ?? 'en'])) {
    for (const code of COUNTRY_CODES) {
      for (const name of namesOfCountry(code, language)) if (!/[,(]/u.test(name)) add(name, code)
    }
  }
  return [...entries]
}

/** "Guinea Bissau" for "Guinea-Bissau", "St. Lucia" for "Saint Lucia", and without accents. */
function variantsOf(name: string): readonly string[] {
  const variants = [name, name.replaceAll('-', ' '), name.replaceAll(' and ', ' & ')]
  variants.push(...variants.map((variant) => variant.replace(/^Saint /u, 'St. ').replace(/^Islamic /u, '')))
  variants.push(...variants.map((variant) => withoutAccents(variant)))
  return [...new Set(variants)]
}
