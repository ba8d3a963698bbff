import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { numbersFrom } from './seeded.mjs'

/*
 * Kills builds with SIGKILL at points chosen by a seed: node test/kill.mjs [runs] [seed] [corpus]. After each, out/ is the
 * old state or the new one as a whole, no process is left, and the next build is right and leaves nothing beside it.
 */

const runs = Number(process.argv[2] ?? 200)
const random = numbersFrom(Number(process.argv[3] ?? 1))
const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist/pipeline/main.js')
const folder = mkdtempSync(join(tmpdir(), 'debrief-kill-'))
const out = join(folder, 'out')

/** Two states of one corpus, and the manifest of each. */
const states = ['a', 'b'].map((name) => {
  const corpus = join(folder, name)
  if (process.argv[4]) cpSync(process.argv[4], corpus, { recursive: true })
  else cpSync(join(root, 'corpus/2023/veldara-dialogue-2023-brief.txt'), join(corpus, 'brief.txt'))
  if (name === 'b') writeFileSync(join(corpus, 'more.md'), '# More\n\nThe police should listen.\n')
  const clean = join(folder, `clean-${name}`)
  spawnSync(process.execPath, [program, 'build', corpus, '--out', clean, '--no-cache'])
  return { corpus, manifest: readFileSync(join(clean, 'data/manifest.json'), 'utf8') }
})
for (const name of ['clean-a', 'clean-b']) rmSync(join(folder, name), { recursive: true })

const tally = { old: 0, new: 0, between: 0, mixed: 0, orphans: 0, wrong: 0, leftOver: 0 }
const kept = [...states]
build(kept[0])
// Of the other state: a build of the same would find nothing to do.
const usual = time(() => build(kept[1]))

for (let run = 0; run < runs; run++) {
  const [before, after] = run % 2 === 0 ? kept : [...kept].reverse()
  build(before)
  const child = spawn(process.execPath, argumentsFor(after, run % 4 < 2, 1 + (run % 3)), {
    cwd: folder,
    stdio: 'ignore',
  })
  // Half of the runs end in the last part of the build, where files are written and swapped.
  await wait(usual * (random() < 0.5 ? random() * 1.2 : 0.6 + random() * 0.5))
  const hands = childrenOf(child.pid)
  child.kill('SIGKILL')
  await new Promise((resolve) =>
    child.exitCode !== null || child.signalCode ? resolve() : child.once('close', resolve),
  )
  const state = stateOf(before, after)
  tally[state]++
  const orphaned = !(await allGone(hands))
  if (orphaned) tally.orphans++
  const { status, signal, stderr } = build(after)
  const next = stateOf(before, after)
  if (next !== 'new') tally.wrong++
  const beside = readdirSync(folder).filter((name) => !['a', 'b', 'out', '.cache'].includes(name))
  const inCache = readdirSync(join(folder, '.cache/debrief/v1')).filter((name) => name.startsWith('tmp'))
  const left = [...beside, ...inCache]
  if (left.length > 0) tally.leftOver++
  if (next !== 'new' || left.length > 0 || orphaned || state === 'mixed')
    process.stderr.write(
      `${JSON.stringify({ run, state, next, left, orphaned, status, signal, stderr: stderr.slice(0, 2000) })}\n`,
    )
}
rmSync(folder, { recursive: true })
process.stdout.write(`${JSON.stringify({ runs, ...tally })}\n`)
process.exitCode = tally.mixed + tally.orphans + tally.wrong + tally.leftOver > 0 ? 1 : 0

/** With more than one worker files are written by a thread of their own, and many pages made by several. */
function argumentsFor({ corpus }, cached, workers = 1) {
  const more = cached ? [] : ['--no-cache']
  return [program, 'build', corpus, '--out', out, '--workers', String(workers), ...more]
}

function build(state) {
  return spawnSync(process.execPath, argumentsFor(state, true), { cwd: folder, encoding: 'utf8' })
}

function time(work) {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** `between`: killed between the two renames; the old state lies beside out/ and the next build puts it back. */
function stateOf(before, after) {
  if (!existsSync(out))
    return readdirSync(folder).some((name) => name.startsWith('out.debrief-old-')) ? 'between' : 'mixed'
  const manifest = readFileSync(join(out, 'data/manifest.json'), 'utf8')
  const { files } = JSON.parse(manifest)
  const right = files.every(({ path, sha256 }) => hash(join(out, path)) === sha256)
  const alone =
    readdirSync(out, { recursive: true }).filter((path) => statSync(join(out, path)).isFile()).length ===
    files.length + 1
  if (!right || !alone) return 'mixed'
  return manifest === after.manifest ? 'new' : manifest === before.manifest ? 'old' : 'mixed'
}

function hash(path) {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : ''
}

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    )
  } catch {
    return []
  }
}

async function allGone(pids) {
  for (let left = 60; left > 0; left--) {
    if (pids.every((pid) => !isRunning(pid))) return true
    await wait(50)
  }
  return false
}

/** A process that has ended but was not asked about yet (Z) does not run. */
function isRunning(pid) {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
