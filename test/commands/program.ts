import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../built.ts'

/** The compiled program; DEBRIEF_PROGRAM names another build of it. */
export const program =
  process.env['DEBRIEF_PROGRAM'] ?? fileURLToPath(new URL('../../dist/pipeline/main.js', import.meta.url))

/** The program as people run it, in a process of its own. */
export function debrief(...args: readonly string[]) {
  if (!existsSync(program)) throw new Error('dist/ is missing: npm test compiles it first')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    timeout: 110_000,
  })
  return { status, stdout, stderr }
}

/** A fresh folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** The knowledge base of a fresh folder with these files. */
export function builtFrom(files: Readonly<Record<string, string>>): {
  readonly corpus: string
  readonly out: string
} {
  const corpus = folderWith(files)
  const out = join(temporaryFolder(), 'out')
  const { stderr } = debrief('build', corpus, '--out', out, '--no-cache', '--workers', '0')
  if (!existsSync(join(out, 'data/manifest.json'))) throw new Error(stderr)
  return { corpus, out }
}
