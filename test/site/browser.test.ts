import type { Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleBase } from '../9-publish/sample-base.ts'
import { builtSite, served } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write('test/site: skipped, for no Chromium was found; set CHROMIUM to the path of one\n')

const VETTING = 'records/lesson/river-forum-report/vetting-without-an-appeals-body.html'
const BELOW = '/some/where/'

describe.skipIf(executablePath === null)('the site in a browser', () => {
  let browser: Browser
  let server: Server
  const roots: Record<string, string> = {}
  let folder: string

  beforeAll(async () => {
    folder = await builtSite(sampleBase)
    roots['a file'] = `${pathToFileURL(folder).href}/`
    const web = await served(folder, BELOW)
    server = web.server
    roots['a sub-path of a server'] = web.origin + BELOW
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  describe.each(['a file', 'a sub-path of a server'])('opened from %s', (how) => {
    let context: BrowserContext
    let page: Page
    let complaints: string[]
    let requests: string[]

    beforeEach(async () => {
      complaints = []
      requests = []
      context = await browser.newContext({ viewport: { width: 1200, height: 900 } })
      page = await context.newPage()
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(`${roots[how]}index.html`)
    })
    afterEach(async () => {
      await context.close()
      expect(complaints).toEqual([])
      expect(requests.filter((url) => !url.startsWith(roots[how] ?? ''))).toEqual([])
    })

    const cards = () => page.locator('#results .card h2').allTextContents()
    const count = () => page.locator('#count').textContent()

    it('shows the newest records before anything is asked', async () => {
      expect(await count()).toBe('19 records')
      expect((await cards()).length).toBeGreaterThan(3)
      expect(await page.locator('#facets input').count()).toBeGreaterThan(10)
    })

    it('finds while one types, from the second letter on, and marks what it found', async () => {
      await page.locator('#query').pressSequentially('ve')
      expect((await cards())[0]).toMatch(/vetting/iu)
      await page.locator('#query').pressSequentially('tting')
      expect(await page.locator('#results mark').first().textContent()).toMatch(/vetting/iu)
      expect(page.url()).toContain('#q=vetting')
      await expect.poll(() => page.locator('#announcement').textContent()).toMatch(/^\d records$/u)
    })

    it('narrows by a facet, whose chip takes it away again', async () => {
      await page.locator('#query').fill('vetting')
      const before = await count()
      await page.getByRole('checkbox', { name: /^Lesson,/u }).check()
      expect(await count()).not.toBe(before)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('type=lesson')
      expect(page.url()).toContain('type=lesson')
      await page.getByRole('button', { name: 'Remove filter Type: Lesson' }).click()
      expect(await count()).toBe(before)
    })

    it('searches within one document, from its page', async () => {
      await page.goto(`${roots[how]}documents/river-forum-report.html`)
      await page.getByRole('link', { name: 'Search in this document' }).click()
      await page.locator('#chips button').first().waitFor()
      expect(page.url()).toContain('#document=river-forum-report')
      const documents = () =>
        page
          .locator('#results .card')
          .evaluateAll((all) => [...new Set(all.map((card) => card.getAttribute('data-document')))])
      expect(await documents()).toEqual(['river-forum-report'])
      await page.locator('#query').fill('vetting')
      expect(await documents()).toEqual(['river-forum-report'])
      expect(await page.locator('#facets input[id^="document="]').count()).toBeGreaterThan(1)
    })

    it('lists years with the newest first, however many records each has', async () => {
      const years = await page
        .locator('#facets input[id^="year="]')
        .evaluateAll((inputs) => inputs.map(({ id }) => id.slice(-4)))
      expect(years.length).toBeGreaterThan(1)
      expect(years).toEqual([...years].sort().reverse())
    })

    it('goes back and forth between searches, and to a result and back', async () => {
      await page.locator('#query').fill('vetting')
      await page.getByRole('checkbox', { name: /^Recommendation,/u }).check()
      expect(await cards()).toHaveLength(1)
      await page.goBack()
      expect((await cards()).length).toBeGreaterThan(1)
      expect(await page.locator('#query').inputValue()).toBe('vetting')
      await page.goForward()
      expect(await cards()).toHaveLength(1)
      await page.locator('#results .card h2 a').click()
      await page.waitForSelector('article.record')
      await page.goBack()
      expect(await cards()).toHaveLength(1)
      expect(await page.getByRole('checkbox', { name: /^Recommendation,/u }).isChecked()).toBe(true)
    })

    it('answers a shared address', async () => {
      await page.goto('about:blank')
      await page.goto(`${roots[how]}index.html#q=complaints&type=commitment`)
      expect(await cards()).toEqual([expect.stringMatching(/handbook on complaints/u)])
    })

    it('is used by keyboard alone', async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('vetting')
      await page.keyboard.press('ArrowDown')
      const first = await page.evaluate(() => document.activeElement?.textContent)
      expect(first).toMatch(/vetting/iu)
      await page.keyboard.press('ArrowDown')
      expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('query')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForSelector('article.record')
      // Keys are heard by a script that runs once the page is read.
      await page.waitForLoadState('load')
      await page.keyboard.press('Control+k')
      await page.waitForSelector('#query')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('query')
      await page.keyboard.type('vetting')
      await page.keyboard.press('Escape')
      expect(await page.locator('#query').inputValue()).toBe('')
    })

    it('says what made the list empty and how to fill it again', async () => {
      await page.goto('about:blank')
      await page.goto(`${roots[how]}index.html#q=barracks&type=lesson`)
      expect(await count()).toBe('0 records')
      await page.getByRole('button', { name: 'Without Type: Lesson' }).click()
      expect(await cards()).toEqual([expect.stringMatching(/barracks/u)])
    })

    it('leads from a record to its place in the document and on to the next record', async () => {
      await page.goto(`${roots[how]}${VETTING}`)
      await page.locator('.context figcaption a').click()
      const marked = page.locator('.quoted:target')
      expect(await marked.textContent()).toMatch(/^Vetting without/u)
      await marked.click()
      await page.locator('a[rel=next]').click()
      await expect.poll(() => page.locator('h1').textContent()).toMatch(/^Equipment/u)
    })

    it('turns a theme into a search', async () => {
      await page.goto(`${roots[how]}${VETTING}`)
      await page.locator('.chips a', { hasText: 'Vetting' }).click()
      await expect.poll(() => page.locator('#chips').textContent()).toContain('Vetting')
      expect(await count()).toBe('3 records')
    })

    it('runs nothing that a document says, and keeps its layout', async () => {
      for (const path of ['index.html#type=finding', 'index.html#type=lesson', 'documents.html']) {
        await page.setViewportSize({ width: 320, height: 700 })
        await page.goto('about:blank')
        await page.goto(roots[how] + path)
        expect(await page.locator('main img, main script, main b').count()).toBe(0)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      }
    })
  })

  it('can be browsed without scripts, from the first page to a record', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${roots['a file']}index.html`)
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript')
    await page.locator('.facet a', { hasText: 'Lessons' }).click()
    await page.locator('.card h2 a', { hasText: 'Vetting without' }).click()
    expect(await page.locator('mark').textContent()).toMatch(/^Vetting without/u)
    await page.locator('.chips a', { hasText: 'Vetting' }).click()
    expect(await page.locator('h1').textContent()).toBe('Vetting')
    await context.close()
  })

  it('does not move what is read while it loads', async () => {
    const page = await browser.newPage()
    await page.goto(`${roots['a sub-path of a server']}index.html`)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done(sum), 300)
        }),
    )
    expect(shift).toBeLessThan(0.02)
    await page.close()
  })

  it('says so when the index is missing', async () => {
    const page = await browser.newPage()
    await page.route('**/search.js', (route) => route.abort())
    await page.goto(`${roots['a sub-path of a server']}index.html`)
    expect(await page.getByRole('alert').textContent()).toContain('did not load')
    expect(await page.locator('#results .card').count()).toBeGreaterThan(3)
    await page.close()
  })
})
