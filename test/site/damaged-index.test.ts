import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IndexTier } from '../../pipeline/model/base.ts'
import { sampleBase } from '../9-publish/sample-base.ts'
import { builtSite, served } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write('test/site: skipped, for no Chromium was found; set CHROMIUM to the path of one\n')

const BELOW = '/some/where/'
const IN_ONE_SCRIPT = /^The search index did not load \(assets\/search\.js\)\. Browsing works\./u
const IN_PIECES = /^The search index did not load \(assets\/pagefind\)\. Browsing works\./u

const noise = (content: Buffer) => Buffer.from(content.map((byte, at) => (at % 3 === 0 ? 0x55 : byte)))
const half = (content: Buffer) => content.subarray(0, content.length / 2)
const empty = () => Buffer.alloc(0)
const otherScript = () => Buffer.from('globalThis.debriefIndex = {"cards":{},"facets":[],"lunr":null}')
const otherWords = (content: Buffer) =>
  Buffer.from(
    String(content)
      .replace(/"words":"[^"]*"/u, '"words":7')
      .replace(/"at":\{/u, '"at":{"x":'),
  )

/** What is damaged, how, and what the page says. */
const CASES: readonly (readonly [IndexTier['name'], string, RegExp, (content: Buffer) => Buffer, RegExp])[] =
  [
    ['lunr', 'noise in the script', /^search\.js$/u, noise, IN_ONE_SCRIPT],
    ['lunr', 'half of the script', /^search\.js$/u, half, IN_ONE_SCRIPT],
    ['lunr', 'an empty script', /^search\.js$/u, empty, IN_ONE_SCRIPT],
    ['lunr', 'a script of something else', /^search\.js$/u, otherScript, IN_ONE_SCRIPT],
    ['lunr', 'a script with other words', /^search\.js$/u, otherWords, IN_ONE_SCRIPT],
    ['pagefind', 'half of the catalogue', /^search\.js$/u, half, IN_ONE_SCRIPT],
    ['pagefind', 'noise in the program', /^pagefind\/0\/pagefind\.js$/u, noise, IN_PIECES],
    ['pagefind', 'noise in the list of parts', /pagefind-entry\.json$/u, noise, IN_PIECES],
    ['pagefind', 'noise in the engine', /\.pagefind$/u, noise, IN_PIECES],
    ['pagefind', 'noise in the table of records', /\.pf_meta$/u, noise, IN_PIECES],
    ['pagefind', 'half of the table of records', /\.pf_meta$/u, half, IN_PIECES],
    ['pagefind', 'noise in the words', /\.pf_index$/u, noise, IN_PIECES],
    ['pagefind', 'half of the words', /\.pf_index$/u, half, IN_PIECES],
    ['pagefind', 'noise in the results', /\.pf_fragment$/u, noise, IN_PIECES],
    ['pagefind', 'empty results', /\.pf_fragment$/u, empty, IN_PIECES],
  ]

describe.skipIf(executablePath === null)('a page with a damaged index', () => {
  let browser: Browser
  const folders = new Map<string, string>()
  const servers: Server[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    for (const tier of ['lunr', 'pagefind'] as const) folders.set(tier, await builtSite(sampleBase, tier))
  })
  afterAll(async () => {
    await browser?.close()
    for (const server of servers) server.close()
  })

  it.each(CASES)(
    '%s: says which file it is with %s, and lets people browse',
    async (tier, what, files, damage, said) => {
      const folder = join(folders.get(tier) ?? '', 'assets')
      const damaged = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
        files.test(path),
      )
      const before = new Map(damaged.map((path) => [path, readFileSync(join(folder, path))]))
      expect(before.size).toBeGreaterThan(0)
      for (const [path, content] of before) writeFileSync(join(folder, path), damage(content))
      const { server, origin } = await served(folders.get(tier) ?? '', BELOW)
      servers.push(server)
      try {
        const page = await browser.newPage()
        await page.goto(`${origin}${BELOW}index.html?${encodeURIComponent(what)}#q=vetting`)
        const alert = page.locator('#results [role=alert]')
        await alert.waitFor({ timeout: 8000 })
        expect(await alert.textContent()).toMatch(said)
        expect(await page.locator('#results .card').count()).toBeGreaterThan(0)
        await page.close()
      } finally {
        for (const [path, content] of before) writeFileSync(join(folder, path), content)
      }
    },
  )
})
