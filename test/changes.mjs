import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { numbersFrom } from './seeded.mjs'

/*
 * Changes a corpus step by step, as chosen by a seed, and builds it after each step upon what the steps before left (cache
 * and out/) and from nothing: node test/changes.mjs [steps] [seed] [folder ...]. Both have the same files, byte for byte.
 */

const steps = Number(process.argv[2] ?? 30)
const random = numbersFrom(Number(process.argv[3] ?? 1))
const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist/pipeline/main.js')
const folder = mkdtempSync(join(tmpdir(), 'debrief-changes-'))
const corpus = join(folder, 'corpus')

const given = process.argv.length > 4 ? process.argv.slice(4) : [join(root, 'corpus')]
/** Documents that may come, by the path they would have. */
const pool = given.flatMap((from, at) => filesIn(from).map((path) => [`${at}/${path}`, join(from, path)]))
const rewritten = new Set(['.md', '.txt', '.html', '.eml'])

/** Each gives what it did, or nothing where it could not. */
const changes = {
  add: () => {
    const [path, from] = one(pool.filter(([path]) => !existsSync(join(corpus, path)))) ?? []
    if (path) put(path, readFileSync(from))
    return path
  },
  remove: () => {
    const path = one(filesIn(corpus))
    if (path) rmSync(join(corpus, path))
    return path
  },
  rename: () => {
    const path = one(filesIn(corpus))
    const to = path && join(dirname(path), `again-${Math.floor(random() * 1000)}${extname(path)}`)
    if (to) renameSync(join(corpus, path), join(corpus, to))
    return to && `${path} to ${to}`
  },
  reword: () => {
    const path = one(filesIn(corpus).filter((path) => rewritten.has(extname(path))))
    const text = path && readFileSync(join(corpus, path), 'utf8').split('\n')
    if (!text) return undefined
    const [a, b] = [Math.floor(random() * text.length), Math.floor(random() * text.length)]
    text.splice(b, 1, text[a] ?? '')
    put(path, text.join('\n'))
    return path
  },
  repeat: () => {
    const path = one(filesIn(corpus))
    if (path) put(`again/${path.replaceAll('/', '-')}`, readFileSync(join(corpus, path)))
    return path
  },
}

for (let more = 0; more < Math.min(4, pool.length / 2); more++) changes.add()
const tally = { steps: 0, different: 0, failed: 0 }
for (let step = 0; step <= steps; step++) {
  const names = Object.keys(changes)
  const name = step === 0 ? 'add' : one(names)
  const what = changes[name]?.()
  if (what === undefined) continue
  const settings = random() < 0.2 ? ['--base-url', 'https://example.org/base'] : []
  const workers = String(1 + Math.floor(random() * 3))
  const clean = join(folder, 'clean')
  const results = [
    build('out', '--workers', workers, ...settings),
    build('clean', '--no-cache', '--workers', String(1 + (Number(workers) % 3)), ...settings),
  ]
  const different = differences(join(folder, 'out'), clean)
  tally.steps++
  if (results.some((status) => status !== 0 && status !== 1)) tally.failed++
  if (different.length > 0) {
    tally.different++
    process.stderr.write(
      `step ${step}, ${name} ${what}: ${different.length} files, ${different.slice(0, 5).join(', ')}\n`,
    )
  }
  rmSync(clean, { recursive: true, force: true })
}
process.stdout.write(`${JSON.stringify(tally)}\n`)
rmSync(folder, { recursive: true })
process.exitCode = tally.different + tally.failed > 0 ? 1 : 0

function build(out, ...more) {
  const { status } = spawnSync(
    process.execPath,
    [program, 'build', 'corpus', '--out', out, '--reporter', 'none', ...more],
    { cwd: folder, stdio: 'ignore' },
  )
  return status
}

function differences(a, b) {
  const [left, right] = [filesIn(a), filesIn(b)]
  const known = new Set(right)
  return [
    ...left.filter(
      (path) => !known.has(path) || !readFileSync(join(a, path)).equals(readFileSync(join(b, path))),
    ),
    ...right.filter((path) => !existsSync(join(a, path))),
  ]
}

function put(path, bytes) {
  mkdirSync(dirname(join(corpus, path)), { recursive: true })
  writeFileSync(join(corpus, path), bytes)
}

function filesIn(from) {
  if (!existsSync(from)) return []
  return readdirSync(from, { recursive: true })
    .filter((path) => statSync(join(from, path)).isFile())
    .sort()
}

function one(some) {
  return some[Math.floor(random() * some.length)]
}
