import type { Catalogue } from '../pipeline/query/pagefind/catalogue.ts'
import { grouped } from '../pipeline/text/plural.ts'

/** Why a large base cannot be searched in this page, and what to do instead; null where it can. */
export function hindrance({ tier, size }: Catalogue): string | null {
  const many = `This base has ${grouped(size)} records`
  const besides = 'Browsing works here, and so does the command line: debrief search "your words".'
  if (tier !== 'pagefind') return `${many} and was built for the command line. ${besides}`
  if (location.protocol !== 'file:') return null
  return `${many}, too many to search in a page opened from a folder. ${besides} To search here, serve the folder (npx debrief serve, or any web server) and open its address.`
}
