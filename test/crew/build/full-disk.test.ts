import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesIn } from '../../built.ts'
import { program } from '../../commands/program.ts'
import { build, manifest, plainManifest, sampled } from './sampled.ts'

let expected: string

beforeAll(() => {
  expected = plainManifest()
})

/** How often the disk is full, with more and more room: more on demand, for it takes its time. */
const fullDisks = Number(process.env['DEBRIEF_FULL_DISKS'] ?? 5)

test('a full disk leaves the old state, says so, and the next build is right', (context) => {
  const folder = sampled()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk])
  if (mounted.status !== 0) {
    process.stderr.write('Left out what needs a full disk: mounting a tmpfs is not permitted here.\n')
    return context.skip()
  }
  try {
    const out = join(disk, 'out')
    const args = [program, 'build', join(folder, 'corpus'), '--out', out, '--workers']
    const run = (workers: number) =>
      spawnSync(process.execPath, [...args, `${workers}`], { cwd: folder, encoding: 'utf8' })
    expect(run(1).status).toBe(0)
    writeFileSync(join(folder, 'corpus/more.md'), '# More\n\nThe police should listen.\n')
    build(folder, '--no-cache')
    // What is there already takes no room a second time.
    const needed = filesIn(join(folder, 'out'))
      .map((path) => [readFileSync(join(folder, 'out', path)), join(out, path)] as const)
      .filter(([bytes, old]) => !existsSync(old) || !readFileSync(old).equals(bytes))
      .reduce((sum, [{ length }]) => sum + length / 1024, 0)
    for (let room = 1; room <= fullDisks; room++) {
      const filler = join(disk, 'filler')
      const free = Number(
        /(\d+)\n*$/u.exec(spawnSync('df', ['--output=avail', '-k', disk], { encoding: 'utf8' }).stdout)?.[1],
      )
      writeFileSync(filler, new Uint8Array(Math.max(0, free - (needed * room) / (fullDisks + 1)) * 1024))
      const { status, stderr } = run(1 + (room % 2))
      expect([status, stderr]).toEqual([1, expect.stringContaining('no space left on the disk')])
      expect(readFileSync(join(out, 'data/manifest.json'), 'utf8')).toBe(expected)
      rmSync(filler)
      expect(readdirSync(disk)).toEqual(['out'])
    }
    expect(run(2).status).toBe(0)
    expect(readFileSync(join(out, 'data/manifest.json'), 'utf8')).toBe(manifest(folder))
  } finally {
    spawnSync('umount', [disk])
  }
})
