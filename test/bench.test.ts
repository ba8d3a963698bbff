import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from './commands/program.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('a reader that has seen enough of a measurement is no failure', () => {
  const folder = folderWith({
    'a.md': '# Lamps\n\n## Recommendations\n\n- The pilots should keep a lamp lit.\n',
  })
  const line = '"$@" 2>&1 | head -n 1; echo "$PIPESTATUS"'
  const args = [process.execPath, 'scripts/bench.mjs', 'forms', folder]
  const { stdout } = spawnSync('bash', ['-c', line, 'bash', ...args], { cwd: root, encoding: 'utf8' })
  expect(stdout).toMatch(/^1 document.*\n0\n$/u)
})
