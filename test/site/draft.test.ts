import type { Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleAcross } from '../9-publish/sample-across.ts'
import { builtSite, served } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write(
    'test/site: the draft page was skipped, for no Chromium was found; set CHROMIUM to the path of one\n',
  )

const DRAFT = `# Vetting
Donors fund a vetting standard for the first station, with an appeals body that keeps public trust.

# Catering
Lunch is soup.
`

/** With its index in pieces. */
const LARGE = 'a server of a large base'

describe.skipIf(executablePath === null)('lessons for a draft', () => {
  let browser: Browser
  const servers: Server[] = []
  const roots: Record<string, string> = {}

  beforeAll(async () => {
    const folder = await builtSite(sampleAcross)
    const large = await builtSite(sampleAcross, 'pagefind')
    roots['a file'] = `${pathToFileURL(folder).href}/`
    roots['a file of a large base'] = `${pathToFileURL(large).href}/`
    for (const [how, place] of [
      ['a sub-path of a server', folder],
      [LARGE, large],
    ] as const) {
      const web = await served(place, '/some/where/')
      servers.push(web.server)
      roots[how] = `${web.origin}/some/where/`
    }
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
  })
  afterAll(async () => {
    await browser?.close()
    for (const server of servers) server.close()
  })

  describe.each(['a file', 'a sub-path of a server', LARGE])('opened from %s', (how) => {
    let page: Page
    let complaints: string[]

    beforeEach(async () => {
      complaints = []
      page = await browser.newPage()
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${roots[how]}draft.html`)
    })
    afterEach(async () => {
      await page.close()
      expect(complaints).toEqual([])
    })

    const headings = () => page.locator('#draft h2').allTextContents()
    const status = () => page.getByRole('status').textContent()

    it('stand under the section that they matter to, and nothing leaves the page', async () => {
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await page.getByLabel('Your text').fill(DRAFT)
      await page.getByRole('button', { name: 'Show what matters' }).click()
      await expect.poll(headings).toEqual(['Vetting'])
      expect(await page.locator('#draft .card h4').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Vetting without an appeals body/u)]),
      )
      expect(await status()).toBe('Something for 1 section.')
      const pieces = `${roots[how]}assets/pagefind/`
      const own = (url: string) => url.endsWith('/icon.svg') || (how === LARGE && url.startsWith(pieces))
      expect(requests.filter((url) => !own(url))).toEqual([])
    })

    it('are put on the list and lead to their pages', async () => {
      await page.getByLabel('Your text').fill(DRAFT)
      await page.getByRole('button', { name: 'Show what matters' }).click()
      await page.getByRole('button', { name: /^Add to my list: Vetting without/u }).click()
      expect(await page.locator('.top').textContent()).toContain('My list (1)')
      await page.locator('#draft .card h4 a', { hasText: 'Vetting without' }).click()
      await page.waitForSelector('article.record')
    })

    it('are found for a file, and what matters to nobody is said', async () => {
      const file = { name: 'tor.md', mimeType: 'text/markdown', buffer: Buffer.from(DRAFT) }
      await page.locator('#draft-file').setInputFiles(file)
      await expect.poll(headings).toEqual(['Vetting'])
      await page.getByLabel('Your text').fill('Soup.')
      await page.getByRole('button', { name: 'Show what matters' }).click()
      await expect.poll(status).toContain('Nothing in this base matters')
      await page.getByLabel('Your text').fill('')
      await page.getByRole('button', { name: 'Show what matters' }).click()
      await expect.poll(status).toContain('Nothing stands in the box')
    })

    it.each([
      ['a document of Word', 'tor.docx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)])],
      ['a PDF', 'tor.pdf', Buffer.from('%PDF-1.4 ...')],
      ['RTF', 'tor.rtf', Buffer.from('{\\rtf1 Vetting}')],
    ])('leave the box alone for %s, and say what reads it', async (_, name, buffer) => {
      await page.getByLabel('Your text').fill(DRAFT)
      await page.locator('#draft-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await expect.poll(status).toContain(`debrief draft "${name}"`)
      expect(await page.getByLabel('Your text').inputValue()).toBe(DRAFT)
    })

    it('make no markup of a draft', async () => {
      await page
        .getByLabel('Your text')
        .fill(DRAFT.replace('# Vetting', '# <img src=x onerror=alert(1)> Vetting'))
      await page.getByRole('button', { name: 'Show what matters' }).click()
      await expect.poll(async () => (await headings())[0]).toContain('<img src=x')
      expect(await page.locator('main img').count()).toBe(0)
    })
  })

  it('of a large base are not there from a file, and the page says how to get them', async () => {
    const page = await browser.newPage()
    await page.goto(`${roots['a file of a large base']}draft.html`)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/serve it .* debrief draft FILE\.$/u)
    await page.close()
  })

  it('of a large base say so when pieces of the index are missing', async () => {
    const page = await browser.newPage()
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }))
    await page.goto(`${roots[LARGE]}draft.html`)
    await page.getByLabel('Your text').fill(DRAFT)
    await page.getByRole('button', { name: 'Show what matters' }).click()
    await expect.poll(() => page.getByRole('status').textContent()).toContain('(assets/pagefind)')
    await page.close()
  })
})
