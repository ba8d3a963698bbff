import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { debrief, folderWith } from './program.ts'

let folder: string

beforeAll(() => {
  folder = folderWith({
    'corpus/note.md': '# Note\n\n## Recommendations\n\n- The police should pay for lamps.\n',
  })
})

const build = (...more: readonly string[]) =>
  debrief(
    'build',
    join(folder, 'corpus'),
    '--out',
    join(folder, 'out'),
    '--no-cache',
    '--workers',
    '0',
    ...more,
  )
const sitemap = () => readFileSync(join(folder, 'out/site/sitemap.xml'), 'utf8')

test.each(['example.org', 'ftp://example.org', 'https://', 'https://example.org?page', 'https://[bad'])(
  '%s is no address for a site, and the build says so',
  (address) => {
    const { status, stderr } = build('--base-url', address)
    expect(status).toBe(2)
    expect(stderr).toContain(`unexpected --base-url \`${address}\`, expected an address`)
  },
)

test('the address comes from the configuration, and from --base-url before that', () => {
  expect(build().status).toBe(0)
  expect(sitemap).toThrow('ENOENT')
  writeFileSync(join(folder, 'debrief.config.yaml'), 'baseUrl: https://kb.example.org/from-file/\n')
  expect(build().status).toBe(0)
  expect(sitemap()).toContain('<loc>https://kb.example.org/from-file/index.html</loc>')
  expect(build('--base-url', 'https://kb.example.org').status).toBe(0)
  expect(sitemap()).toContain('<loc>https://kb.example.org/index.html</loc>')
})
