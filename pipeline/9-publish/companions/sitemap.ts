import { pathToHref } from '../../text/paths.ts'

/** sitemap.xml for the pages of a site that stands at an address; at most what one sitemap may list. */
export function sitemap(paths: readonly string[], baseUrl: string): string {
  const root = baseUrl.replace(/\/+$/u, '')
  const urls = paths
    .filter((path) => /^site\/.*\.html$/u.test(path))
    .slice(0, 50_000)
    .map((path) => `<url><loc>${escaped(`${root}/${pathToHref(path.slice('site/'.length))}`)}</loc></url>\n`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
