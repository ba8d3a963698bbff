import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filesIn } from './built.ts'

/*
 * How the house is built: who may import whom, and what only the doors may do.
 */

const root = fileURLToPath(new URL('..', import.meta.url))

interface File {
  readonly path: string
  readonly source: string
  /** Without comments. */
  readonly code: string
  /** What it imports at run time or for types: paths from the root, or names of packages. */
  readonly imports: readonly { readonly to: string; readonly typeOnly: boolean; readonly later: boolean }[]
}

const files: readonly File[] = ['pipeline', 'schemas', 'site'].flatMap((folder) =>
  filesIn(join(root, folder))
    .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
    .map((path) => fileAt(`${folder}/${path}`)),
)

function fileAt(path: string): File {
  const source = readFileSync(join(root, path), 'utf8')
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gmu, '')
  const imports = [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/gu,
    ),
  ].map((match) => ({
    to: resolved(path, match[2] ?? match[3] ?? match[4] ?? ''),
    typeOnly: match[1] !== undefined,
    later: match[3] !== undefined,
  }))
  return { path, source, code, imports }
}

function resolved(from: string, to: string): string {
  return to.startsWith('.') ? join(from, '..', to) : to
}

/** From the top of the house to the bottom; schemas and model may be imported by all. Lower numbers may import higher ones. */
const floors: readonly (readonly [floor: number, pattern: RegExp])[] = [
  [0, /^pipeline\/main\.ts$/u],
  [1, /^pipeline\/(?:commands|mcp)\//u],
  [
    2,
    /^pipeline\/(?:run|carry|disk)\.ts$|^pipeline\/(?:api|check|crew|diff|disk|init|serve|tiers|eval|verify)\//u,
  ],
  [3, /^pipeline\/\d-/u],
  [4, /^pipeline\/(?:records|query|list|formats)\//u],
  [5, /^pipeline\/text\//u],
  [6, /^pipeline\/model\//u],
  [7, /^schemas\//u],
]

function floorOf(path: string): number | null {
  return floors.find(([, pattern]) => pattern.test(path))?.[0] ?? null
}

function roomOf(path: string): string | null {
  return /^pipeline\/(\d-[a-z]+)\//u.exec(path)?.[1] ?? null
}

const inHouse = (file: File) => file.imports.filter(({ to }) => /^(?:pipeline|schemas|site)\//u.test(to))

test('every file has its floor', () => {
  expect(
    files.filter(({ path }) => !path.startsWith('site/') && floorOf(path) === null).map(({ path }) => path),
  ).toEqual([])
})

test('imports only point down', () => {
  const upward = files.flatMap((file) =>
    inHouse(file)
      .filter(({ to }) => (floorOf(file.path) ?? 0) > (floorOf(to) ?? 0))
      .map(({ to }) => `${file.path} -> ${to}`),
  )
  expect(upward).toEqual([])
})

test('no files import each other in a circle, not even types', () => {
  const reach = (from: string): ReadonlySet<string> => {
    const reached = new Set<string>()
    const open = [from]
    for (let path = open.pop(); path !== undefined; path = open.pop())
      for (const { to } of files.find((file) => file.path === path)?.imports.filter(({ later }) => !later) ??
        [])
        if (!reached.has(to)) {
          reached.add(to)
          open.push(to)
        }
    return reached
  }
  expect(files.map(({ path }) => path).filter((path) => reach(path).has(path))).toEqual([])
})

test('a room never imports another room', () => {
  const visits = files.flatMap((file) =>
    inHouse(file)
      .filter(
        ({ to }) => roomOf(file.path) !== null && roomOf(to) !== null && roomOf(to) !== roomOf(file.path),
      )
      .map(({ to }) => `${file.path} -> ${to}`),
  )
  expect(visits).toEqual([])
})

test('what runs in the page takes from the house only what knows neither rooms nor disk', () => {
  const visits = files
    .filter(({ path }) => path.startsWith('site/'))
    .flatMap((file) =>
      inHouse(file)
        .filter(
          ({ to, typeOnly }) => !typeOnly && !/^(?:site|pipeline\/(?:query|formats|text|model))\//u.test(to),
        )
        .map(({ to }) => `${file.path} -> ${to}`),
    )
  expect(visits).toEqual([])
})

/** Packages that are the language of a room rather than a tool of it. */
const everywhere = new Set(['zod', 'preact'])

test('each package enters by one file', () => {
  const doors = new Map<string, Set<string>>()
  for (const file of files) {
    for (const { to, typeOnly } of file.imports) {
      if (typeOnly || to.startsWith('node:') || /^(?:pipeline|schemas|site)\//u.test(to)) continue
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to)
      doors.set(name, (doors.get(name) ?? new Set()).add(file.path))
    }
  }
  expect(
    [...doors]
      .filter(([name, paths]) => paths.size > 1 && !everywhere.has(name))
      .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`),
  ).toEqual([])
})

test('zod stays in schemas/, preact in the publishing room', () => {
  const strangers = files.flatMap((file) =>
    file.imports
      .filter(
        ({ to, typeOnly }) =>
          !typeOnly &&
          ((to === 'zod' && !file.path.startsWith('schemas/')) ||
            (/^preact/u.test(to) && !file.path.startsWith('pipeline/9-publish/'))),
      )
      .map(({ to }) => `${file.path} -> ${to}`),
  )
  expect(strangers).toEqual([])
})

/** What a door may do and nobody else. */
const doors: readonly (readonly [what: string, pattern: RegExp, may: RegExp])[] = [
  ['touches the file system', /from 'node:fs|from 'node:fs\/promises/u, /^pipeline\/disk(?:\.ts$|\/)/u],
  ['speaks to the console', /\bconsole\.\w/u, /^$/u],
  ['knows the process', /\bprocess\.(?!memoryUsage)\w/u, /^pipeline\/main\.ts$|^pipeline\/crew\//u],
  [
    'looks at the clock',
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/u,
    /^pipeline\/(?:main\.ts$|crew\/)|^site\//u,
  ],
  ['throws dice', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/u, /^$/u],
  [
    'depends on the locale',
    /\.localeCompare\(|\.toLocale\w+\(|\bIntl\.\w+\(\s*(?:undefined|\[\]|\))/u,
    /^site\//u,
  ],
  [
    'reaches for the network',
    /\bfetch\(|from 'node:https?'|\bXMLHttpRequest\b/u,
    /^pipeline\/(?:commands\/serve|serve\/live-page|api\/shelf\.ts$)/u,
  ],
]

test.each(doors)('only its door %s', (_, pattern, may) => {
  expect(
    files.filter(({ path, code }) => pattern.test(code) && !may.test(path)).map(({ path }) => path),
  ).toEqual([])
})

test('commands and the MCP server ask a knowledge base through the API and nothing else', () => {
  const clients = files.filter(({ path }) => /^pipeline\/(?:commands|mcp)\//u.test(path))
  const past = clients.flatMap((file) =>
    inHouse(file)
      .filter(({ to }) => /^pipeline\/(?:query|list|formats|8-index|api\/(?!api\.ts$))/u.test(to))
      .map(({ to }) => `${file.path} -> ${to}`),
  )
  expect(clients.length).toBeGreaterThan(20)
  expect(past).toEqual([])
  // The server of the site hands out files as they lie there, whatever is in them.
  const readers = clients.filter(({ code }) => /\breadOut(?:Bytes)?\b/u.test(code)).map(({ path }) => path)
  expect(readers).toEqual(['pipeline/commands/serve.ts'])
})

test('a search waits for no reader, no schema and no record type', () => {
  const reached = new Set<string>()
  const open = ['pipeline/main.ts', 'pipeline/commands/search.ts']
  for (let path = open.pop(); path; path = open.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    const file = files.find((one) => one.path === path)
    open.push(
      ...(file?.imports ?? [])
        .filter(({ to, typeOnly, later }) => !typeOnly && !later && to.startsWith('pipeline/'))
        .map(({ to }) => to),
    )
  }
  expect(reached.size).toBeGreaterThan(10)
  expect([...reached].filter((path) => /^pipeline\/(?:\d-|records|crew|run)|^schemas\//u.test(path))).toEqual(
    [],
  )
})

test('a file is one idea: no file of the pipeline is longer than 120 lines', () => {
  expect(
    files
      .filter(({ source }) => source.split('\n').length > 121)
      .map(({ path, source }) => `${path} ${source.split('\n').length}`),
  ).toEqual([])
})

test('a file that exports one function or table is named for it, or for the type that stands beside it', () => {
  const misnamed = files.flatMap(({ path, code }) => {
    const named = (kinds: string) =>
      [...code.matchAll(new RegExp(`^export\\s+(?:async\\s+)?(?:${kinds})\\s+(\\w+)`, 'gmu'))].map(
        (match) => match[1] ?? '',
      )
    const values = named('const|function\\*?')
    const [folder = '', name = ''] = path
      .replace(/\.tsx?$/u, '')
      .split('/')
      .slice(-2)
    const exported = [...values, ...named('interface|type')]
    const fits =
      name === 'all' || name === folder || exported.some((one) => sharesWord(`${folder}-${name}`, one))
    return values.length !== 1 || fits || path.startsWith('schemas/') || path === 'pipeline/run.ts'
      ? []
      : [`${path} exports ${values[0]}`]
  })
  expect(misnamed).toEqual([])
})

/** Whether the name of the file, or of its folder, and of the export have the beginning of a word in common. */
function sharesWord(file: string, exported: string): boolean {
  return file
    .split('-')
    .some(
      (word) =>
        plain(exported).includes(word.slice(0, 5).replace(/s$/u, '')) || word.includes(plain(exported)),
    )
}

function plain(name: string): string {
  return name.replace(/[^a-z0-9]/giu, '').toLowerCase()
}

test('no file is named for what was not understood', () => {
  expect(
    files
      .filter(({ path }) => /(?:^|[/-])(?:utils?|helpers?|info|process|managers?|misc)(?:[-.]|$)/u.test(path))
      .map(({ path }) => path),
  ).toEqual([])
})
