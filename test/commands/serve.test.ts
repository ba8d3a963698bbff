import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { expect, test } from 'vitest'
import { contentType } from '../../pipeline/serve/content-types.ts'
import { livePage } from '../../pipeline/serve/live-page.ts'
import { oneAtATime } from '../../pipeline/serve/one-at-a-time.ts'
import { isLocalHost, requestedPath } from '../../pipeline/serve/requested-path.ts'
import { built, corpusFolder, sourcesIn, temporaryFolder } from '../built.ts'
import { folderWith, program } from './program.ts'

/*
 * `debrief serve`: what it gives away and to whom, and that a changed document reaches an open page.
 */

test.each([
  ['/', 'index.html'],
  ['/documents/', 'documents/index.html'],
  ['/assets/page.js?x=1#y', 'assets/page.js'],
  ['/a%20b.html', 'a b.html'],
  ['/../data/manifest.json', null],
  ['/%2e%2e/data/manifest.json', null],
  ['/..%2fdata/manifest.json', null],
  ['/a\\..\\b', null],
  ['/.git/config', null],
  ['/%', null],
])('%s asks for %s', (address, path) => {
  expect(requestedPath(address)).toBe(path)
})

test.each([
  ['127.0.0.1:4173', true],
  ['localhost', true],
  ['elsewhere.example:4173', false],
  ['127.0.0.1.elsewhere.example', false],
  [undefined, false],
])('a request to %s is answered: %s', (host, answered) => {
  expect(isLocalHost(host)).toBe(answered)
})

test.each([
  ['feeds/lesson.atom', 'application/atom+xml; charset=utf-8'],
  ['records/lesson/paper/lamps.md', 'text/markdown; charset=utf-8'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['sources/paper.md.txt', 'text/plain; charset=utf-8'],
  ['sources/paper.PDF', 'application/pdf'],
  ['pagefind/en.pf_meta', 'application/octet-stream'],
  ['README', 'application/octet-stream'],
])('%s is given as %s', (path, type) => {
  expect(contentType(path)).toBe(type)
})

test('every kind of file of the site has a type of its own', async () => {
  const { files } = await built(sourcesIn(corpusFolder))
  const endings = new Set(
    files
      .map(({ path }) => path)
      .filter((path) => path.startsWith('site/'))
      .map(extname),
  )
  expect(endings.size).toBeGreaterThan(5)
  expect([...endings].filter((ending) => contentType(`x${ending}`) === contentType('x'))).toEqual([])
})

test('a page may ask this server and no other', () => {
  const page = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>`
  expect(livePage(page)).toBe(
    `<head><meta http-equiv="Content-Security-Policy" content="connect-src 'self'; default-src 'none'"><script defer src="/__debrief/live.js"></script></head>`,
  )
})

test('work asked for while it runs is done once more, not at the same time', async () => {
  let running = 0
  let done = 0
  const work = oneAtATime(async () => {
    expect(++running).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running--
    done++
  })
  await Promise.all([work(), work(), work()])
  expect(done).toBe(2)
})

test.each([
  ['as it is', [], (said: string) => said],
  ['as JSON', ['--json'], (said: string) => JSON.parse(said).address],
] as const)(
  'what was built is shown also where its documents are not, and where is said %s',
  async (_, more, addressIn) => {
    const place = folderWith({ 'out/data/manifest.json': '{}', 'out/site/index.html': '<p>here</p>' })
    const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...more], {
      cwd: place,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    try {
      const base = await new Promise<string>((resolve, reject) => {
        child.stdout.on('data', (chunk) => resolve(String(chunk).trim()))
        child.on('exit', (code) => reject(new Error(`ended with ${code}`)))
      })
      expect((await asked(addressIn(base))).text).toContain('here')
    } finally {
      child.kill('SIGKILL')
    }
  },
)

test.each([
  ['nothing was built', ['serve', '--port', '0']],
  ['the folder that was named is not there', ['serve', 'papers', '--out', 'built', '--port', '0']],
])('nothing is shown where %s', (_, args) => {
  const place = folderWith({ 'built/data/manifest.json': '{}' })
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: place, encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, expect.stringContaining('expected a folder')])
})

test('a port on which another program listens is named, with what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const place = folderWith({ 'out/data/manifest.json': '{}' })
  try {
    const child = spawn(process.execPath, [program, 'serve', '--port', String(port)], { cwd: place })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(1)
    expect(said).toContain(`debrief: unexpected port ${port}, another program listens there`)
    expect(said).toContain('choose another with --port N')
  } finally {
    other.close()
  }
})

test('the program shows the site to this machine, and a changed document reaches it', async () => {
  const notes =
    '# Report on Lamps\n\nMay 2021\n\n## Recommendations\n\n- The ministry should pay for lamps.\n'
  const corpus = folderWith({ 'notes.md': notes })
  const place = temporaryFolder()
  const args = ['serve', corpus, '--port', '0', '--out', join(place, 'out'), '--no-cache', '--workers', '0']
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const base = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk) => resolve(String(chunk).trim()))
      child.on('exit', (code) => reject(new Error(`ended with ${code}`)))
    })
    const page = await asked(base)
    expect(page.status).toBe(200)
    expect(page.text).toContain('/__debrief/live.js')
    expect((await asked(`${base}..%2fdata/manifest.json`)).status).toBe(404)
    expect((await asked(base, { host: 'elsewhere.example' })).status).toBe(404)
    const state = (await asked(`${base}__debrief/state`)).text
    writeFileSync(join(corpus, 'notes.md'), `${notes}- The police should open the posts at night.\n`)
    await expect
      .poll(async () => (await asked(`${base}__debrief/state`)).text, { timeout: 40_000, interval: 300 })
      .not.toBe(state)
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  } finally {
    child.kill('SIGKILL')
  }
})

function asked(
  address: string,
  headers = {},
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    }).on('error', reject)
  })
}
