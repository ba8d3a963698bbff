import type { Scale } from './scale.ts'

const HEADS = ['build ms', 'load ms', 'p50 ms', 'p95 ms', 'raw kB', 'gzip kB', 'brotli kB', 'first kB']

/** A table of the engines, one a line. */
export function printScale({ records, engines }: Scale): readonly string[] {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(16) + cells.map((cell) => cell.padStart(11)).join('')
  return [
    '',
    line(`${records} records`, HEADS),
    ...engines.map(({ engine, build, load, p50, p95, raw, gzip, brotli, first }) =>
      line(engine, [
        ...[build, load].map((time) => time.toFixed(0)),
        ...[p50, p95].map((time) => time.toFixed(1)),
        ...[raw, gzip, brotli, first].map((bytes) => (bytes === null ? '' : (bytes / 1000).toFixed(0))),
      ]),
    ),
  ]
}
