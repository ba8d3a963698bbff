import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sampleDoc, sampleRecord } from '../9-publish/sample-doc.ts'
import { builtSite } from './built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'

const executablePath = findChromium()
if (executablePath === null)
  process.stderr.write('test/site: skipped, for no Chromium was found; set CHROMIUM to the path of one\n')

const doc = sampleDoc({ id: 'harbour', title: 'Lamps', language: 'he' }, [
  '# Lamps',
  '- יש לבדוק כל מנורה לפני הסערה.',
  '- Check each lamp before the storm.',
])
const record = sampleRecord(doc, 'lesson', 'lamp', 'יש לבדוק כל מנורה לפני הסערה.')
const base = { docs: [doc], records: [record], links: [], themes: [] }

describe.skipIf(executablePath === null)('text in two directions', () => {
  test.each([
    ['documents/harbour.html', '.text li'],
    ['records/lesson/harbour/lamp.html', '.context .item'],
  ])('in %s each item has its dash at the side where it begins', async (path, items) => {
    const browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: CHROMIUM_ARGUMENTS,
    })
    const page = await browser.newPage()
    await page.goto(`${pathToFileURL(await builtSite(base)).href}/${path}`)
    const room = await page.locator(items).evaluateAll((all) =>
      all.map((item) => {
        const { paddingLeft, paddingRight } = getComputedStyle(item)
        return [Number.parseFloat(paddingLeft) > 0, Number.parseFloat(paddingRight) > 0]
      }),
    )
    await browser.close()
    expect(room).toEqual([
      [false, true],
      [true, false],
    ])
  })
})
