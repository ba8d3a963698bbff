import { readCollections } from './collections.ts'
import { relevance } from './relevance.ts'
import { type Scale, scale } from './scale.ts'

/**
 * Prints how well and how fast the search is. The first argument is a folder of test collections, each a folder with
 * docs.jsonl, queries.jsonl and qrels.tsv; the rest are numbers of records.
 */
function main([folder = '', ...sizes]: readonly string[]): void {
  const collections = folder === '' ? [] : readCollections(folder)
  if (collections.length === 0)
    print(`No test collections${folder && ` in ${folder}`}: relevance is not measured. Name their folder.`)
  else printRelevance(collections.map(relevance))
  for (const records of sizes.length > 0 ? sizes.map(Number) : [1000, 2000]) printScale(scale(records))
}

function printRelevance(results: readonly ReturnType<typeof relevance>[]): void {
  const row = (name: string, queries: string, ours: string, plain: string, ratio: string) =>
    print(name.padEnd(14) + queries.padStart(8) + ours.padStart(8) + plain.padStart(12) + ratio.padStart(8))
  row('nDCG@10', 'queries', 'ours', 'BM25 .9/.4', 'ratio')
  for (const { name, queries, ours, plain } of results)
    row(name, String(queries), ours.toFixed(4), plain.toFixed(4), (ours / plain).toFixed(3))
  const mean = (of: 'ours' | 'plain') => results.reduce((sum, result) => sum + result[of], 0) / results.length
  row(
    'mean',
    '',
    mean('ours').toFixed(4),
    mean('plain').toFixed(4),
    (mean('ours') / mean('plain')).toFixed(3),
  )
}

function printScale({ records, build, load, p50, p95, files }: Scale): void {
  const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`
  print(`\n${records} records: build ${ms(build)}, load ${ms(load)}, query p50 ${ms(p50)}, p95 ${ms(p95)}`)
  const row = (name: string, ...kB: readonly string[]) =>
    print(name.padEnd(28) + kB.map((one) => one.padStart(10)).join(''))
  row('kB', 'raw', 'gzip', 'brotli')
  for (const { name, ...sizes } of files)
    row(name, ...[sizes.raw, sizes.gzip, sizes.brotli].map((bytes) => (bytes / 1000).toFixed(0)))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

main(process.argv.slice(2))
