import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { OutFile } from '../pipeline/model/base.ts'
import type { Pagefind } from '../pipeline/query/pagefind/pagefind.ts'

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
  const pagefind = createInstance({
    basePath: bundle(0),
    noWorker: true,
    ranking: { metaWeights: { context: 0.4 } },
  })
  await pagefind.init()
  for (let number = 1; number < partitions; number++) await pagefind.mergeIndex(bundle(number))
  return { pagefind, loaded: () => bytes }
}
