// Takes the README's picture of the search page: `node scripts/picture.mjs OUT`, where OUT is a build of corpus/.
import { mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const out = resolve(process.argv[2] ?? 'out')
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' })
await page.goto(`${pathToFileURL(out).href}/site/index.html#q=training+supervision`)
await page.waitForSelector('#results mark')
mkdirSync('docs', { recursive: true })
await page.screenshot({ path: 'docs/search.png' })
await browser.close()
process.stdout.write(`docs/search.png, ${statSync('docs/search.png').size} bytes\n`)
