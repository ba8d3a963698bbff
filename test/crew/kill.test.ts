import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('builds killed at twenty points leave out/ whole, and the next build is right', () => {
  const script = fileURLToPath(new URL('../kill.mjs', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script, '20', '7'], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toMatchObject({ runs: 20, mixed: 0, orphans: 0, wrong: 0, leftOver: 0 })
  expect(status).toBe(0)
}, 900_000)
