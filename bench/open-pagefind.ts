import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { catalogueScript } from '../pipeline/8-index/catalogue-script.ts'
import type { OutFile } from '../pipeline/model/out-file.ts'
import type { Catalogue } from '../pipeline/query/pagefind/catalogue.ts'
import { PAGEFIND_OPTIONS, type Pagefind } from '../pipeline/query/pagefind/pagefind.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'

/** The catalogue as the page reads it. */
export function catalogueOf(rows: IndexedRows, partitions: number): Catalogue {
  const tier = { name: 'pagefind', rows: rows.cards.cards.length, brotli: null, partitions } as const
  const script = String(catalogueScript(rows, tier).content)
  return JSON.parse(script.slice(script.indexOf('{')))
}

/** Opens Pagefind's own script as a page would, its files read from a folder; `loaded` counts the bytes that it took. */
export async function openPagefind(
  files: readonly OutFile[],
  partitions: number,
): Promise<{ readonly pagefind: Pagefind; loaded(): number }> {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'))
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  let bytes = 0
  globalThis.fetch = async (address) => {
    const content = readFileSync(new URL(String(address).replace(/\?.*/u, '')))
    bytes += content.length
    return new Response(content)
  }
  const bundle = (number: number) => pathToFileURL(join(folder, `site/assets/pagefind/${number}/`)).href
  const { createInstance } = await import(`${bundle(0)}pagefind.js`)
  const pagefind = createInstance({ ...PAGEFIND_OPTIONS, basePath: bundle(0) })
  await pagefind.init()
  for (let number = 1; number < partitions; number++) await pagefind.mergeIndex(bundle(number))
  return { pagefind, loaded: () => bytes }
}
