import type { Catalogue } from '../pipeline/query/pagefind/catalogue.ts'
import { PAGEFIND_OPTIONS, type Pagefind } from '../pipeline/query/pagefind/pagefind.ts'

export const NOT_LOADED =
  'The search index did not load (assets/pagefind). Browsing works. If you copied this folder, copy assets too; otherwise build again.'

/** Opens all partitions of a large base beside the page. Throws where their program does not come. */
export async function openPagefind({ partitions }: Catalogue): Promise<Pagefind> {
  const bundle = (number: number) => new URL(`assets/pagefind/${number}/`, location.href)
  const { createInstance } = await import(new URL('pagefind.js', bundle(0)).href)
  const pagefind = createInstance({ ...PAGEFIND_OPTIONS, basePath: bundle(0).pathname })
  await pagefind.init()
  for (let number = 1; number < partitions; number++) await pagefind.mergeIndex(bundle(number).pathname)
  const stated = async (place: number) =>
    (await import(new URL(`assets/pagefind/stated/${place}.js`, location.href).href)).default
  return Object.assign(pagefind, { stated })
}
