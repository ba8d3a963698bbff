import type { AnyRecord } from '../../schemas/types.ts'
import type { DocumentEntry } from '../model/base.ts'
import { countryName } from '../text/countries/country-names.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { Brief } from './brief.ts'
import { type Candidate, candidatesFor, type ListSource } from './candidates.ts'
import { choose } from './choose.ts'
import type { Unmet } from './emptying.ts'
import type { Extent } from './extent.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { countriesOf, minutesOf, type Pick } from './pick.ts'
import { inOrder } from './reading-order.ts'
import { type ToGet, toGetFrom } from './to-get.ts'
import { unmetBy } from './unmet.ts'
import { subthemesOf } from './worth.ts'

/** A document to read, and what of it. */
export interface ListItem {
  readonly document: DocumentEntry
  readonly extent: Extent
  readonly why: readonly string[]
  /** In the order of the document. */
  readonly passages: readonly AnyRecord[]
  readonly dissent: boolean
}

/** What to read for a question, in which order, and why. */
export interface ReadingList {
  readonly brief: Brief
  readonly items: readonly ListItem[]
  readonly minutes: number
  readonly themes: {
    readonly covered: readonly string[]
    readonly missing: readonly string[]
    /** What the covered and the missing ones are called. */
    readonly labels: Readonly<Record<string, string>>
  }
  readonly countries: readonly string[]
  /** Documents that fit the question, on the list or not. */
  readonly found: number
  readonly leftOut: readonly LeftOut[]
  readonly toGet: readonly ToGet[]
  /** Constraints that could not be met; empty where all are. */
  readonly unmet: readonly Unmet[]
}

/** The reading list for a brief. The same brief and base give the same list. */
export function readingList(brief: Brief, source: ListSource): ReadingList {
  const found = candidatesFor(brief, source)
  const { candidates } = found
  const subthemes = subthemesOf(candidates.flatMap(({ passages }) => passages))
  const picks = choose(candidates, brief, subthemes)
  const covered = new Set(picks.flatMap(({ passages }) => passages.flatMap(({ record }) => record.themes)))
  const labels = new Map(source.engine.facets.theme.values)
  const label = (theme: string) => labels.get(theme) ?? theme
  return {
    brief,
    items: inOrder(picks, subthemes).map((pick) => itemOf(pick, candidates, label)),
    minutes: minutesOf(picks),
    themes: {
      covered: [...subthemes.keys()].filter((theme) => covered.has(theme)),
      missing: [...subthemes.keys()].filter((theme) => !covered.has(theme)),
      labels: Object.fromEntries([...subthemes.keys()].map((theme) => [theme, label(theme)])),
    },
    countries: [...countriesOf(picks)].sort(byCodeUnit),
    found: found.documents,
    leftOut: leftOutOf(candidates, picks, brief),
    toGet: toGetFrom(new Set(picks.map(({ candidate }) => candidate.entry.id)), source),
    unmet: unmetBy(brief, source, found, picks),
  }
}

type Label = (theme: string) => string

function itemOf(pick: Pick, candidates: readonly Candidate[], label: Label): ListItem {
  const { entry } = pick.candidate
  const start = (record: AnyRecord) =>
    record.evidence.find(({ document }) => document === entry.id)?.span[0] ?? 0
  return {
    document: entry,
    extent: pick.extent,
    why: whyOf(pick, candidates, label),
    passages: pick.passages
      .map(({ record }) => record)
      .sort((a, b) => start(a) - start(b) || byCodeUnit(a.id, b.id)),
    dissent: pick.passages.some(({ dissent }) => dissent),
  }
}

function whyOf(
  { candidate, passages, meets, newThemes, newCountries }: Pick,
  candidates: readonly Candidate[],
  label: Label,
): readonly string[] {
  const documents = Math.max(...passages.map(({ cluster }) => cluster?.documents.length ?? 1))
  return [
    ...(candidate === candidates[0] ? ['answers the words of the question best'] : []),
    ...(newThemes.length > 0 ? [`adds ${newThemes.map(label).join(', ')}`] : []),
    ...(documents > 1 ? [`says what ${documents} documents say`] : []),
    ...(meets === 'dissent' || passages.some(({ dissent }) => dissent) ? ['sees it otherwise'] : []),
    ...(newCountries.length > 0
      ? [`speaks of ${newCountries.map((code) => countryName(code)).join(', ')}`]
      : []),
    ...(meets === 'events' ? ['is of another event'] : []),
    `${passages.length === 1 ? 'one passage' : `${passages.length} passages`} for the question`,
  ]
}
