import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { corpusFolder, filesIn, temporaryFolder } from '../built.ts'
import { debrief, folderWith, program } from '../commands/program.ts'
import { built, notes } from './built-base.ts'

let base: ReturnType<typeof built>

beforeAll(() => {
  base = built(corpusFolder)
})

test('the samples build without an error, and every file is in', () => {
  expect(base.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(base.status).toBe(0)
  const paths = new Set(base.documents.map(({ path }) => path))
  expect(filesIn(corpusFolder).filter((path) => !paths.has(path))).toEqual([])
})

test('every quote of the samples is proved', () => {
  const { status, stdout } = debrief('verify', '--out', base.out, '--corpus', corpusFolder, '--json')
  expect(JSON.parse(stdout)).toMatchObject({ findings: [] })
  expect(JSON.parse(stdout).quotes).toBeGreaterThan(100)
  expect(status).toBe(0)
})

test('a word with a dash before it is one that must not be there', () => {
  const found = (...words: readonly string[]) =>
    JSON.parse(debrief('search', ...words, '--out', base.out, '--json').stdout).total
  expect(found('-police', 'reform')).toBe(found('reform -police'))
  expect(found('reform', '-police')).toBeLessThan(found('reform'))
  expect(found('-police')).toBeGreaterThan(0)
})

test('search answers with quotes and places', () => {
  const { status, stdout, stderr } = debrief(
    'search',
    'police',
    '--type',
    'recommendation',
    '--limit',
    '3',
    '--out',
    base.out,
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(/^recommendation {2}.*\n {2}.*\n {2}recommendation\//u)
  expect(stderr).toMatch(/ of \d+; --offset 3 shows the next|found\./u)
})

test('what a search shows of all it found is told as it is', () => {
  const said = (...more: readonly string[]) =>
    debrief('search', 'police', '--type', 'recommendation', '--out', base.out, ...more).stderr.trim()
  const total = Number(/(\d+)/u.exec(said('--limit', '0'))?.[1])
  expect(total).toBeGreaterThan(3)
  expect(said('--limit', '0')).toBe(`${total} found, none shown; name a --limit above 0.`)
  expect(said('--offset', '100000')).toBe(
    `${total} found, none of them behind --offset 100000; the last has --offset ${total - 1}.`,
  )
  expect(said('--limit', '2')).toBe(`1 to 2 of ${total}; --offset 2 shows the next.`)
  expect(said('--limit', '2', '--offset', `${total - 2}`)).toBe(`${total - 1} to ${total} of ${total}.`)
  expect(said('--limit', '1000')).toBe(`${total} found.`)
})

test('a search with --plain takes signs and colons for what stands around words', () => {
  const asked = (...more: readonly string[]) =>
    JSON.parse(debrief('search', 'police -police', '--json', ...more, '--out', base.out).stdout)
  expect(asked().total).toBe(0)
  expect(asked('--plain').total).toBeGreaterThan(0)
})

test('search finds nothing with exit code 0 and says so', () => {
  const { status, stdout, stderr } = debrief('search', 'zzzzzzqqq', '--out', base.out)
  expect([status, stdout]).toEqual([0, ''])
  expect(stderr).toContain('Nothing was found.')
})

/** The files of the program that a process loads with these arguments, as V8's own report of coverage lists them. */
function loadedBy(...args: readonly string[]): readonly string[] {
  const folder = temporaryFolder()
  const { status } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  })
  expect(status).toBe(0)
  return filesIn(folder).flatMap((file) =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')).result.map(({ url }: { url: string }) => url),
  )
}

test('search is quick: it loads no reader', () => {
  const loaded = loadedBy('search', 'local ownership', '--type', 'lesson', '--out', base.out)
  expect(loaded.filter((url) => /\/query\//u.test(url)).length).toBeGreaterThan(3)
  expect(loaded.filter((url) => /\/1-read\/|pdfium|mdast/u.test(url))).toEqual([])
})

test('show gives a record with all that is known of it', () => {
  const id = base.records.find(({ type }) => type === 'lesson')?.id ?? ''
  const { status, stdout } = debrief('show', id, '--out', base.out)
  expect(status).toBe(0)
  expect(stdout).toContain(id)
  expect(stdout).toMatch(/\nconfidence .*\n[\s\S]*\nrule /u)
})

test('show names the ids near one that is not there', () => {
  const id = base.records[0]?.id ?? ''
  const { status, stdout, stderr } = debrief('show', `${id}x`, '--out', base.out)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`\n  ${id}\n`)
})

test('show tells the id of a document from that of a record, and names some of its records', () => {
  const { document = '', id = '' } = base.records[0] ?? {}
  const { status, stderr } = debrief('show', document, '--out', base.out)
  expect(status).toBe(1)
  expect(stderr).toContain(
    `${document}\`, which is that of a document with its text in data/text/${document}.txt`,
  )
  expect(stderr).toContain(`\n  ${id}\n`)
})

test('gold files of documents that are not there are told', () => {
  const gold = folderWith({ 'a.gold.json': '{"document":{"file":"quay.md"},"records":[]}' })
  const { status, stderr } = debrief('eval', gold, '--out', base.out)
  expect([status, stderr]).toEqual([
    0,
    'debrief: 1 gold file of documents that the knowledge base does not have: quay.md; what they say counts as missed\n',
  ])
})

test.each([
  ['build', () => ['build', folderWith({ 'a.md': notes }), '--out', join(temporaryFolder(), 'out')]],
  ['search', () => ['search', 'police', '--out', base.out]],
  ['show', () => ['show', base.records[0]?.id ?? '', '--out', base.out]],
  ['verify', () => ['verify', '--corpus', corpusFolder, '--out', base.out]],
  [
    'eval',
    () => [
      'eval',
      folderWith({ 'a.gold.json': '{"document":{"file":"a.md"},"records":[]}' }),
      '--out',
      base.out,
    ],
  ],
])('%s --json gives JSON and nothing else', (_, args) => {
  expect(() => JSON.parse(debrief(...args(), '--json').stdout)).not.toThrow()
})

test('a damaged index says what to do', () => {
  const out = join(temporaryFolder(), 'out')
  cpSync(base.out, out, { recursive: true })
  truncateSync(join(out, 'index/cards.json'), 100)
  const { status, stderr } = debrief('search', 'police', '--out', out)
  expect(status).toBe(2)
  expect(stderr).toContain('build the knowledge base again')
})
