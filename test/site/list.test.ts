import { readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleBase } from '../9-publish/sample-base.ts'
import { builtSite, served } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write(
    'test/site: the list was skipped, for no Chromium was found; set CHROMIUM to the path of one\n',
  )

describe.skipIf(executablePath === null)('the list of a reader', () => {
  let browser: Browser
  let server: Server
  let folder: string
  const roots: Record<string, string> = {}

  beforeAll(async () => {
    folder = await builtSite(sampleBase)
    roots['a file'] = `${pathToFileURL(folder).href}/`
    const web = await served(folder, '/some/where/')
    server = web.server
    roots['a sub-path of a server'] = `${web.origin}/some/where/`
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

    beforeEach(async () => {
      complaints = []
      context = await browser.newContext({ acceptDownloads: true })
      page = await context.newPage()
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
    })
    afterEach(async () => {
      await context.close()
      expect(complaints).toEqual([])
    })

    const lines = () => page.locator('#my-list li h2').allTextContents()
    const saved = async (button: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ])
      return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') }
    }
    const openList = async () => {
      await page.locator('.top a', { hasText: 'My list' }).click()
      await page.waitForSelector('#my-list p')
    }
    const addAll = async (hash: string) => {
      await page.goto(`${roots[how]}index.html${hash}`)
      await page.getByRole('button', { name: /^Add all/u }).click()
    }

    it('takes all results, keeps order and remarks over a reload, and gives each up again', async () => {
      await addAll('#type=recommendation')
      expect(await page.locator('.top a', { hasText: 'My list' }).textContent()).toBe('My list (2)')
      expect(await page.locator('#add-all button:focus').textContent()).toBe('All 2 are on my list')
      await openList()
      const [first = '', second = ''] = await lines()
      await page.getByRole('button', { name: /^Down/u }).first().click()
      expect(await lines()).toEqual([second, first])
      await page.locator('textarea').first().fill('for the minister')
      await page.locator('textarea').first().blur()
      await page.reload()
      expect(await lines()).toEqual([second, first])
      expect(await page.locator('textarea').first().inputValue()).toBe('for the minister')
      await page
        .getByRole('button', { name: /^Remove/u })
        .first()
        .click()
      expect(await lines()).toEqual([first])
      await page.getByRole('button', { name: 'Clear the list' }).click()
      expect(await lines()).toEqual([])
      await page.getByRole('button', { name: /^Bring back/u }).click()
      expect(await lines()).toEqual([first])
    })

    it('takes a single record from its page and from a list', async () => {
      await page.goto(`${roots[how]}records/finding/river-forum-report/women-officers-left.html`)
      await page.getByRole('button', { name: /^Add to my list/u }).click()
      await page.goto(`${roots[how]}themes/vetting.html`)
      await page
        .getByRole('button', { name: /^Add to my list/u })
        .first()
        .click()
      await openList()
      expect(await lines()).toHaveLength(2)
    })

    it('travels in a link', async () => {
      await addAll('#type=recommendation')
      await openList()
      await page.locator('textarea').first().fill('mine & "yours" #1')
      await page.locator('textarea').first().blur()
      const before = await lines()
      await page.getByRole('button', { name: 'Copy a link' }).click()
      const link = await page.getByLabel('Link to this list').inputValue()
      const other = await browser.newContext()
      const fresh = await other.newPage()
      await fresh.goto(link)
      expect(await fresh.locator('#my-list li h2').allTextContents()).toEqual(before)
      expect(await fresh.locator('textarea').first().inputValue()).toBe('mine & "yours" #1')
      await other.close()
    })

    it('leaves as files and comes back from one', async () => {
      await addAll('#type=recommendation')
      await openList()
      const list = await saved('Save a file')
      const markdown = await saved('Markdown, for reading')
      const csl = await saved('CSL-JSON, for Zotero')
      const ris = await saved('RIS, for EndNote')
      const bibtex = await saved('BibTeX, for LaTeX')
      const csv = await saved('CSV, for a spreadsheet')
      expect(markdown.content).toContain('> Donors should agree on one vetting standard')
      expect(JSON.parse(csl.content)).toHaveLength(1)
      expect(JSON.parse(csl.content)[0].note).toContain('publish the results of complaints')
      expect(ris.content.match(/^TY {2}- RPRT\r\n/gmu)).toHaveLength(1)
      expect(ris.content.match(/^N1 {2}- “[^\n]*publish the results of complaints/gmu)).toHaveLength(1)
      expect(bibtex.content).toMatch(/^@\w+\{[\w-]+,\n\tnote = \{\[1\] “[^\n]+\},\n/u)
      expect(bibtex.content).toMatch(/\turl = \{[^\n]+documents\/river-forum-report\.html\},/u)
      expect(csv.content.split('\r\n')).toHaveLength(4)
      const before = await lines()
      await page.getByRole('button', { name: 'Clear the list' }).click()
      const path = join(folder, list.name)
      writeFileSync(path, list.content)
      await page.locator('#load').setInputFiles(path)
      await expect.poll(lines).toEqual(before)
      writeFileSync(path, '{"items": [{"id": "<img src=x>"}, 7, null]}')
      await page.locator('#load').setInputFiles(path)
      await expect.poll(() => page.getByRole('status').textContent()).toBe('That file holds no list.')
    })

    it('lasts as long as the page where the browser keeps nothing, and says so', async () => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      })
      const id = encodeURIComponent('finding/river-forum-report/women-officers-left')
      await page.goto(`${roots[how]}list.html#id=${id}&remark=`)
      expect(await lines()).toHaveLength(1)
      expect(await page.locator('#listed').textContent()).toContain('keeps no lists')
    })

    it('makes nothing but text of what stands in a link', async () => {
      const hash = new URLSearchParams({
        id: 'lesson/<img/src=x/onerror=alert(1)>',
        remark: '<script>alert(1)</script>',
      })
      await page.goto(`${roots[how]}list.html#${hash}`)
      expect(await lines()).toEqual(['lesson/<img/src=x/onerror=alert(1)>'])
      expect(await page.locator('#my-list :is(img, script)').count()).toBe(0)
    })
  })
})
