import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { IndexedRows } from '../pipeline/query/parts.ts'

/** An engine that can be measured: it builds an index, opens it, and answers. */
export interface MeasuredEngine<Built> {
  readonly name: string
  /** The name of the engine alone that it is held against. */
  readonly against?: readonly string[]
  /** Records beyond which nobody uses it. */
  readonly most?: number
  build(rows: IndexedRows): Promise<Built | null> | Built | null
  /** The files of the index, as they lie. */
  files(built: Built): readonly (string | Uint8Array)[]
  /** Whether the files are compressed as they lie. */
  readonly compressed?: boolean
  open(built: Built, rows: IndexedRows): Promise<Ask> | Ask
}

/** How many records a query finds. */
export type Ask = (text: string) => number | Promise<number>

/** An engine over so many records: milliseconds, and bytes as they lie and as they are sent. */
export interface Measured {
  readonly engine: string
  /** Of the processor, that of processes it started included, each time that it was built. */
  readonly builds: readonly number[]
  /** Most memory of the processes that it started. */
  readonly childMemory: number
  readonly load: number
  readonly p50: number
  readonly p95: number
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
  /** Share of the queries of two words that found nothing. */
  readonly empty: number
}

export async function answersOf(queries: readonly string[], ask: Ask) {
  const times: number[] = []
  let empty = 0
  for (const text of queries) {
    const [first, found] = await timed(() => ask(text))
    const [second] = await timed(() => ask(text))
    times.push(Math.min(first, second))
    if (found === 0) empty++
  }
  return { ...quantiles(times), empty: empty / queries.length }
}

export function quantiles(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const inOrder = [...times].sort((a, b) => a - b)
  const quantile = (share: number) =>
    inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0
  return { p50: quantile(0.5), p95: quantile(0.95) }
}

export async function timed<Value>(work: () => Value | Promise<Value>): Promise<readonly [number, Value]> {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}

export function median(values: readonly number[]): number {
  return quantiles(values).p50
}

/** Above this a better compression takes minutes. */
const LARGE = 5_000_000

export function sizes(contents: readonly (string | Uint8Array)[], compressed = false) {
  const bytes = contents.map((content) => Buffer.from(content))
  const sum = (of: (content: Buffer) => number) => bytes.reduce((total, content) => total + of(content), 0)
  const raw = sum(({ length }) => length)
  if (compressed) return { raw, gzip: raw, brotli: raw }
  const quality = raw > LARGE ? 5 : 11
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  return {
    raw,
    gzip: sum((content) => gzipSync(content).length),
    brotli: sum((content) => brotliCompressSync(content, { params }).length),
  }
}
