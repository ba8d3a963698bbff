import { type Library, library } from '../../../pipeline/9-publish/site/library.ts'
import { type Page, pageInShell } from '../../../pipeline/9-publish/site/shell.tsx'
import type { TieredBase } from '../../../pipeline/model/base.ts'

/** What a site is made of. */
export interface Site {
  readonly base: TieredBase
  readonly copied?: readonly string[]
  readonly baseUrl?: string
}

/** A page to be, the library of what it sees, and the print of that. */
export interface Seeing {
  readonly id: string
  readonly page: Page
  readonly own: Library
  readonly print: string
}

/** By id: a page as made of the whole library, as made of what it sees, and the print of that. */
export function pagesSeen(
  { base, copied = [], baseUrl }: Site,
  seeing: (whole: Library) => readonly Seeing[],
): ReadonlyMap<string, { readonly page: string; readonly own: string; readonly print: string }> {
  const whole = library(base, new Set(copied), baseUrl ?? null)
  const text = (shelves: Library, page: Page) => Buffer.from(pageInShell(shelves, page).content).toString()
  return new Map(
    seeing(whole).map(({ id, page, own, print }) => [
      id,
      { page: text(whole, page), own: text(own, page), print },
    ]),
  )
}
