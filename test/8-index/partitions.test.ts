import { describe, expect, it } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { pagefindFiles } from '../../pipeline/8-index/pagefind-files.ts'
import { partitionsFor } from '../../pipeline/8-index/partitions.ts'
import type { KeptPartition, OutFile } from '../../pipeline/model/out-file.ts'
import type { Link } from '../../pipeline/model/record.ts'

const invented = inventedBase(400)
const added = 'document-00007'
const statedBy = (document: string) => invented.records.filter((record) => record.document === document)
/** What each other document states first is stated in the one that is added too. */
const links: readonly Link[] = invented.docs
  .filter(({ entry }) => entry.id !== added)
  .flatMap(({ entry }, at) => {
    const [from, to] = [statedBy(added)[at], statedBy(entry.id)[0]]
    return from && to ? [{ from: from.id, to: to.id, kind: 'recurs', evidence: '', score: 1 }] : []
  })
const base = { ...invented, links }
const before = {
  ...base,
  links: [],
  docs: base.docs.filter(({ entry }) => entry.id !== added),
  records: base.records.filter(({ evidence }) => evidence[0]?.document !== added),
}

async function built(one: typeof base, kept?: KeptPartition) {
  const found = await pagefindFiles(indexedRows(one), undefined, 100, kept)
  if (!found) throw new Error('Pagefind is not installed')
  return found
}

/** Files by partition, each as its path and bytes. */
function byPartition(files: readonly OutFile[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const { path, content } of files) {
    const number = path.split('/')[3] ?? ''
    parts.set(number, `${parts.get(number) ?? ''}${path} ${Buffer.from(content).toString('base64')}\n`)
  }
  return parts
}

describe('a document more', async () => {
  const [old, fresh] = [await built(before), await built(base)]
  const [oldParts, freshParts] = [byPartition(old.files), byPartition(fresh.files)]

  it('changes one partition and leaves the bytes of the others', () => {
    expect([oldParts.size, freshParts.size]).toEqual([4, 4])
    expect([...freshParts].filter(([number, files]) => oldParts.get(number) !== files)).toHaveLength(1)
  })

  it('changes the print of the partitions whose bytes it changes', () => {
    const changed = fresh.prints.filter((print, number) => print !== old.prints[number])
    expect(changed).toHaveLength(1)
  })

  it('has the others taken from an earlier build, to the same bytes', async () => {
    const asked: boolean[] = []
    const again = await built(base, (print, number) => {
      const known = old.prints.indexOf(print)
      asked.push(known >= 0)
      const files = old.files.filter(({ path }) => path.startsWith(`site/assets/pagefind/${number}/`))
      return known < 0 ? null : files
    })
    expect(asked.filter(Boolean)).toHaveLength(3)
    expect(byPartition(again.files)).toEqual(freshParts)
  })
})

it('gives other work its turn while Pagefind packs, as long as there is some, and whatever waits besides', async () => {
  let [left, turns, isMade] = [3, 0, false]
  const waiting = () => {
    if (left > 0) turns++
    if (!isMade) setImmediate(waiting)
  }
  waiting()
  const found = await pagefindFiles(indexedRows(before), () => --left > 0, 1000)
  isMade = true
  expect([left, turns > 2, found?.partitions]).toEqual([0, true, 1])
})

it.each([
  [0, 1],
  [20_000, 1],
  [20_001, 2],
  [100_000, 5],
  [160_000, 8],
  [160_001, 10],
  [1_000_000, 56],
])('%d records lie in %d partitions', (rows, count) => {
  expect(partitionsFor(rows)).toBe(count)
})
