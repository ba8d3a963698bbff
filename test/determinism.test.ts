import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpusFolder, temporaryFolder } from './built.ts'
import { program } from './commands/program.ts'

/*
 * Same corpus, same bytes: whoever reads, wherever, in whatever order the files came to be. Each setting of one kind meets
 * each of the others in some row; DEBRIEF_ALL_SETTINGS=1 tries every row there is.
 */

const workers = ['1', '2', '4']
const locales = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8']
const zones = ['Pacific/Kiritimati', 'America/St_Johns']
const orders: readonly ((paths: readonly string[]) => readonly string[])[] = [
  (paths) => paths,
  (paths) => [...paths].reverse(),
  (paths) => [...paths.slice(2), ...paths.slice(0, 2)],
]

const samples = [
  '2016/veldara-dialogue-2016-agenda.txt',
  '2018/veldara-dialogue-2018-report.pdf',
  '2021/follow-up-to-the-third-dialogue.eml',
  '2023/veldara-dialogue-2023-brief.txt',
]

const rows = process.env['DEBRIEF_ALL_SETTINGS']
  ? workers.flatMap((_, a) =>
      locales.flatMap((_, b) => zones.flatMap((_, c) => orders.map((_, d) => [a, b, c, d] as const))),
    )
  : [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b, (a + b) % 2, (a + 2 * b) % 3] as const))

function manifest([worker, locale, zone, order]: readonly [number, number, number, number]): string {
  const folder = temporaryFolder()
  for (const path of orders[order]?.(samples) ?? [])
    cpSync(join(corpusFolder, path), join(folder, 'corpus', path))
  const { stderr, status } = spawnSync(
    process.execPath,
    [program, 'build', 'corpus', '--no-cache', '--reporter', 'none', '--workers', workers[worker] ?? ''],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: locales[locale], TZ: zones[zone] } },
  )
  if (status !== 0) throw new Error(stderr)
  return readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')
}

test('workers, locale, time zone and order of files change no byte', () => {
  const [first = [0, 0, 0, 0] as const, ...others] = rows
  const expected = manifest(first)
  for (const row of others) expect([row, manifest(row)]).toEqual([row, expected])
}, 600_000)
