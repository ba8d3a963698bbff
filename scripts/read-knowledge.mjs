// Reads the YAML of knowledge/ once, at compile time, into dist/knowledge.json: from the hash of a file to what it says.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const read = readdirSync('knowledge', { recursive: true })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => readFileSync(join('knowledge', path), 'utf8'))
  .map((content) => [
    createHash('sha256').update(content).digest('hex'),
    parse(content, { uniqueKeys: false }),
  ])
mkdirSync('dist', { recursive: true })
writeFileSync('dist/knowledge.json', JSON.stringify(Object.fromEntries(read)))
