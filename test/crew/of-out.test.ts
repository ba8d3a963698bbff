import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { basesAmong, ofOut } from '../../pipeline/disk/of-out.ts'
import { temporaryFolder } from '../built.ts'

test.each([
  ['/papers/out', true],
  ['/papers/out/data/manifest.json', true],
  ['/papers/out.lock', true],
  ['/papers/out.lock-17-3', true],
  ['/papers/out.debrief-new-17/site/index.html', true],
  ['/papers/out.debrief-old-17', true],
  ['/papers/out.pdf', false],
  ['/papers/outlook.md', false],
  ['/papers/2019/out', false],
])('%s belongs to /papers/out: %s', (path, belongs) => {
  expect(ofOut('/papers/out')(path)).toBe(belongs)
})

test('a link named out and what lies behind it are no documents', () => {
  const corpus = realpathSync(temporaryFolder())
  mkdirSync(join(corpus, 'disk/kb'), { recursive: true })
  symlinkSync('disk/kb', join(corpus, 'out'))
  const isOut = ofOut(join(corpus, 'out'))
  for (const path of ['out', 'disk/kb', 'disk/kb/site/index.html', 'disk/kb.lock'])
    expect(isOut(join(corpus, path))).toBe(true)
  expect(isOut(join(corpus, 'disk/paper.md'))).toBe(false)
})

test.each([
  [['/papers/old/data/manifest.json', '/papers/old/data/records.ndjson'], ['/papers/old']],
  [['/papers/old/data/manifest.json'], []],
  [['/papers/data/manifest.json', '/papers/other/data/records.ndjson'], []],
  [['/papers/old/manifest.json', '/papers/old/records.ndjson'], []],
])('of %j, the knowledge bases are %j', (paths, bases) => {
  expect(basesAmong(paths)).toEqual(bases)
})
