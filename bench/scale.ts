import { brotliCompressSync, gzipSync } from 'node:zlib'
import { index } from '../pipeline/8-index/index.ts'
import { indexedRows } from '../pipeline/8-index/indexed-rows.ts'
import { searchParts } from '../pipeline/8-index/search-parts.ts'
import { lunrJson } from '../pipeline/query/lunr-json.ts'
import { openIndex } from '../pipeline/query/open-index.ts'
import { search } from '../pipeline/query/search.ts'
import { inventedBase } from './invented-base.ts'

/** Milliseconds and bytes for a base of so many records. */
export interface Scale {
  readonly records: number
  readonly build: number
  readonly load: number
  readonly p50: number
  readonly p95: number
  readonly files: readonly {
    readonly name: string
    readonly raw: number
    readonly gzip: number
    readonly brotli: number
  }[]
}

const REPEATS = 5
const QUERIES = 200

export function scale(records: number): Scale {
  const base = inventedBase(records)
  const start = performance.now()
  const built = index(base, () => {}).index
  const build = performance.now() - start
  const file = (name: string) => String(built.find(({ path }) => path === `index/${name}.json`)?.content)
  const texts = { cards: file('cards'), facets: file('facets'), lunr: file('lunr') }
  const open = () =>
    openIndex({
      cards: JSON.parse(texts.cards),
      facets: JSON.parse(texts.facets),
      lunr: JSON.parse(texts.lunr),
    })
  const loads = Array.from({ length: REPEATS }, () => timed(open))
  const engine = open()
  const step = Math.max(1, Math.floor(base.records.length / QUERIES))
  const queries = base.records
    .filter((_, at) => at % step === 0)
    .map(({ text }) => text.split(' ').slice(2, 4).join(' '))
  const times = queries.map((text) =>
    Math.min(
      timed(() => search(engine, { text })),
      timed(() => search(engine, { text })),
    ),
  )
  const bare = JSON.stringify(lunrJson(searchParts(indexedRows(base)).lunr.index, '2.3.9'))
  return {
    records,
    build,
    load: quantile(loads, 0.5),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    files: [
      ...built.map(({ path, content }) => sizes(path, String(content))),
      sizes("lunr's own JSON, to compare", bare),
    ],
  }
}

function sizes(name: string, content: string) {
  const raw = Buffer.byteLength(content)
  return { name, raw, gzip: gzipSync(content).byteLength, brotli: brotliCompressSync(content).byteLength }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function quantile(numbers: readonly number[], share: number): number {
  const inOrder = [...numbers].sort((a, b) => a - b)
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0
}
