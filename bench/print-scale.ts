import { type Measured, median } from './measured.ts'

const HEADS = ['build ms', 'x bare', 'load ms', 'p50 ms', 'p95 ms', 'empty', 'raw kB', 'gzip kB', 'brotli kB']

export function headLine(records: number): string {
  return `\n${line(`${records} records`, HEADS)}`
}

/** An engine as a line of the table; its builds are held against those of the engines in `against`, each against the one of the same round. */
export function measuredLine(one: Measured, against: readonly Measured[]): string {
  const { engine, builds, load, p50, p95, empty, raw, gzip, brotli } = one
  return line(engine, [
    median(builds).toFixed(0),
    against
      .map((bare) => median(builds.map((build, at) => build / (bare.builds[at] ?? 0))).toFixed(2))
      .join(' '),
    load.toFixed(0),
    ...[p50, p95].map((time) => time.toFixed(1)),
    `${(empty * 100).toFixed(0)} %`,
    ...[raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(0)),
  ])
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(11)).join('')
}
