import { rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleBase } from '../9-publish/sample-base.ts'
import { builtSite, served } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write('test/site: skipped, for no Chromium was found; set CHROMIUM to the path of one\n')

const [first] = sampleBase.records
const other = sampleBase.records.find(({ document }) => document !== first?.document)
const recurs = { kind: 'recurs', from: first?.id ?? '', to: other?.id ?? '', evidence: '', score: 1 }

const BELOW = '/some/where/'

describe.skipIf(executablePath === null)('the site of a base too large for one script', () => {
  let browser: Browser
  let server: Server
  let page: Page
  let folder: string
  let web: string
  const complaints: string[] = []

  beforeAll(async () => {
    folder = await builtSite({ ...sampleBase, links: [...sampleBase.links, recurs] }, 'pagefind')
    const { server: started, origin } = await served(folder, BELOW)
    server = started
    web = origin + BELOW
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    page = await browser.newPage()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const cards = () => page.locator('#results .card h2').allTextContents()

  it('searches from a server, under its content policy', async () => {
    await page.goto(`${web}index.html#q=vetting`)
    await page.locator('#results .card mark').first().waitFor()
    expect((await cards()).join(' ')).toMatch(/vetting/i)
    expect(complaints).toEqual([])
  })

  it('says in how many documents a thing is stated', async () => {
    await page.goto(
      `${web}index.html#q=${encodeURIComponent(first?.text.replaceAll(/[^\p{L} ]/gu, ' ') ?? '')}`,
    )
    const card = page.locator(`#results .card[data-id="${first?.id}"]`)
    expect(await card.textContent({ timeout: 5000 })).toContain('stated in 2 documents')
  })

  it('takes filters and goes back', async () => {
    await page.goto(`${web}index.html#q=vetting&type=lesson`)
    await page.locator('#chips button').first().waitFor()
    await page.locator('#results .card mark').first().waitFor()
    const types = await page
      .locator('#results .card')
      .evaluateAll((all) => all.map((card) => card.getAttribute('data-type')))
    expect(new Set(types)).toEqual(new Set(['lesson']))
  })

  it('searches within one document', async () => {
    await page.goto(`${web}index.html?within#document=${first?.document}`)
    await page.locator('#chips button').first().waitFor()
    await page.locator('#results .card').first().waitFor()
    const documents = await page
      .locator('#results .card')
      .evaluateAll((all) => all.map((card) => card.getAttribute('data-document')))
    expect(new Set(documents)).toEqual(new Set([first?.document]))
  })

  it('says aloud how many records were found', async () => {
    await page.goto(`${web}index.html?aloud#q=vetting`)
    await page.locator('#announcement', { hasText: /^\d+ records?$/u }).waitFor({ timeout: 5000 })
    expect(await page.locator('#announcement').textContent()).toBe(await page.locator('#count').textContent())
  })

  it('walks through the results by arrow keys, and Esc goes back to the box and empties it', async () => {
    await page.goto(`${web}index.html?keys#q=vetting`)
    await page.locator('#results .card mark').first().waitFor()
    await page.locator('#query').press('ArrowDown')
    const focused = () => page.evaluate(() => document.activeElement?.closest('.card')?.tagName ?? '')
    expect(await focused()).toBe('ARTICLE')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query')
    await page.keyboard.press('Escape')
    expect(await page.locator('#query').inputValue()).toBe('')
  })

  it('goes one step back from what was typed to what stood there before', async () => {
    await page.goto(`${web}index.html?typed#type=lesson`)
    await page.locator('#chips button').first().waitFor()
    await page.locator('#query').pressSequentially('vetting')
    await page.locator('#results .card mark').first().waitFor()
    await page.goBack()
    expect(new URL(page.url()).hash).toBe('#type=lesson')
    expect(await page.locator('#query').inputValue()).toBe('')
  })

  it('counts facets once one asks for it, and loads nothing for them before', async () => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.goto(`${web}index.html?counting#q=vetting`)
    await page.locator('#results .card mark').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(loaded.filter((url) => url.endsWith('.pf_filter'))).toEqual([])
    await page.getByRole('button', { name: 'Narrow down' }).click()
    await page.locator('#facets input').first().waitFor()
    const counts = await page.locator('#facets .facet').first().locator('.count').allTextContents()
    const total = Number.parseInt((await page.locator('#count').textContent()) ?? '', 10)
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(total)
  })

  it('says from a file how to search, and lets people browse', async () => {
    await page.goto(`${pathToFileURL(folder).href}/index.html`)
    expect(await page.locator('#results [role=alert]').textContent()).toMatch(
      /^This base has \d+ records, too many to search in a page opened from a folder\. Browsing works here/,
    )
    expect((await cards()).length).toBeGreaterThan(0)
  })

  it.each([
    ['the results', ['fragment'], 'vetting'],
    ['pieces of words', ['index'], 'training'],
    ['all files', ['.'], 'vetting'],
  ])('says which folder to copy where %s are missing, and lets people browse', async (_, missing, words) => {
    for (const name of missing)
      rmSync(resolve(folder, 'assets/pagefind/0', name), { recursive: true, force: true })
    await page.goto(`${web}index.html?${missing}#q=${words}`)
    const alert = page.locator('#results [role=alert]')
    await alert.waitFor({ timeout: 8000 })
    expect(await alert.textContent()).toMatch(
      /^The search index did not load \(assets\/pagefind\)\. Browsing works\./,
    )
    expect((await cards()).length).toBeGreaterThan(0)
  })
})
