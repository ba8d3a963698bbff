import type { OutFile } from '../../model/out-file.ts'
import { siteAddress } from '../../text/paths.ts'

/** So many addresses one sitemap may list. */
const MOST = 50_000

/** The sitemap of a site that stands at an address, from the paths of all files; of a large site several, and an index of them. */
export function sitemaps(paths: readonly string[], baseUrl: string, most: number = MOST): readonly OutFile[] {
  const addresses = paths
    .filter((path) => /^site\/.*\.html$/u.test(path))
    .map((path) => address(baseUrl, path.slice('site/'.length)))
  if (addresses.length <= most)
    return [{ path: 'site/sitemap.xml', content: sitemap('urlset', 'url', addresses) }]
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    addresses: addresses.slice(at * most, (at + 1) * most),
  }))
  return [
    {
      path: 'site/sitemap.xml',
      content: sitemap(
        'sitemapindex',
        'sitemap',
        parts.map(({ path }) => address(baseUrl, path)),
      ),
    },
    ...parts.map((part) => ({
      path: `site/${part.path}`,
      content: sitemap('urlset', 'url', part.addresses),
    })),
  ]
}

function sitemap(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((one) => `<${item}><loc>${one}</loc></${item}>\n`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`
}

function address(baseUrl: string, path: string): string {
  return (siteAddress(baseUrl, path) ?? '').replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
