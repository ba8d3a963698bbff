import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { carry } from '../pipeline/carry.ts'
import { knowledgeFiles, sha256 } from '../pipeline/disk.ts'
import { notebook } from '../pipeline/model/message.ts'
import { textAt } from '../pipeline/model/span.ts'
import { foldKey } from '../pipeline/text/fold.ts'
import { knowledgeOf } from '../pipeline/text/knowledge.ts'
import { otherForms } from './other-forms.ts'

/*
 * What documents state when the same words are typed in other ways: `npm run bench:forms -- FOLDER`, a folder of Markdown.
 * Of the sightings of each document as it is, how many are made in the other form as well, and how many only there. A
 * sighting is told by its type and the letters it rests on.
 */

const knowledge = knowledgeOf(knowledgeFiles())
const folder = process.argv[2] ?? 'corpus'
const front = /^---\r?\n[\s\S]*?\r?\n---\r?\n/u

const papers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
const asIs = await Promise.all(papers.map(({ path, text }) => statedIn(path, text)))
const all = asIs.reduce((sum, stated) => sum + stated.size, 0)
print(`${papers.length} documents, ${all} sightings`)
print(row('', ['as well', 'lost', 'only there', 'F1']))
for (const [name, form] of Object.entries(otherForms)) {
  let kept = 0
  let more = 0
  for (const [at, { path, text }] of papers.entries()) {
    const matter = front.exec(text)?.[0] ?? ''
    const stated = await statedIn(path, matter + form(text.slice(matter.length)))
    const both = [...stated].filter((one) => asIs[at]?.has(one)).length
    kept += both
    more += stated.size - both
  }
  const f1 = (2 * kept) / Math.max(1, all + kept + more)
  print(row(name, [String(kept), String(all - kept), String(more), f1.toFixed(3)]))
}

async function statedIn(path: string, text: string): Promise<ReadonlySet<string>> {
  const bytes = new Uint8Array(Buffer.from(text))
  const doc = await carry({ id: 'one', path, bytes, sha256: sha256(bytes) }, knowledge, notebook())
  return new Set(
    doc.found.map(
      ({ type, spans }) => `${type} ${letters(spans.map((span) => textAt(doc.text, span)).join(' '))}`,
    ),
  )
}

/** The letters and figures of words: marks and white space are what forms change. */
function letters(words: string): string {
  return foldKey(words).replace(/[^\p{L}\p{N}]+/gu, '')
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join('')}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
