import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { withTexts } from '../../bench/with-texts.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { similarRecords } from '../../pipeline/8-index/similar-records.ts'
import type { Piece } from '../../pipeline/9-publish/piece.ts'
import { publish } from '../../pipeline/9-publish/publish.ts'
import {
  earlierPieces,
  filesOf,
  type Given,
  type KeptPieces,
  lineOf,
} from '../../pipeline/crew/kept-pieces.ts'
import { keptPrints } from '../../pipeline/crew/kept-prints.ts'
import { publishInto } from '../../pipeline/crew/publishing.ts'
import { lastChange } from '../../pipeline/disk/keep-file.ts'
import { filePutter } from '../../pipeline/disk/put-file.ts'
import { writeOut } from '../../pipeline/disk/write-out.ts'
import { sha256 } from '../../pipeline/disk.ts'
import type { TieredBase } from '../../pipeline/model/base.ts'
import { filesIn, temporaryFolder } from '../built.ts'
import { keepingInMemory } from './keeping-in-memory.ts'

const page = 'site/a/page.html'
const twin = 'site/b/page.json'

/** An earlier out/ with two files of one piece, an empty folder beside it, and how often the piece was made. */
function earlier(prints: readonly string[] | null = ['print'], since = 0) {
  const [old, fresh] = [temporaryFolder(), temporaryFolder()]
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(old, path)), { recursive: true })
    writeFileSync(join(old, path), content)
  }
  const files = [page, twin].map((path) => ({ path, bytes: 3, sha256: sha256(Buffer.from('old')) }))
  for (const { path } of files) put(path, 'old')
  put('data/manifest.json', JSON.stringify({ counts: {}, files }))
  let lines = prints?.map((print) => lineOf(print, [page, twin], files)).join('\n') ?? null
  let made = 0
  const piece: Piece = {
    paths: [page, twin],
    print: () => 'print',
    make: () => {
      made++
      return [page, twin].map((path) => ({ path, content: 'new' }))
    },
  }
  const given: Given = { listed: [], lines: [] }
  const take = (places = { fresh, old }) => {
    const kept = lines === null ? null : { lines, since }
    const files = filesOf(piece, earlierPieces(places, kept), given)
    return { made, files: files.map(({ path }) => path), given }
  }
  const listOnly = (count: number) => {
    lines = lineOf('print', [page], files.slice(0, count))
  }
  return { old, fresh, put, files, take, listOnly }
}

test('a piece whose print is known is not made: its files become second names of those that are there', () => {
  const { old, fresh, files, take } = earlier(['other', 'print'])
  const lines = [lineOf('print', [page, twin], files)]
  expect(take()).toEqual({ made: 0, files: [], given: { listed: files, lines } })
  expect(filesIn(fresh)).toEqual([page, twin])
  for (const path of [page, twin]) expect(statSync(join(fresh, path)).ino).toBe(statSync(join(old, path)).ino)
})

test('a file that was not touched since it is known to be whole is not read again; one that was is', () => {
  const { old, fresh, put, take } = earlier(['print'], Number.POSITIVE_INFINITY)
  put(twin, 'olD')
  expect(take().made).toBe(0)
  expect(readFileSync(join(fresh, twin), 'utf8')).toBe('olD')
  for (const path of [page, twin]) rmSync(join(fresh, path))
  // Whatever happened in the tick of the clock at which all was known to be whole may have happened after.
  const { ctimeMs } = statSync(join(old, twin))
  const later = earlier(['print'], ctimeMs)
  later.put(twin, 'olD')
  expect(later.take().made).toBe(1)
})

test('files of a build that has just ended were not touched since', async () => {
  const { old } = earlier()
  await writeOut(join(old, 'kb'), '1', async (places) => {
    filePutter(places).put({ path: 'data/manifest.json', content: '{}' })
    // The clock of a file system ticks every few milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
  const since = lastChange(join(old, 'kb'))
  const manifest = join(old, 'kb/data/manifest.json')
  expect(statSync(manifest).ctimeMs).toBeLessThan(since)
  writeFileSync(manifest, '[]')
  expect(statSync(manifest).ctimeMs).toBeGreaterThanOrEqual(since)
})

test.each<[string, readonly string[] | null, (all: ReturnType<typeof earlier>) => void]>([
  ['its print is another', ['other'], () => {}],
  ['nothing is known', null, () => {}],
  ['a letter of a file was changed', ['print'], ({ put }) => put(twin, 'olD')],
  ['a file is of another size', ['print'], ({ put }) => put(twin, 'older')],
  ['a file is gone', ['print'], ({ old }) => rmSync(join(old, twin))],
  ['only one of its files is told', ['print'], ({ listOnly }) => listOnly(1)],
  [
    'a second name cannot be given',
    ['print'],
    ({ fresh }) => {
      mkdirSync(join(fresh, twin), { recursive: true })
    },
  ],
])('it is made, and nothing of the earlier files is left in its way, where %s', (_, kept, change) => {
  const all = earlier(kept)
  change(all)
  expect(all.take()).toMatchObject({
    made: 1,
    files: [page, twin],
    given: { lines: [expect.stringMatching(/^print 3 /u)] },
  })
  expect(all.take().given.listed.map(({ sha256: hash }) => hash)).toContain(sha256(Buffer.from('new')))
  expect(filesIn(all.fresh)).not.toContain(page)
  expect(readFileSync(join(all.old, page), 'utf8')).toBe('old')
})

test('prints are kept with what out/ holds, and not trusted when damaged', () => {
  const { old } = earlier()
  const keeping = keepingInMemory()
  const kept = () => keptPrints(old, keeping).kept
  expect(kept()).toBeNull()
  keptPrints(old, keeping).keep(['one', 'two'])
  expect(kept()).toEqual({ lines: 'one\ntwo', since: lastChange(old) })
  expect(keptPrints(old, null).kept).toBeNull()
  for (const key of keeping.kept.keys()) keeping.kept.set(key, 'damaged')
  expect(kept()).toBeNull()
  expect(keeping.remarks).toEqual([expect.stringContaining('made again')])
})

test('prints of an out/ that is no more are let go', () => {
  const { old, put } = earlier()
  const keeping = keepingInMemory()
  keptPrints(old, keeping).keep(['one'])
  const next = keptPrints(old, keeping)
  put('data/manifest.json', '{"counts":{},"files":[]}')
  expect(keptPrints(old, keeping).kept).toBeNull()
  next.keep(['two'])
  expect(keptPrints(old, keeping).kept?.lines).toBe('two')
  expect(keeping.kept.size).toBe(1)
})

const making = { version: '0.0.0', assets: { script: '', style: '' } }
const pause = () => new Promise<void>((resolve) => setImmediate(resolve))
let base: TieredBase
let out: string
let kept: KeptPieces

async function published(of: TieredBase, old: string | null, kept: KeptPieces | null, threads: number) {
  const fresh = temporaryFolder()
  const index = { similar: of.similar ?? {}, files: () => [] }
  const places = { fresh, old }
  const gathered = { base: of, messages: [], index }
  const { lines } = await publishInto({ places, threads, kept, partitions: null, pause }, gathered, making)
  return { fresh, lines }
}

beforeAll(async () => {
  const invented = withTexts(inventedBase(1600, 20))
  base = { ...invented, similar: similarRecords(indexedRows(invented)) }
  const { fresh, lines } = await published(base, null, null, 1)
  out = fresh
  kept = { lines: lines.join('\n'), since: 0 }
})

/** Something that may be different in the next build. */
const change = fc.record({
  at: fc.nat(1599),
  what: fc.constantFrom('text', 'theme', 'gone', 'title', 'link', 'grade', 'label', 'similar'),
})

function changed(of: TieredBase, { at, what }: { readonly at: number; readonly what: string }): TieredBase {
  const record = of.records[at % of.records.length]
  if (!record) throw new Error('unexpected empty base')
  const other = of.records[(at * 7 + 3) % of.records.length]?.id ?? record.id
  const records = (more: object | null) =>
    of.records.flatMap((one) => (one === record ? (more === null ? [] : [{ ...one, ...more }]) : [one]))
  const ways: Readonly<Record<string, Partial<TieredBase>>> = {
    text: { records: records({ text: `${record.text} again` }) },
    theme: { records: records({ themes: ['theme-1', 'theme-2'] }) },
    gone: { records: records(null) },
    title: {
      docs: of.docs.map((doc) =>
        doc.entry.id === record.document ? { ...doc, entry: { ...doc.entry, title: 'Another title' } } : doc,
      ),
    },
    link: { links: [...of.links, { from: record.id, to: other, kind: 'leads-to', evidence: '', score: 1 }] },
    grade: { grades: [...(of.grades ?? []), { record: record.id, grade: 1, points: [] }] },
    label: {
      themes: of.themes.map((theme, place) => (place === at % 30 ? { ...theme, label: 'Other' } : theme)),
    },
    similar: { similar: { ...of.similar, [record.id]: [other] } },
  }
  return { ...of, ...ways[what] }
}

test.each([1, 2])(
  'a page of the earlier out/ that somebody has changed is made again, by %d threads',
  async (threads) => {
    const path = filesIn(out).find((one) => one.startsWith('site/records/') && one.endsWith('.html')) ?? ''
    const whole = readFileSync(join(out, path))
    writeFileSync(join(out, path), Buffer.from(whole).reverse())
    const { fresh } = await published(base, out, kept, threads)
    writeFileSync(join(out, path), whole)
    expect(readFileSync(join(fresh, path)).equals(whole)).toBe(true)
    expect(statSync(join(fresh, path)).nlink).toBe(1)
    const others = filesIn(fresh).filter((one) => one.startsWith('site/records/') && one !== path)
    const taken = others.filter((one) => statSync(join(fresh, one)).nlink > 1)
    expect(taken.length).toBeGreaterThan(4000)
    const ofMany = filesIn(fresh).filter((one) => /^site\/(?:documents|types|themes|countries)\//u.test(one))
    expect(ofMany.length).toBeGreaterThan(100)
    expect(ofMany.filter((one) => statSync(join(fresh, one)).nlink === 1)).toEqual([])
    rmSync(fresh, { recursive: true })
  },
)

test('what is built upon an earlier out/ is what is built from nothing, byte for byte', {
  timeout: 120_000,
}, async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 2 }),
      async (all, threads) => {
        const next = all.reduce(changed, base)
        const { fresh } = await published(next, out, kept, threads)
        const expected = [...publish({ ...next, index: [] }, [], making)]
        expect(filesIn(fresh)).toEqual(expected.map(({ path }) => path).sort())
        const other = expected.filter(
          ({ path, content }) => !readFileSync(join(fresh, path)).equals(Buffer.from(content)),
        )
        expect(other.map(({ path }) => path)).toEqual([])
        taken += expected.filter(({ path }) => statSync(join(fresh, path)).nlink > 1).length
        rmSync(fresh, { recursive: true })
      },
    ),
    { numRuns: 6, seed: 7 },
  )
  expect(taken).toBeGreaterThan(6 * 4000)
})
