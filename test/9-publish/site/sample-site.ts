import { index } from '../../../pipeline/8-index/index.ts'
import type { Base } from '../../../pipeline/model/base.ts'
import type { OutFile } from '../../../pipeline/model/out-file.ts'
import { sampleAcross } from '../sample-across.ts'
import { sampleBase } from '../sample-base.ts'
import { site as siteFiles } from '../site-files.ts'

/** The files of a site. */
export const site = (...of: Parameters<typeof siteFiles>) => [...siteFiles(...of)]

/** What belongs to its pages. */
export const assets = { script: 'page()', style: 'p {}' }

const read = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The site of a base. */
export const siteOf = (base: Base) =>
  site(
    index(base, () => {}),
    [],
    assets,
  )

/** By path, what its files say. */
export const textOf = (files: readonly OutFile[]) =>
  new Map(files.map(({ path, content }) => [path, read(content)]))

/** The site of the base as rooms 1 to 5 leave it. */
export const files = siteOf(sampleBase)

/** What that site says, by path. */
export const text = textOf(files)

/** What the site of the base says as room 6 leaves it, by path. */
export const across = textOf(siteOf(sampleAcross))

/** Every page of the base as rooms 1 to 5 leave it, and as room 6 does. */
export const pages = [text, across].flatMap((all) =>
  [...all].filter(([path]) => path.endsWith('.html')).map(([page, html]) => ({ page, html, all })),
)

/** What the attributes of that name say, of all elements. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  )
}
