import { chromium } from 'playwright-core'
import { catalogueScript } from '../pipeline/8-index/catalogue-script.ts'
import { MOST_ROWS } from '../pipeline/8-index/index.ts'
import { indexedRows } from '../pipeline/8-index/indexed-rows.ts'
import { lunrFiles } from '../pipeline/8-index/lunr-files.ts'
import { statedFiles } from '../pipeline/8-index/stated-files.ts'
import { siteAssets } from '../pipeline/disk.ts'
import type { Base, IndexTier } from '../pipeline/model/base.ts'
import type { OutFile } from '../pipeline/model/out-file.ts'
import { site } from '../test/9-publish/site-files.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from '../test/site/find-chromium.ts'
import { type Sent, serving } from './serving.ts'
import type { PagefindFiles } from './tiers.ts'

/** What a browser loads, in bytes as sent, from an empty cache until ten results of a query stand in the page. */
interface FirstResult {
  readonly tier: IndexTier['name']
  readonly bytes: number
  /** The same from a server that knows gzip alone. */
  readonly bytesOfGzip: number
  readonly requests: number
  readonly milliseconds: number
  /** The same once the facets of the answer are counted too, which a large base does when asked. */
  readonly bytesWithFacets: number
}

/** Opens the search page of a base in Chromium, as a server sends it that compresses text; null without Chromium. */
export async function firstResult(
  base: Base,
  query: string,
  pagefind: PagefindFiles | null,
): Promise<FirstResult | null> {
  const executablePath = findChromium()
  if (executablePath === null) return null
  const { files, tier } = await filesOfPage(base, pagefind)
  const sent: Sent = { bytes: 0, bytesOfGzip: 0, requests: 0 }
  const { server, address } = await serving(files, sent)
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
  try {
    const page = await browser.newPage()
    const start = performance.now()
    await page.goto(`${address}/index.html#q=${encodeURIComponent(query)}`)
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('#results .card')].filter((card) => card.querySelector('mark'))
          .length >= 10,
    )
    const milliseconds = performance.now() - start
    await page.waitForLoadState('networkidle')
    const before = { ...sent }
    const counter = page.getByRole('button', { name: 'Narrow down' })
    if ((await counter.count()) > 0) {
      await counter.click()
      await page.locator('#facets input').first().waitFor({ timeout: 120_000 })
    }
    return { tier, milliseconds, ...before, bytesWithFacets: sent.bytes }
  } finally {
    await browser.close()
    server.close()
  }
}

/** The search page and what it may load; other pages are left out. */
async function filesOfPage(
  base: Base,
  pagefind: PagefindFiles | null,
): Promise<{
  readonly files: ReadonlyMap<string, Buffer>
  readonly tier: IndexTier['name']
}> {
  const rows = indexedRows(base)
  const size = rows.cards.cards.length
  const index: OutFile[] = []
  let tier: IndexTier = { name: 'lunr', rows: size, brotli: null, partitions: 1 }
  if (size <= MOST_ROWS) index.push(...lunrFiles(rows).files)
  else {
    tier = { ...tier, name: 'pagefind', partitions: pagefind?.partitions ?? 0 }
    index.push(catalogueScript(rows, tier), ...(pagefind?.files ?? []), ...statedFiles(rows.cards))
  }
  const files = new Map<string, Buffer>()
  const keep = ({ path, content }: OutFile) => files.set(path.replace(/^site\//u, ''), Buffer.from(content))
  for (const file of index) if (file.path.startsWith('site/')) keep(file)
  for (const file of site({ ...base, index, tier, similar: {} }, [], siteAssets())) {
    keep(file)
    if (file.path === 'site/index.html') break
  }
  return { files, tier: tier.name }
}
