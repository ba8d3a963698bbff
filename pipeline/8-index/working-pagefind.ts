/** The package, which enters the house by this file. */
export type Pagefind = typeof import('pagefind')

/** What a partition of it is made with. */
export type PagefindServiceConfig = NonNullable<Parameters<Pagefind['createIndex']>[0]>

/** The package Pagefind; null where it is not installed, or without its program for this machine. */
export async function workingPagefind(): Promise<Pagefind | null> {
  const pagefind = await loadedPagefind().catch(() => null)
  const works = pagefind && (await pagefind.createIndex().catch(() => null))
  await pagefind?.close()
  return works ? pagefind : null
}

/** The package Pagefind, where it is known to work. */
export function loadedPagefind(): Promise<Pagefind> {
  return import('pagefind')
}
