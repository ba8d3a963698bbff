import type { Measured } from './measured.ts'

const HEADS = ['build ms', 'load ms', 'p50 ms', 'p95 ms', 'raw kB', 'gzip kB', 'brotli kB', 'first kB']

export function headLine(records: number): string {
  return `\n${line(`${records} records`, HEADS)}`
}

/** An engine as a line of the table. */
export function measuredLine({ engine, build, load, p50, p95, raw, gzip, brotli, first }: Measured): string {
  return line(engine, [
    ...[build, load].map((time) => time.toFixed(0)),
    ...[p50, p95].map((time) => time.toFixed(1)),
    ...[raw, gzip, brotli, first].map((bytes) => (bytes === null ? '' : (bytes / 1000).toFixed(0))),
  ])
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(16) + cells.map((cell) => cell.padStart(11)).join('')
}
