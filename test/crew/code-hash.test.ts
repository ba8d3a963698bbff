import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../built.ts'

/*
 * What was kept is taken again only where the code that made it is the same, and all that it is made of.
 */

const root = temporaryFolder()
vi.mock('../../pipeline/disk.ts', async (original) => ({
  ...(await original<object>()),
  compiledFile: (path: string) => join(root, path),
}))
const { codeHash } = await import('../../pipeline/disk/code-hash.ts')

const code = {
  'entry.js': "import { one } from './one.js';\nimport names from 'names/en.json' with { type: 'json' };\n",
  'one.js': "export { two } from './two.js';\n",
  'two.js': "export const two = await import('late');\n",
  'apart.js': 'export const apart = 1;\n',
  'node_modules/names/package.json': '{ "version": "1.0.0" }',
  'node_modules/late/package.json': '{ "version": "1.0.0" }',
}

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function hashWith(path: string, content: string): string {
  const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  put(path, content)
  const hash = codeHash(['entry.js'])
  put(path, before)
  return hash
}

for (const [path, content] of Object.entries(code)) put(path, content)
const hash = codeHash(['entry.js'])

test.each([
  ['a file', 'entry.js', `${code['entry.js']}// more\n`],
  ['a file that another exports from', 'two.js', `${code['two.js']}// more\n`],
  ['a package that is imported late', 'node_modules/late/package.json', '{ "version": "1.0.1" }'],
  ['a package of which a JSON file is imported', 'node_modules/names/package.json', '{ "version": "1.0.1" }'],
])('another version of %s gives another hash', (_, path, content) => {
  expect(hashWith(path, content)).not.toBe(hash)
})

test('what is not imported has no part in it', () => {
  expect(hashWith('apart.js', 'export const apart = 2;\n')).toBe(hash)
})
