import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { indexedRows } from '../pipeline/8-index/indexed-rows.ts'
import { lunrFiles } from '../pipeline/8-index/lunr-files.ts'
import type { Base } from '../pipeline/model/base.ts'
import { CHROMIUM_ARGUMENTS, findChromium } from '../test/site/find-chromium.ts'
import { quantiles } from './measured.ts'

/** Milliseconds that Chromium takes to answer queries with the engine of the page, ten hits with their marks; null without it. */
export async function pageQueries(
  base: Base,
  queries: readonly string[],
): Promise<{ readonly load: number; readonly p50: number; readonly p95: number } | null> {
  const executablePath = findChromium()
  if (executablePath === null) return null
  const script = lunrFiles(indexedRows(base)).files.find(({ path }) => path === 'index/search.js')
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await engineScript() })
    await page.addScriptTag({ content: String(script?.content) })
    const { load, times } = await page.evaluate((asked) => {
      const { openIndex, search, debriefIndex } = globalThis as unknown as Opened
      const start = performance.now()
      const engine = openIndex(debriefIndex)
      const load = performance.now() - start
      const times = asked.map((text) => {
        const once = () => {
          const before = performance.now()
          search(engine, { text, limit: 10 })
          return performance.now() - before
        }
        return Math.min(once(), once())
      })
      return { load, times }
    }, queries)
    return { load, ...quantiles(times) }
  } finally {
    await browser.close()
  }
}

interface Opened {
  openIndex(parts: unknown): unknown
  search(engine: unknown, request: { text: string; limit: number }): unknown
  readonly debriefIndex: unknown
}

async function engineScript(): Promise<string> {
  const contents = `import { openIndex } from './pipeline/query/open-index.ts'
import { search } from './pipeline/query/search.ts'
Object.assign(globalThis, { openIndex, search })`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
