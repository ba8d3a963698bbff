import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfium } from '../pipeline/1-read/pdf/pdfium.ts'
import { pdf } from '../pipeline/1-read/pdf.ts'
import { read } from '../pipeline/1-read/read.ts'
import { clean } from '../pipeline/2-clean/clean.ts'
import type { CleanDoc } from '../pipeline/model/doc.ts'
import { nativeWords, wordScore, wordsOf } from './word-score.ts'

/** Reads all PDFs of the folders named on the command line and prints a table: words kept and pages per CPU second. */
const folders = process.argv.slice(2)
const files = (folders.length > 0 ? folders : ['corpus']).flatMap(pdfsIn)
const limits = { pages: 5000, characters: 5_000_000 }
const quiet = () => {}
const nativeRuns = 20

interface Row {
  readonly name: string
  readonly pages: number
  readonly score: number
  readonly native: number
  readonly bare: number
  readonly reader: number
}

const rows: Row[] = []
for (const path of files) {
  const bytes = new Uint8Array(readFileSync(path))
  const source = { id: path, path, sha256: '', bytes }
  const doc = await read(source, quiet)
  if (!doc.pages) continue
  const ours = wordsOf(printed(clean(doc, quiet)))
  rows.push({
    name: path.split('/').at(-1) ?? path,
    pages: doc.pages,
    score: wordScore(ours, nativeWords(nativeText(path), ours)),
    native: nativeSeconds(path),
    bare: await cpuSeconds(() => pdfium(bytes, limits)),
    reader: await cpuSeconds(() => pdf(source, quiet)),
  })
}
print(rows)

function pdfsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name))
}

function nativeText(path: string): string {
  return spawnSync('pdftotext', ['-q', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout ?? ''
}

/** User and system time of pdftotext, as the shell counts it for its children. */
function nativeSeconds(path: string): number {
  const script = `for i in ${'x '.repeat(nativeRuns)}; do pdftotext -q "$1" /dev/null; done; times`
  const lines = spawnSync('sh', ['-c', script, 'sh', path], { encoding: 'utf8' }).stdout.trim().split('\n')
  const parts = [...(lines.at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return parts.reduce((sum, part) => sum + Number(part[1]) * 60 + Number(part[2]), 0) / nativeRuns
}

/** The least of ten runs after three warm ones: what the machine does besides can only add to it. */
async function cpuSeconds(work: () => unknown): Promise<number> {
  let least = Infinity
  for (let run = 0; run < 13; run++) {
    const before = process.cpuUsage()
    await work()
    const used = process.cpuUsage(before)
    if (run > 2) least = Math.min(least, (used.user + used.system) / 1e6)
  }
  return least
}

/** All that the page prints: the final text, and what room 2 took out of it as running heads and the like. */
function printed(doc: CleanDoc): string {
  const taken = doc.removed.filter(({ rule }) => rule !== 'hyphens').map(({ text }) => text)
  return [doc.text, ...taken].join('\n')
}

function print(table: readonly Row[]): void {
  const sum = (pick: (row: Row) => number) => table.reduce((all, row) => all + pick(row), 0)
  const lines = [
    ['file', 'pages', 'words F1', 'pages/CPU s', 'x pdftotext', 'x pdfium'],
    ...table.map(cells),
    cells({
      name: 'all',
      pages: sum((row) => row.pages),
      score: sum((row) => row.score * row.pages) / sum((row) => row.pages),
      native: sum((row) => row.native),
      bare: sum((row) => row.bare),
      reader: sum((row) => row.reader),
    }),
  ]
  for (const line of lines) {
    const [name = '', ...figures] = line
    process.stdout.write(
      `${name.slice(0, 40).padEnd(42)}${figures.map((figure) => figure.padStart(12)).join('')}\n`,
    )
  }
}

function cells(row: Row): string[] {
  return [
    row.name,
    String(row.pages),
    row.score.toFixed(4),
    (row.pages / row.reader).toFixed(0),
    (row.reader / row.native).toFixed(2),
    (row.reader / row.bare).toFixed(2),
  ]
}
