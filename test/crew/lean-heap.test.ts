import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the Node at hand knows the flags that are set while it runs: of others it only complains', () => {
  const source = readFileSync('pipeline/crew/lean-heap.ts', 'utf8')
  const flags = [...source.matchAll(/'--(?:no-)?([a-z-]+)/gu)].map(([, name]) => name)
  expect(flags).toHaveLength(2)
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  expect(flags.filter((flag) => !known.includes(`  --${flag} (`))).toEqual([])
})
