import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { corpusFolder, temporaryFolder } from '../../built.ts'
import { program } from '../../commands/program.ts'

/** Each test builds, some of them often. */
vi.setConfig({ testTimeout: 120_000 })

/** Builds the corpus of a folder into its out/. */
export function build(folder: string, ...more: readonly string[]) {
  const args = [program, 'build', join(folder, 'corpus'), '--out', join(folder, 'out'), ...more]
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 110_000 })
}

/** The manifest of what was built there. */
export function manifest(folder: string): string {
  return readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')
}

/** The documents of that corpus. */
export const samples = [
  '2016/veldara-dialogue-2016-agenda.txt',
  '2021/follow-up-to-the-third-dialogue.eml',
  '2023/veldara-dialogue-2023-brief.txt',
]

/** A folder with a corpus of a few samples in it, by itself all of them; one is a mail with files inside. */
export function sampled(paths: readonly string[] = samples): string {
  const folder = temporaryFolder()
  for (const path of paths) cpSync(join(corpusFolder, path), join(folder, 'corpus', path))
  return folder
}

/** The manifest of the samples as one process makes it that keeps nothing. */
export function plainManifest(paths: readonly string[] = samples): string {
  const folder = sampled(paths)
  build(folder, '--no-cache', '--workers', '0')
  return manifest(folder)
}
