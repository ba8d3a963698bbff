import { expect, test } from 'vitest'
import { ofOut } from '../../pipeline/disk/of-out.ts'

test.each([
  ['/papers/out', true],
  ['/papers/out/data/manifest.json', true],
  ['/papers/out.lock', true],
  ['/papers/out.lock-17-3', true],
  ['/papers/out.new-17/site/index.html', true],
  ['/papers/out.old-17', true],
  ['/papers/out.pdf', false],
  ['/papers/outlook.md', false],
  ['/papers/2019/out', false],
])('%s belongs to /papers/out: %s', (path, belongs) => {
  expect(ofOut('/papers/out')(path)).toBe(belongs)
})
