import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleBase } from '../9-publish/sample-base.ts'
import { builtSite } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write('test/site: skipped, for no Chromium was found; set CHROMIUM to the path of one\n')

/** 24 countries, as many as the table of gaps shows, of which one has a long name. */
const COUNTRIES = 'CD AF BW BI CO CI GE HN IN LR LY NP SL TL TN US ZW GB FR DE KE ML NE TZ'.split(' ')
const base = {
  ...sampleBase,
  records: sampleBase.records.map((record) =>
    record.type === 'lesson' ? { ...record, countries: COUNTRIES } : record,
  ),
}
/** A4 between margins of one centimetre, in pixels of CSS. */
const PAPER = { width: 718, height: 1046 }

describe.skipIf(executablePath === null)('the site on paper', () => {
  let browser: Browser
  let root: string

  beforeAll(async () => {
    root = `${pathToFileURL(await builtSite(base)).href}/`
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
  })
  afterAll(() => browser?.close())

  const printed = async (path: string) => {
    const page = await browser.newPage({ viewport: PAPER })
    await page.emulateMedia({ media: 'print' })
    await page.goto(root + path)
    return page
  }

  test('a table of all countries has every column on the sheet', async () => {
    const page = await printed('gaps.html')
    const edges = await page
      .locator('.matrix thead th')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().right))
    expect(edges).toHaveLength(COUNTRIES.length)
    expect(Math.max(...edges)).toBeLessThanOrEqual(PAPER.width)
    await page.close()
  })

  test('a search says what was asked and which filters were set', async () => {
    const page = await printed('index.html#q=vetting&type=lesson')
    expect(await page.locator('#query').isVisible()).toBe(true)
    expect(await page.locator('#query').inputValue()).toBe('vetting')
    expect(
      await page
        .locator('#chips button')
        .first()
        .evaluate((chip) => getComputedStyle(chip, '::before').content + chip.textContent),
    ).toBe('"Type: "Lesson')
    expect(await page.locator('#chips .clear').isVisible()).toBe(false)
    await page.close()
  })

  test('a list prints its remarks, and no box where there is none', async () => {
    const ids = base.records.slice(0, 2).map(({ id }) => `id=${encodeURIComponent(id)}`)
    const page = await printed(`list.html#${ids[0]}&remark=first&${ids[1]}&remark=`)
    const boxes = page.locator('#my-list textarea')
    expect(await boxes.evaluateAll((all) => all.map((box) => box.checkVisibility()))).toEqual([true, false])
    await page.close()
  })

  test('where nothing was asked no empty box is printed', async () => {
    const page = await printed('index.html')
    expect(await page.locator('#query').isVisible()).toBe(false)
    await page.close()
  })
})
