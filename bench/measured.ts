import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** An engine over so many records: milliseconds, and bytes as they lie and as they are sent. */
export interface Measured {
  readonly engine: string
  readonly build: number
  readonly load: number
  readonly p50: number
  readonly p95: number
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
  /** What a page loads until it shows ten hits; null for what no page uses. */
  readonly first: number | null
}

export async function timesOf(queries: readonly string[], ask: (text: string) => unknown) {
  const times: number[] = []
  for (const text of queries) {
    const first = await timed(() => ask(text))
    const second = await timed(() => ask(text))
    times.push(Math.min(first[0], second[0]))
  }
  const inOrder = times.sort((a, b) => a - b)
  const quantile = (share: number) =>
    inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0
  return { p50: quantile(0.5), p95: quantile(0.95) }
}

export async function timed<Value>(work: () => Value | Promise<Value>): Promise<readonly [number, Value]> {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}

/** Above this a better compression takes minutes. */
const LARGE = 20_000_000

export function sizes(contents: readonly (string | Uint8Array)[]) {
  const bytes = contents.map((content) => Buffer.from(content))
  const sum = (of: (content: Buffer) => number) => bytes.reduce((total, content) => total + of(content), 0)
  const quality = sum(({ length }) => length) > LARGE ? 5 : 11
  return {
    raw: sum(({ length }) => length),
    gzip: sum((content) => gzipSync(content).length),
    brotli: sum(
      (content) =>
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length,
    ),
  }
}
