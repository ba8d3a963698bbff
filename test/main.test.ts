import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import type { Message } from '../pipeline/model/message.ts'
import { corpusFolder, filesIn, temporaryFolder } from './built.ts'
import { lockedPdf } from './locked-pdf.ts'

/*
 * The program as people run it: compiled, in a process of its own.
 */

const program = fileURLToPath(new URL('../dist/pipeline/main.js', import.meta.url))

function debrief(...args: readonly string[]) {
  if (!existsSync(program))
    throw new Error('dist/ is missing: npm test compiles it first, or run npm run compile')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    timeout: 110_000,
  })
  return { status, stdout, stderr }
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const notes =
  '# Report on Border Posts\n\n## Recommendations\n\n- The police should open the posts at night.\n- The ministry should pay for lamps.\n'

/** Builds a folder into a fresh place and gives what was said about it. */
function built(corpus: string) {
  const out = join(temporaryFolder(), 'out')
  const { status, stderr } = debrief('build', corpus, '--out', out)
  const { messages } = JSON.parse(readFileSync(join(out, 'data/report.json'), 'utf8')) as {
    messages: readonly Message[]
  }
  const documents = lines(join(out, 'data/documents.ndjson')) as readonly { path: string; id: string }[]
  const records = lines(join(out, 'data/records.ndjson')) as readonly {
    id: string
    type: string
    document: string
  }[]
  return { out, status, stderr, messages, documents, records }
}

function lines(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

let base: ReturnType<typeof built>

beforeAll(() => {
  base = built(corpusFolder)
})

test.each([
  ['--help', ['--help'], 0, /build .*\n.*search/u],
  ['nothing at all', [], 0, /debrief COMMAND --help/u],
  ['--version', ['--version'], 0, /^\d+\.\d+\.\d+\n$/u],
  ['help for a command', ['search', '--help'], 0, /--limit/u],
  ['help on a command', ['help', 'search'], 0, /^debrief search QUERY[\s\S]*--limit/u],
])('%s is answered on stdout', (_, args, status, stdout) => {
  const answer = debrief(...args)
  expect([answer.status, answer.stderr]).toEqual([status, ''])
  expect(answer.stdout).toMatch(stdout)
})

test.each([
  ['an unknown command', ['biuld'], /unexpected command `biuld`, expected one of build, search/u],
  ['a mistyped command', ['serch'], /unexpected command `serch`.*; did you mean `search`\?\n/u],
  ['help on a mistyped command', ['help', 'serch'], /; did you mean `search`\?\n/u],
  ['an unknown option', ['build', '--fast'], /--fast[\s\S]*usage: debrief build/u],
  [
    'a mistyped option',
    ['search', 'police', '--typ', 'lesson'],
    /unexpected option --typ, expected one of --out, .*; did you mean `--type`\?\nusage: debrief search/u,
  ],
  [
    'an option that is a filter of queries',
    ['search', 'police', '--since', '2018'],
    /unexpected option --since, .*; in the words of a query it is `since:2018`\n/u,
  ],
  [
    'an option without its value',
    ['search', 'police', '--out'],
    /unexpected end behind --out, expected its value/u,
  ],
  [
    'an option for the value of one',
    ['search', 'x', '--type', '--json'],
    /unexpected `--json` behind --type/u,
  ],
  [
    'a value of what takes none',
    ['search', 'x', '--json=3'],
    /unexpected value `3` of --json, expected none/u,
  ],
  ['short options where words are none', ['show', '-police'], /unexpected option -p, expected one of/u],
  [
    'a missing corpus',
    ['build', '/no/such/folder'],
    /unexpected corpus `\/no\/such\/folder`, expected a folder/u,
  ],
  ['a file for a corpus', ['build', program], /expected a folder/u],
  ['two corpora', ['build', 'a', 'b'], /expected one corpus folder/u],
  [
    'a number that is none',
    ['search', 'police', '--limit', 'many'],
    /unexpected --limit `many`, expected a whole number/u,
  ],
  ['no time at all', ['build', corpusFolder, '--time-limit', '0'], /expected a whole number from 1/u],
  [
    'more processes than machines have cores',
    ['build', corpusFolder, '--workers', '9999'],
    /expected a whole number up to 256/u,
  ],
  ['a port that is none', ['serve', corpusFolder, '--port', '99999'], /expected a whole number up to 65535/u],
  [
    'a day that is none',
    ['build', corpusFolder, '--as-of', '2024-02-30'],
    /expected a date such as 2024-03-31/u,
  ],
  ['a month that is none', ['build', corpusFolder, '--as-of', '2024-99'], /expected a date such as/u],
  ['a search for nothing', ['search'], /expected words/u],
  [
    'a base that is not there',
    ['search', 'police', '--out', '/no/such/folder'],
    /expected a knowledge base; run `debrief build` first/u,
  ],
  ['a folder without gold files', ['eval', corpusFolder], /files named \*\.gold\.json/u],
])('%s is wrong use: exit code 2, a reason on stderr, nothing on stdout', (_, args, reason) => {
  const { status, stdout, stderr } = debrief(
    ...args,
    ...(args[0] === 'eval' || (args[0] === 'search' && !args.includes('--out')) ? ['--out', base.out] : []),
  )
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(reason)
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

test('an empty folder is built with an error: exit code 1', () => {
  const { status, messages, documents } = built(temporaryFolder())
  expect([status, documents]).toEqual([1, []])
  expect(messages.map(({ rule }) => rule)).toEqual(['empty-corpus'])
})

const samplePdf = new Uint8Array(readFileSync(join(corpusFolder, '2018/veldara-dialogue-2018-report.pdf')))

test.each<readonly [string, string, string | Uint8Array, RegExp]>([
  ['a file of zero bytes', 'bad.txt', '', /empty/u],
  [
    'a binary named .md',
    'bad.md',
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
    /unknown-format/u,
  ],
  ['a PDF without its end', 'bad.pdf', samplePdf.slice(0, 3000), /./u],
  ['a PDF of nothing but its first line', 'bad.pdf', '%PDF-1.7\n', /./u],
  ['a PDF with a password', 'bad.pdf', lockedPdf(), /password|encrypted|locked/u],
  ['a zip cut off', 'bad.docx', 'PK\u0003\u0004word/document.xml', /./u],
])('%s gets a message and an entry, the rest is built', (_, path, content, rule) => {
  const { status, stderr, messages, documents, records } = built(
    folderWith({ [path]: content, 'good.md': notes }),
  )
  expect(status).toBe(1)
  expect(documents.map((document) => document.path)).toEqual([path, 'good.md'])
  expect(records.filter(({ type }) => type === 'recommendation')).toHaveLength(2)
  const told = messages.filter((message) => message.path === path && message.severity === 'error')
  expect(told.map((message) => message.rule).join()).toMatch(rule)
  expect(told[0]?.reason).toMatch(/^Unexpected .*[,;] /u)
  expect(stderr).toContain(`error: ${path}: Unexpected`)
})

test.each(['bad.txt', 'bad.md', 'bad.html'])(
  'a line of 50 MB in %s gets a message in bounded time',
  (path) => {
    const words = 'word '.repeat(10 * 1024 * 1024)
    const started = performance.now()
    const { messages, records } = built(
      folderWith({ [path]: path.endsWith('.html') ? `<p>${words}</p>` : words, 'good.md': notes }),
    )
    expect(performance.now() - started).toBeLessThan(60_000)
    expect(
      messages
        .filter((message) => message.path === path && message.severity !== 'info')
        .map(({ rule }) => rule),
    ).toEqual(['long-line'])
    expect(records.filter(({ type }) => type === 'recommendation')).toHaveLength(2)
  },
  120_000,
)

test('a second build replaces the first as a whole', () => {
  const corpus = folderWith({ 'a.md': notes, 'b.md': notes })
  const out = join(temporaryFolder(), 'out')
  expect(debrief('build', corpus, '--out', out).status).toBe(0)
  rmSync(join(corpus, 'b.md'))
  expect(debrief('build', corpus, '--out', out).status).toBe(0)
  expect(existsSync(join(out, 'data/text/b.txt'))).toBe(false)
  const listed = JSON.parse(readFileSync(join(out, 'data/manifest.json'), 'utf8')).files.map(
    ({ path }: { path: string }) => path,
  )
  expect(filesIn(out)).toEqual([...listed, 'data/manifest.json'].sort())
  expect(readdirSync(dirname(out))).toEqual(['out'])
})

test('two builds of one corpus give the same bytes', () => {
  const corpus = folderWith({ 'a.md': notes, 'b/c.md': notes })
  const manifests = [built(corpus), built(corpus)].map(({ out }) =>
    readFileSync(join(out, 'data/manifest.json'), 'utf8'),
  )
  expect(manifests[0]).toBe(manifests[1])
})

test('a folder that no build made is never replaced', () => {
  const precious = folderWith({ 'thesis.txt': 'Years of work.' })
  const { status, stderr } = debrief('build', folderWith({ 'a.md': notes }), '--out', precious)
  expect(status).toBe(2)
  expect(stderr).toContain('expected an empty folder or a knowledge base')
  expect(filesIn(precious)).toEqual(['thesis.txt'])
})

test('a source that changed, one that is gone and a text that was edited are findings', () => {
  const corpus = folderWith({ 'a.md': notes, 'b.md': notes, 'c.md': notes })
  const { out } = built(corpus)
  writeFileSync(join(corpus, 'a.md'), notes.replace('night', 'noon'))
  rmSync(join(corpus, 'b.md'))
  writeFileSync(
    join(out, 'data/text/c.txt'),
    readFileSync(join(out, 'data/text/c.txt'), 'utf8').replace('night', 'noon '),
  )
  const { status, stdout } = debrief('verify', '--corpus', corpus, '--out', out, '--json')
  expect(status).toBe(1)
  const findings = JSON.parse(stdout).findings as readonly { rule: string; path: string }[]
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'file-changed data/text/c.txt',
    'source-changed a.md',
    'source-missing b.md',
    'quote-not-in-text c.md',
  ])
})

test('a damaged index says what to do', () => {
  const out = join(temporaryFolder(), 'out')
  cpSync(base.out, out, { recursive: true })
  truncateSync(join(out, 'index/cards.json'), 100)
  const { status, stderr } = debrief('search', 'police', '--out', out)
  expect(status).toBe(2)
  expect(stderr).toContain('build the knowledge base again')
})

test('a knowledge base inside its corpus is no document of it, however often it is built', () => {
  const corpus = folderWith({ 'notes.md': notes, 'outlook.md': notes })
  const out = join(corpus, 'out')
  for (let build = 0; build < 2; build++) {
    expect(debrief('build', corpus, '--out', out, '--no-cache').status).toBe(0)
    const documents = lines(join(out, 'data/documents.ndjson')) as readonly { path: string }[]
    expect(documents.map(({ path }) => path)).toEqual(['notes.md', 'outlook.md'])
  }
})

test('a reader that goes away is no failure, in the middle of what is told', () => {
  const out = join(temporaryFolder(), 'out')
  const line = '"$@" 2>&1 | head -c 1; echo " $PIPESTATUS"'
  const args = [
    process.execPath,
    program,
    'build',
    corpusFolder,
    '--out',
    out,
    '--no-cache',
    '--workers',
    '0',
  ]
  const { stdout } = spawnSync('bash', ['-c', line, 'bash', ...args], { encoding: 'utf8' })
  expect(stdout).toMatch(/^. 0$/mu)
})
