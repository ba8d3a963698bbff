import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../built.ts'
import { build, manifest, sampled } from './sampled.ts'

test('a second build of the same does nothing, and says the same', () => {
  const folder = sampled()
  writeFileSync(join(folder, 'corpus/broken.pdf'), '%PDF-1.7 no more')
  const first = build(folder, '--reporter', 'none')
  const inode = () => statSync(join(folder, 'out/data/manifest.json')).ino
  const before = inode()
  const second = build(folder, '--reporter', 'none')
  expect(second.stderr).toBe(`Nothing has changed since it was built.\n${first.stderr}`)
  expect([second.status, second.stdout]).toEqual([first.status, first.stdout])
  expect(inode()).toBe(before)
})

const changes: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  'a word in a document': (folder) => {
    appendFileSync(join(folder, 'corpus/2023/veldara-dialogue-2023-brief.txt'), '\nMore.\n')
    return []
  },
  'the name of a document': (folder) => {
    renameSync(join(folder, 'corpus/2016'), join(folder, 'corpus/2017'))
    return []
  },
  'a decision': (folder) => {
    writeFileSync(join(folder, 'corpus/decisions.yaml'), 'decisions: []\n')
    return []
  },
  'the configuration': (folder) => {
    writeFileSync(join(folder, 'corpus/debrief.config.yaml'), 'copySources: true\n')
    return []
  },
  'what was asked for': () => ['--as-of', '2030-01-01'],
  'a page taken away': (folder) => {
    rmSync(join(folder, 'out/site/index.html'))
    return []
  },
  'a digit in the data': (folder) => {
    const path = join(folder, 'out/data/records.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/.$/mu, ' '))
    return []
  },
}

let built: string

beforeAll(() => {
  built = sampled()
  build(built)
})

/** What was built, elsewhere, with out/ and what is kept of it. */
function builtCopy(): string {
  const folder = temporaryFolder()
  cpSync(built, folder, { recursive: true, preserveTimestamps: true })
  return folder
}

test('to be copied is no change', () => {
  expect(build(builtCopy()).stderr).toContain('Nothing has changed')
})

test.each(Object.entries(changes))('%s makes it again', (_, change) => {
  const folder = builtCopy()
  const options = change(folder)
  expect(build(folder, ...options).stderr).not.toContain('Nothing has changed')
  const made = manifest(folder)
  build(folder, '--no-cache', ...options)
  expect(made).toBe(manifest(folder))
  expect(build(folder, ...options).stderr).toContain('Nothing has changed')
})
