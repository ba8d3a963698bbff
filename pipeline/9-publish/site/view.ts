import { documentPath, pathToHref, recordPath, siteAddress } from '../../text/paths.ts'
import { sentenceCase } from '../../text/sentence-case.ts'
import type { Library } from './library.ts'

/** What a page needs besides its subject: the library, and how to get from here to any path of the site. */
export interface View {
  readonly library: Library
  /** A link from this page to a path relative to the site's root; `anchor` is an id on that page. */
  href(path: string, anchor?: string): string
  /** The whole address of a path of the site; null where it is not known where the site will stand. */
  address(path: string): string | null
}

/** A view from the page at `path`, relative to the site's root. */
export function viewFrom(library: Library, path: string): View {
  const up = '../'.repeat(path.split('/').length - 1)
  return {
    library,
    address: (to) => siteAddress(library.baseUrl, to),
    href: (to, anchor) =>
      up + pathToHref(to) + (anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`),
  }
}

export function recordHref(view: View, id: string): string {
  return view.href(recordPath(id))
}

export function documentHref(view: View, id: string, anchor?: string): string {
  return view.href(documentPath(id), anchor)
}

/** The search page with one filter set, as the page's script reads it from the hash. */
export function searchHref(view: View, filter: string, value: string): string {
  return `${view.href('index.html')}#${new URLSearchParams({ [filter]: value })}`
}

export function themeLabel(view: View, id: string): string {
  return sentenceCase(view.library.themeLabels.get(id) ?? id)
}
