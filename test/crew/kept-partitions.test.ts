import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { keptPartitions, partitionsOf } from '../../pipeline/crew/kept-partitions.ts'
import { sha256 } from '../../pipeline/disk.ts'
import { temporaryFolder } from '../built.ts'
import { keepingInMemory } from './keeping-in-memory.ts'

const zero = 'site/assets/pagefind/0/pagefind-entry.json'
const one = 'site/assets/pagefind/1/pagefind-entry.json'
const contents = { 'index/partitions.json': '["print-0","print-1"]\n', [zero]: 'zero', [one]: 'one' }

/** A folder as a build leaves it, and a store that remembers what it came of. */
function builtOut() {
  const out = temporaryFolder()
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  for (const [path, content] of Object.entries(contents)) put(path, content)
  const files = Object.entries(contents).map(([path, content]) => ({
    path,
    bytes: content.length,
    sha256: sha256(Buffer.from(content)),
  }))
  put('data/manifest.json', JSON.stringify({ counts: {}, files }))
  const keeping = keepingInMemory()
  keptPartitions(out, keeping).keep(files)
  return { out, put, keeping }
}

function taken({ out, keeping }: Pick<ReturnType<typeof builtOut>, 'out' | 'keeping'>) {
  const kept = partitionsOf(keptPartitions(out, keeping).told)
  return [0, 1].map((number) =>
    (kept(`print-${number}`, number) ?? []).map(
      ({ path, content }) => `${path} ${Buffer.from(content).toString()}`,
    ),
  )
}

test('an unchanged partition is taken from the earlier build', () => {
  expect(taken(builtOut())).toEqual([[`${zero} zero`], [`${one} one`]])
})

test('a partition of other rows, or of another number, is not', () => {
  const { out, keeping } = builtOut()
  const kept = partitionsOf(keptPartitions(out, keeping).told)
  expect([kept('print-other', 0), kept('print-0', 1), kept('print-0', 7)]).toEqual([null, null, null])
})

test.each([
  ['a file was changed', { [zero]: 'zerO' }, [[], [`${one} one`]]],
  ['the prints were changed', { 'index/partitions.json': '["print-1","print-1"]\n' }, [[], []]],
  ['the manifest was changed', { 'data/manifest.json': '{"counts":{},"files":[]}' }, [[], []]],
])('nothing is taken on trust: %s', (_, changed: Readonly<Record<string, string>>, expected) => {
  const all = builtOut()
  for (const [path, content] of Object.entries(changed)) all.put(path, content)
  expect(taken(all)).toEqual(expected)
})

test('nothing is taken where a file is gone, the store knows nothing of it, or there is none', () => {
  const gone = builtOut()
  rmSync(join(gone.out, one))
  expect(taken(gone)).toEqual([[`${zero} zero`], []])
  const unknown = builtOut()
  unknown.keeping.kept.clear()
  expect(taken(unknown)).toEqual([[], []])
  expect(keptPartitions(unknown.out, null).told).toBeNull()
  expect(keptPartitions(temporaryFolder(), unknown.keeping).told).toBeNull()
  expect(partitionsOf(null)('print-0', 0)).toBeNull()
})

test('a base without partitions is not remembered', () => {
  const { out, keeping } = builtOut()
  keeping.kept.clear()
  keptPartitions(out, keeping).keep([{ path: 'index/search.js', bytes: 0, sha256: '' }])
  expect(keeping.kept.size).toBe(0)
})

test('what was kept of the build before is let go, and a damaged entry is told', () => {
  const { out, put, keeping } = builtOut()
  const next = keptPartitions(out, keeping)
  put('data/manifest.json', '{"counts":{},"files":[]}')
  next.keep([{ path: 'index/partitions.json', bytes: 0, sha256: '' }])
  expect(keeping.kept.size).toBe(1)
  for (const key of keeping.kept.keys()) keeping.kept.set(key, 'damaged')
  expect(keptPartitions(out, keeping).told).toBeNull()
  expect(keeping.remarks).toEqual([expect.stringContaining('made again')])
})
