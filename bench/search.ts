import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Collection, readCollections } from './collections.ts'
import { firstResult } from './first-result.ts'
import { inventedBase } from './invented-base.ts'
import type { Measured } from './measured.ts'
import { pageQueries } from './page-queries.ts'
import { headLine, measuredLine } from './print-scale.ts'
import { RANKINGS, type Relevance, relevance } from './relevance.ts'
import { ENGINES, type Limits, scale } from './scale.ts'

/**
 * Prints how well and how fast each engine searches. The first argument is a folder of test collections, each a folder with
 * docs.jsonl, queries.jsonl and qrels.tsv, "-" for none; the rest are numbers of records, "0" for none. `--max SECONDS`
 * leaves out engines whose build would take longer, going by the size before. `--runs FOLDER` writes what was found, as
 * TREC runs.
 */
async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { max: { type: 'string' }, runs: { type: 'string' } },
  })
  const [folder = '-', ...sizes] = positionals
  const collections = folder === '-' ? [] : readCollections(folder)
  if (collections.length === 0)
    print(`No test collections in ${folder}: relevance is not measured. Name their folder.`)
  else await printRelevance(collections, values.runs ?? null)
  const most = Number(values.max ?? 600) * 1000
  let before: readonly Measured[] = []
  for (const records of (sizes.length > 0 ? sizes.map(Number) : [1000, 10_000, 100_000]).filter(Boolean))
    before = await printScale(records, { before, most })
}

/** So many records are the most for one script: what a page takes for a query is measured there. */
const MOST_IN_PAGE = 2000

async function printScale(records: number, limits: Omit<Limits, 'measured'>): Promise<readonly Measured[]> {
  print(headLine(records))
  const base = inventedBase(records)
  const { measured, pagefind } = await scale(base, { ...limits, measured: printEngine })
  const words = base.records[7]?.text.split(' ').slice(2, 4).join(' ') ?? ''
  const first = await firstResult(base, words, pagefind)
  if (first)
    print(
      `ten results in Chromium (${first.tier}): ${(first.bytes / 1000).toFixed(0)} kB (from a server with gzip alone ${(first.bytesOfGzip / 1000).toFixed(0)} kB) in ${first.requests} requests, ${first.milliseconds.toFixed(0)} ms; with the facets ${(first.bytesWithFacets / 1000).toFixed(0)} kB`,
    )
  if (records <= MOST_IN_PAGE) await printPageQueries()
  print(`memory of this process: up to ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
  return measured
}

function printEngine(one: Measured, before: readonly Measured[]): void {
  const against = ENGINES.find(({ name }) => name === one.engine)?.against ?? []
  const bare = before.filter(({ engine }) => against.includes(engine))
  print(measuredLine(one, bare))
  if (one.childMemory > 0) print(`  its own process took up to ${(one.childMemory / 1e6).toFixed(0)} MB`)
}

async function printPageQueries(): Promise<void> {
  const base = inventedBase(MOST_IN_PAGE)
  const queries = base.records
    .filter((_, at) => at % 20 === 0)
    .map(({ text }) => text.split(' ').slice(2, 4).join(' '))
  const times = await pageQueries(base, queries)
  if (times)
    print(
      `queries in Chromium over ${MOST_IN_PAGE} records: opened in ${times.load.toFixed(0)} ms, p50 ${times.p50.toFixed(1)} ms, p95 ${times.p95.toFixed(1)} ms`,
    )
}

async function printRelevance(collections: readonly Collection[], runs: string | null): Promise<void> {
  print(['nDCG@10'.padEnd(12), 'queries', ...RANKINGS.map((name) => name.padStart(14))].join(' '))
  const results: Relevance[] = []
  for (const collection of collections) {
    const result = await relevance(collection)
    results.push(result)
    print(row(result))
    if (runs !== null) writeRuns(result, runs)
  }
  const mean = (of: (result: Relevance) => number) =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length
  const scores = Object.fromEntries(RANKINGS.map((name) => [name, mean(({ scores }) => scores[name])]))
  print(row({ name: 'mean', queries: 0, scores: scores as Relevance['scores'] }))
}

/** Scores, and how they stand to the first. */
function row({ name, queries, scores }: Pick<Relevance, 'name' | 'queries' | 'scores'>): string {
  const cells = RANKINGS.map((ranking) =>
    `${scores[ranking].toFixed(4)} ${(scores[ranking] / scores['BM25 Porter']).toFixed(3)}`.padStart(14),
  )
  return [name.padEnd(12), String(queries || '').padStart(7), ...cells].join(' ')
}

/** A file a collection and ranking: "query Q0 document rank score name". */
function writeRuns({ name, found }: Relevance, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const ranking of RANKINGS) {
    const tag = ranking.toLowerCase().replaceAll(' ', '-')
    const path = join(folder, `${name}.${tag}.run`)
    writeFileSync(path, '')
    for (const [query, ids] of found[ranking])
      appendFileSync(
        path,
        ids.map((id, at) => `${query} Q0 ${id} ${at + 1} ${ids.length - at} ${tag}\n`).join(''),
      )
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

await main(process.argv.slice(2))
