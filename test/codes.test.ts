import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { repairs } from '../pipeline/2-clean/clean.ts'
import { recordTypes } from '../pipeline/records/all.ts'
import { filesIn, knowledge } from './built.ts'

/*
 * Whatever the program says, `debrief explain` explains: every code of a message, every rule of a record, and no others.
 */

const pipeline = fileURLToPath(new URL('../pipeline', import.meta.url))

function codeIn(folder: string): string {
  return filesIn(join(pipeline, folder))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(pipeline, folder, path), 'utf8'))
    .join('\n')
}

/** report('error', 'code', …), trouble(walk, 'code', …), the remarks of office readers, and the findings of `check` and `verify`. */
const said: readonly (readonly [folder: string, pattern: RegExp])[] = [
  ['.', /(?:'(?:error|warning|info)'|trouble\(walk),\s*'([a-z]+(?:-[a-z]+)*)'/gu],
  ['1-read/office', /'?\b([a-z]+(?:-[a-z]+)*)'?: \[\s*'(?:error|warning|info)'/gu],
  ['verify', /\bfind\(\s*'([a-z]+(?:-[a-z]+)*)'/gu],
  ['commands', /\b(?:find|unproved)\(\s*'([a-z]+(?:-[a-z]+)*)'/gu],
  ['check', /(?:rule: |finding\(\s*)'([a-z]+(?:-[a-z]+)*)'/gu],
]

const messageCodes = new Set([
  ...Object.keys(repairs),
  ...said.flatMap(([folder, pattern]) =>
    [...codeIn(folder).matchAll(pattern)].map((match) => match[1] ?? ''),
  ),
])
// The severities of `check` stand beside each other in a table and are no codes.
messageCodes.delete('warning')

const meanings = knowledge.codes ?? {}
const isRule = (code: string) => code.includes('/')

test('every code of a message has a meaning and something to do, and every meaning a code', () => {
  const explained = Object.keys(meanings).filter((code) => !isRule(code))
  expect(messageCodes.size).toBeGreaterThan(60)
  expect([...messageCodes].filter((code) => !explained.includes(code))).toEqual([])
  expect(explained.filter((code) => !messageCodes.has(code))).toEqual([])
  expect(explained.filter((code) => meanings[code]?.todo === null)).toEqual([])
})

test('every measured rule has a meaning, and every meaning of a rule is of a rule', () => {
  expect(Object.keys(knowledge.rules ?? {}).filter((rule) => !meanings[rule])).toEqual([])
  const source = codeIn('records')
  const names = Object.keys(meanings).filter(isRule)
  expect(names.filter((rule) => !new RegExp(`\\b${rule.split('/')[1]}['\`]`, 'u').test(source))).toEqual([])
})

/** candidate(…, 'rule', 0.8), sighting(…, 'rule', 0.8) and rule: 'rule' beside a confidence. */
const ruled = [
  /\b(?:candidate|sighting)\([^;]*?'([a-z]+(?:-[a-z]+)*)',\s*0\.\d+\)/gu,
  /rule: ['`](?:[a-z-]+\/)?([a-z]+(?:-[a-z]+)*)['`],\s*confidence:/gu,
] as const

test('every rule of a record has a meaning', () => {
  const types = recordTypes.map(({ type }) => type)
  const rules = types.flatMap((type) =>
    ruled.flatMap((pattern) =>
      [...codeIn(join('records', type)).matchAll(pattern)].map((match) => `${type}/${match[1]}`),
    ),
  )
  expect(new Set(rules).size).toBeGreaterThan(80)
  expect([...new Set(rules)].filter((rule) => !meanings[rule])).toEqual([])
})
