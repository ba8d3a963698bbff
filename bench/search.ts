import { type Collection, readCollections } from './collections.ts'
import { printScale } from './print-scale.ts'
import { RANKINGS, type Relevance, relevance } from './relevance.ts'
import { scale } from './scale.ts'

/**
 * Prints how well and how fast each engine searches. The first argument is a folder of test collections, each a folder with
 * docs.jsonl, queries.jsonl and qrels.tsv, "-" for none; the rest are numbers of records.
 */
async function main([folder = '-', ...sizes]: readonly string[]): Promise<void> {
  const collections = folder === '-' ? [] : readCollections(folder)
  if (collections.length === 0)
    print(`No test collections in ${folder}: relevance is not measured. Name their folder.`)
  else await printRelevance(collections)
  for (const records of sizes.length > 0 ? sizes.map(Number) : [1000, 10_000, 100_000])
    for (const line of printScale(await scale(records))) print(line)
}

async function printRelevance(collections: readonly Collection[]): Promise<void> {
  print(['nDCG@10'.padEnd(12), 'queries', ...RANKINGS.map((name) => name.padStart(14))].join(' '))
  const results: Relevance[] = []
  for (const collection of collections) {
    const result = await relevance(collection)
    results.push(result)
    print(row(result))
  }
  const mean = (of: (result: Relevance) => number) =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length
  const scores = Object.fromEntries(RANKINGS.map((name) => [name, mean(({ scores }) => scores[name])]))
  print(row({ name: 'mean', queries: 0, scores: scores as Relevance['scores'] }))
}

/** Scores, and how they stand to the first. */
function row({ name, queries, scores }: Relevance): string {
  const cells = RANKINGS.map((ranking) =>
    `${scores[ranking].toFixed(4)} ${(scores[ranking] / scores['BM25 Porter']).toFixed(3)}`.padStart(14),
  )
  return [name.padEnd(12), String(queries || '').padStart(7), ...cells].join(' ')
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

await main(process.argv.slice(2))
