import type { Ideas, PrintedCountry, Said, Specifics } from '../model/alone.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge, Lexicon } from '../model/knowledge.ts'
import type { BaseRecord } from '../model/record.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { says } from '../text/phrase-keys.ts'
import { rows } from '../text/rows.ts'
import { contentStems } from './content-stems.ts'
import { type Numbered, numbered } from './numbered.ts'
import { ideasIn } from './recurrences/ideas.ts'
import { printedCountries } from './things/printed-countries.ts'
import { specificsOf } from './threads/specifics.ts'

/** What texts say by themselves: each is asked once, however often one wants to know, and not at all where it was asked before. */
export interface Asked {
  readonly stems: Numbered
  /** The content stems of a text in order, by number; not to be kept. */
  stemsOf(text: string, lexicon: Lexicon): Int32Array
  ideasIn(text: string, lexicon: Lexicon): Ideas | null
  specificsOf(text: string, lexicon: Lexicon): Specifics
  /** Whether it tells somebody what to do. */
  instructs(text: string, lexicon: Lexicon): boolean
  printedIn(text: string, lexicon: Lexicon): readonly PrintedCountry[]
  /** Takes over what was asked of the records of a document where it was carried. */
  know(doc: ExtractedDoc, records: readonly BaseRecord[]): void
}

/** Undefined is what was not asked yet. */
interface Known {
  /** The place of its stems among all. */
  stems: number | undefined
  ideas: Said['ideas'] | undefined
  specifics: Said['specifics'] | undefined
  instructs: Said['instructs'] | undefined
  printed: Said['printed'] | undefined
}

export function asked(knowledge: Pick<Knowledge, 'countryAliases'>): Asked {
  const stems = numbered()
  const bags = rows()
  const knownIn = perLexicon(() => new Map<string, Known>())
  const knownOf = (text: string, lexicon: Lexicon): Known => {
    const texts = knownIn(lexicon)
    const known = texts.get(text)
    if (known) return known
    const fresh = {
      stems: undefined,
      ideas: undefined,
      specifics: undefined,
      instructs: undefined,
      printed: undefined,
    }
    texts.set(text, fresh)
    return fresh
  }
  return {
    stems,
    stemsOf: (text, lexicon) => {
      const known = knownOf(text, lexicon)
      known.stems ??= bags.add(contentStems(text, lexicon).map(stems.numberOf))
      return bags.at(known.stems)
    },
    ideasIn: (text, lexicon) => {
      const known = knownOf(text, lexicon)
      if (known.ideas === undefined) known.ideas = ideasIn(text, lexicon)
      return known.ideas
    },
    specificsOf: (text, lexicon) => {
      const known = knownOf(text, lexicon)
      known.specifics ??= specificsOf(text, lexicon)
      return known.specifics
    },
    instructs: (text, lexicon) => {
      const known = knownOf(text, lexicon)
      known.instructs ??= says(lexicon, 'mood', 'instructs', text)
      return known.instructs
    },
    printedIn: (text, lexicon) => {
      const known = knownOf(text, lexicon)
      known.printed ??= printedCountries(text, lexicon, knowledge)
      return known.printed
    },
    know: ({ alone, lexicon }, records) => {
      if (!alone) return
      const numbers = alone.stems.map(stems.numberOf)
      for (const [at, { text }] of records.entries()) {
        const said = alone.records[at]?.said ?? {}
        const known = knownOf(text, lexicon)
        if (said.stems) known.stems ??= bags.add(said.stems.map((stem) => numbers[stem] as number))
        if (known.ideas === undefined) known.ideas = said.ideas
        known.specifics ??= said.specifics
        known.instructs ??= said.instructs
        known.printed ??= said.printed
      }
    },
  }
}
