import { expect, test } from 'vitest'
import { files, inHouse } from './house-files.ts'

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
