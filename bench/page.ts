import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { builtSite } from '../test/site/built-site.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from '../test/site/find-chromium.ts'
import { inventedBase } from './invented-base.ts'

/*
 * How the search page feels in Chromium, over invented bases with the index in one script: milliseconds of the page's own
 * work until results can be asked for and from a key to its results, how far the layout shifts, and what has to be loaded.
 * Sizes come from the command line (default: 1000 and 5000 records).
 */

const WORDS = 10

const executablePath = findChromium()
if (executablePath === null)
  throw new Error('unexpected machine without Chromium; set CHROMIUM to the path of one')
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [1000, 5000]) {
  const base = inventedBase(size)
  const folder = await builtSite(base, 'lunr')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const work = await workOf(page)
  await page.goto(`${pathToFileURL(folder).href}/index.html`)
  const ready = await work()
  const shift = await layoutShift(page)
  await page.waitForTimeout(1500)
  const words = base.records.filter(({ text }) => text.length > 60).slice(0, WORDS * 7)
  const times: number[] = []
  for (let at = 0; at < words.length; at += 7) {
    const [one = '', two = ''] = words[at]?.text.split(' ').slice(3, 5) ?? []
    times.push(...(await typed(page, work, `${one} ${two}`)))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.toFixed(0)
  const script = readFileSync(join(folder, 'assets/page.js'))
  const index = readFileSync(join(folder, 'assets/search.js'))
  print(
    `${size} records: ready after ${ready.toFixed(0)} ms, shift ${shift.toFixed(3)}, a key to its results p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms of ${times.length}; script ${kilobytes(script)}, index ${kilobytes(index)} gzip`,
  )
  await page.close()
  rmSync(dirname(folder), { recursive: true })
}
await browser.close()

/** Types a text into the box letter by letter; the page's own work for each, from the event until all is laid out. */
async function typed(page: Page, work: () => Promise<number>, text: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let length = 2; length <= text.length; length++) {
    const before = await work()
    await page.evaluate(
      (letters) => {
        const box = document.getElementById('query') as HTMLInputElement
        box.value = letters
        box.dispatchEvent(new Event('input'))
        document.body.getBoundingClientRect()
      },
      text.slice(0, length),
    )
    times.push((await work()) - before)
  }
  return times
}

/** Milliseconds that the page's thread has worked: on a busy machine the clock says nothing. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
}

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 500)
      }),
  )
}

function kilobytes(content: Uint8Array): string {
  return `${Math.round(gzipSync(content).length / 1000)} kB`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
