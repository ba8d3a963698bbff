import type { Server } from 'node:http'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleBase } from '../9-publish/sample-base.ts'
import { builtSite, served } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write('test/site: skipped, for no Chromium was found; set CHROMIUM to the path of one\n')

/** A query, and what the page says of it or shows for it. */
const QUERIES: readonly (readonly [what: string, text: string, shown: RegExp])[] = [
  ['of 10,000 words', 'vetting police station '.repeat(3334), /first/u],
  ['of punctuation', '?!… -- "" (), ;; ++ -', /no words|no partner/u],
  ['with an open quotation mark', '"vetting of', /no partner/u],
  ['like a regular expression', '(vetting|police)+.*?[a-z]{2,}$ ^(a+)+$ \\', /vetting/iu],
  ['in Arabic', 'إصلاح قطاع الأمن', /No record has/u],
  ['like markup', '<img src=x onerror=alert(1)> vetting', /vetting/iu],
]

describe.skipIf(executablePath === null)('a query typed into the page', () => {
  let browser: Browser
  const servers: Server[] = []
  const pages = new Map<string, Page>()
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    for (const tier of ['lunr', 'pagefind'] as const) {
      const { server, origin } = await served(await builtSite(sampleBase, tier), '/')
      servers.push(server)
      const page = await browser.newPage()
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${origin}/index.html`)
      pages.set(tier, page)
    }
  })
  afterAll(async () => {
    await browser?.close()
    for (const server of servers) server.close()
  })

  describe.each(['lunr', 'pagefind'])('in %s', (tier) => {
    it.each(QUERIES)('%s is answered or explained', async (_, text, shown) => {
      const page = pages.get(tier)
      await page?.locator('#query').fill(text)
      await expect
        .poll(() => page?.locator('#results').textContent(), { timeout: 10_000, interval: 100 })
        .toMatch(shown)
      expect(await page?.locator('#results img').count()).toBe(0)
      expect(complaints).toEqual([])
    })
  })
})
