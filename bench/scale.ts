import { indexedRows } from '../pipeline/8-index/indexed-rows.ts'
import type { Base } from '../pipeline/model/base.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'
import { bareLunr, lunrOurWords, miniSearch } from './bare-engines.ts'
import { bareFts5, fts5OurWords } from './bare-fts5.ts'
import { type Cost, costOf } from './cost.ts'
import { answersOf, type Measured, type MeasuredEngine, median, sizes, timed } from './measured.ts'
import { barePagefind, lunrTier, type PagefindFiles, pagefindTier, sqliteTier } from './tiers.ts'

/** How far engines are measured, and who is told of it. */
export interface Limits {
  /** What was measured at the size before. */
  readonly before: readonly Measured[]
  /** An engine is left out where its build would take more milliseconds. */
  readonly most: number
  /** Told of each engine as soon as it is measured, and of those measured before it. */
  measured(engine: Measured, before: readonly Measured[]): void
}

/** Engines over so many records. */
interface Scale {
  readonly measured: readonly Measured[]
  /** What the page of a large base loads. */
  readonly pagefind: PagefindFiles | null
}

const QUERIES = 100

/** From one size to the next there are ten times as many records, and no build is faster for that. */
const GROWTH = 10

/** The engines of the tool, each after the bare ones, and MiniSearch. */
export const ENGINES = [
  bareLunr,
  lunrOurWords,
  lunrTier,
  bareFts5,
  fts5OurWords,
  sqliteTier,
  barePagefind,
  pagefindTier,
  miniSearch,
] as readonly MeasuredEngine<unknown>[]

/** Builds each engine's index in turn, several times over, so that a busy moment falls on all of them. */
export async function scale(base: Base, { before, most, measured: tell }: Limits): Promise<Scale> {
  const rows = indexedRows(base)
  const records = rows.cards.cards.length
  const chosen = ENGINES.filter((engine) => {
    const last = before.find(({ engine: name }) => name === engine.name)
    return median(last?.builds ?? [0]) * GROWTH <= most && records <= (engine.most ?? records)
  })
  const built = new Map<string, unknown>()
  const costs = new Map(chosen.map(({ name }): [string, Cost[]] => [name, []]))
  for (let time = 0; time < timesFor(records); time++)
    for (const engine of chosen) {
      built.delete(engine.name)
      const [cost, index] = await costOf(() => engine.build(rows))
      built.set(engine.name, index)
      costs.get(engine.name)?.push(cost)
    }
  const all: Measured[] = []
  const queries = [...neighbours(rows), ...strangers(rows)]
  for (const engine of chosen) {
    const measured = await measure(
      engine,
      built.get(engine.name),
      rows,
      queries,
      costs.get(engine.name) ?? [],
    )
    if (!measured) continue
    tell(measured, all)
    all.push(measured)
  }
  const pagefind = built.get(pagefindTier.name) as Scale['pagefind']
  return { measured: all, pagefind: pagefind ?? null }
}

function timesFor(records: number): number {
  return records <= 1000 ? 7 : records <= 10_000 ? 3 : 1
}

async function measure(
  engine: MeasuredEngine<unknown>,
  built: unknown,
  rows: IndexedRows,
  queries: readonly string[],
  costs: readonly Cost[],
): Promise<Measured | null> {
  if (built === null || built === undefined) return null
  const [load, ask] = await timed(() => engine.open(built, rows))
  return {
    engine: engine.name,
    builds: costs.map(({ cpu }) => cpu),
    childMemory: Math.max(...costs.map(({ childMemory }) => childMemory)),
    load,
    ...(await answersOf(queries, ask)),
    ...sizes(engine.files(built), engine.compressed),
  }
}

/** Two words that stand beside each other in some record. */
function neighbours({ cards }: IndexedRows): readonly string[] {
  return some(cards.cards).map(({ text }) => text.split(' ').slice(2, 4).join(' '))
}

/** A word of one record and a word of another: both exist, and hardly any record has the two. */
function strangers({ cards }: IndexedRows): readonly string[] {
  const chosen = some(cards.cards)
  return chosen.map(({ text }, at) => {
    const other = chosen[(at + 37) % chosen.length]?.text ?? ''
    return `${text.split(' ')[1]} ${other.split(' ')[4]}`
  })
}

function some<Card>(cards: readonly Card[]): readonly Card[] {
  const step = Math.max(1, Math.floor(cards.length / QUERIES))
  return cards.filter((_, at) => at % step === 0).slice(0, QUERIES)
}
