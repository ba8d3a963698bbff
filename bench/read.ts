import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfium } from '../pipeline/1-read/pdf/pdfium.ts'
import { pdf } from '../pipeline/1-read/pdf.ts'
import { read } from '../pipeline/1-read/read.ts'
import { clean } from '../pipeline/2-clean/clean.ts'
import { knowledgeFiles } from '../pipeline/disk.ts'
import type { CleanDoc, Source } from '../pipeline/model/doc.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { glyphLoop } from './glyph-loop.ts'
import { paired } from './paired.ts'
import { printRead } from './print-read.ts'
import { nativeWords, wordScore, wordsOf } from './word-score.ts'

/**
 * Reads all PDFs of the folders named on the command line and prints a table: words kept, pages per CPU second, and the
 * time in multiples of pdftotext, of the least that calls of pdfium for glyphs, boxes and sizes take, and of the very calls
 * of pdfium that the reader makes.
 */
const folders = process.argv.slice(2)
const files = (folders.length > 0 ? folders : ['corpus']).flatMap(pdfsIn)
const limits = { pages: 5000, characters: 5_000_000 }
const quiet = () => {}
const knowledge = knowledgeOf(knowledgeFiles())
const nativeRuns = 20

/** What every file is asked for: see `glyphLoop`; all that the reader asks pdfium for; the whole reader. */
const ways = [
  ({ bytes }: Source) => glyphLoop(bytes),
  ({ bytes }: Source) => pdfium(bytes, limits),
  (source: Source) => pdf(source, quiet),
]

const scored: { source: Source; pages: number; score: number; native: number }[] = []
for (const path of files) {
  const source = { id: path, path, sha256: '', bytes: new Uint8Array(readFileSync(path)) }
  const doc = await read(source, quiet)
  if (!doc.pages) continue
  const ours = wordsOf(printed(clean(doc, quiet, knowledge)))
  const score = wordScore(ours, nativeWords(nativeText(path), ours))
  scored.push({ source, pages: doc.pages, score, native: nativeSeconds(path) })
}
const [glyphs = [], bare = [], reader = []] = await paired(
  scored.map(({ source }) => source),
  ways,
)
printRead(
  scored.map(({ source, ...row }, i) => ({
    ...row,
    name: source.path.split('/').at(-1) ?? source.path,
    glyphs: glyphs[i] ?? 0,
    bare: bare[i] ?? 0,
    reader: reader[i] ?? 0,
  })),
)

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

/** All that the page prints: the final text, and what room 2 took out of it as running heads and the like. */
function printed(doc: CleanDoc): string {
  const taken = doc.removed.filter(({ rule }) => rule !== 'hyphens').map(({ text }) => text)
  return [doc.text, ...taken].join('\n')
}
