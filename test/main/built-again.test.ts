import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, temporaryFolder } from '../built.ts'
import { debrief, folderWith } from '../commands/program.ts'
import { built, lines, notes } from './built-base.ts'

test('a second build replaces the first as a whole', () => {
  const corpus = folderWith({ 'a.md': notes, 'b.md': notes })
  const out = join(temporaryFolder(), 'out')
  expect(debrief('build', corpus, '--out', out).status).toBe(0)
  rmSync(join(corpus, 'b.md'))
  expect(debrief('build', corpus, '--out', out).status).toBe(0)
  expect(existsSync(join(out, 'data/text/b.txt'))).toBe(false)
  const listed = JSON.parse(readFileSync(join(out, 'data/manifest.json'), 'utf8')).files.map(
    ({ path }: { path: string }) => path,
  )
  expect(filesIn(out)).toEqual([...listed, 'data/manifest.json'].sort())
  expect(readdirSync(dirname(out))).toEqual(['out'])
})

test('two builds of one corpus give the same bytes', () => {
  const corpus = folderWith({ 'a.md': notes, 'b/c.md': notes })
  const manifests = [built(corpus), built(corpus)].map(({ out }) =>
    readFileSync(join(out, 'data/manifest.json'), 'utf8'),
  )
  expect(manifests[0]).toBe(manifests[1])
})

test('a folder that no build made is never replaced', () => {
  const precious = folderWith({ 'thesis.txt': 'Years of work.' })
  const { status, stderr } = debrief('build', folderWith({ 'a.md': notes }), '--out', precious)
  expect(status).toBe(2)
  expect(stderr).toContain('expected an empty folder or a knowledge base')
  expect(filesIn(precious)).toEqual(['thesis.txt'])
})

test('a file is no place for a knowledge base, and is called a file', () => {
  const place = join(folderWith({ 'thesis.txt': 'Years of work.' }), 'thesis.txt')
  const { status, stderr } = debrief('build', folderWith({ 'a.md': notes }), '--out', place)
  expect(status).toBe(2)
  expect(stderr).toContain(`unexpected \`${place}\`, which is no folder, expected an empty folder`)
})

test('a source that changed, one that is gone and a text that was edited are findings', () => {
  const corpus = folderWith({ 'a.md': notes, 'b.md': notes, 'c.md': notes })
  const { out } = built(corpus)
  writeFileSync(join(corpus, 'a.md'), notes.replace('night', 'noon'))
  rmSync(join(corpus, 'b.md'))
  writeFileSync(
    join(out, 'data/text/c.txt'),
    readFileSync(join(out, 'data/text/c.txt'), 'utf8').replace('night', 'noon '),
  )
  const { status, stdout } = debrief('verify', '--corpus', corpus, '--out', out, '--json')
  expect(status).toBe(1)
  const findings = JSON.parse(stdout).findings as readonly { rule: string; path: string }[]
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'file-changed data/text/c.txt',
    'source-changed a.md',
    'source-missing b.md',
    'quote-not-in-text c.md',
  ])
})

test('a knowledge base inside its corpus is no document of it, however often it is built', () => {
  const corpus = folderWith({ 'notes.md': notes, 'outlook.md': notes })
  const out = join(corpus, 'out')
  for (let build = 0; build < 2; build++) {
    expect(debrief('build', corpus, '--out', out, '--no-cache').status).toBe(0)
    const documents = lines(join(out, 'data/documents.ndjson')) as readonly { path: string }[]
    expect(documents.map(({ path }) => path)).toEqual(['notes.md', 'outlook.md'])
  }
})
