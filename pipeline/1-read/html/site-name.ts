import type { Element, Root } from 'hast'
import { foldKey } from '../../text/fold.ts'
import { findAll } from './elements.ts'
import { textOf } from './note-marks.ts'

/** What parts the name of a site from that of its page. */
const separator = /\s+[|\u00B7\u2022\u00BB\u2013\u2014-]\s+/gu
const longest = 100

/** The title of a page without the name of its site, in front of it or behind, where the page says what its site is called. */
export function withoutSiteName(title: string, root: Root): string {
  const cuts = [...title.matchAll(separator)]
  const [first, last] = [cuts[0], cuts.at(-1)]
  if (!first || !last) return title
  const names = siteNames(root)
  if (names.has(foldKey(title.slice(last.index)))) return title.slice(0, last.index)
  return names.has(foldKey(title.slice(0, first.index))) ? title.slice(first.index + first[0].length) : title
}

/** What a page says that its site is called, and what its links home say. */
function siteNames(root: Root): ReadonlySet<string> {
  const named = findAll(root, isName).map(({ properties }) => String(properties['content'] ?? ''))
  const linked = findAll(root, leadsHome).map(textOf)
  return new Set(
    [...named, ...linked]
      .filter((name) => name.length <= longest)
      .map(foldKey)
      .filter((key) => key !== ''),
  )
}

function isName({ tagName, properties: { name, property } }: Element): boolean {
  return tagName === 'meta' && /^(?:og:site_name|application-name)$/iu.test(String(property ?? name ?? ''))
}

function leadsHome({ tagName, properties: { href, rel } }: Element): boolean {
  if (tagName !== 'a') return false
  const isHome =
    typeof href === 'string' && /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.html?)?$/iu.test(href) && href !== ''
  return isHome || (Array.isArray(rel) && rel.includes('home'))
}
