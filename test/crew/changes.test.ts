import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('a corpus that changes step by step is built upon what was there as it is from nothing, byte for byte', () => {
  const script = fileURLToPath(new URL('../changes.mjs', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [script, '4', '3'], { encoding: 'utf8' })
  expect([JSON.parse(stdout), stderr]).toEqual([{ steps: 5, different: 0, failed: 0 }, ''])
}, 600_000)
