import { expect, test } from 'vitest'
import { files, inHouse } from './architecture/house-files.ts'

/*
 * How the house is built: who may import whom.
 */

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
