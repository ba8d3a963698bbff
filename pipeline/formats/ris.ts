import type { Bibliography, CitedItem, CslItem } from './cited.ts'
import { authors, field, inverted, issued, noteLine, oneLine } from './csl-fields.ts'

/** CSL type -> RIS type that Zotero takes for the same: SLIDE is a presentation, GEN would be a journal article. */
const TYPES: Readonly<Record<string, string>> = {
  report: 'RPRT',
  speech: 'SLIDE',
  document: 'RPRT',
  'paper-conference': 'CONF',
  webpage: 'ELEC',
  book: 'BOOK',
}

/** RIS, one item a document, one `N1` a passage. Lines end as the format wants them. */
export function ris({ items }: Bibliography): string {
  return items.map(entry).join('')
}

function entry(item: CitedItem): string {
  const { csl, link, notes, keywords } = item
  const talk = csl['type'] === 'speech'
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['ID', field(csl, 'id')],
    ['TI', field(csl, 'title')],
    ...authors(csl).map((name) => [talk ? 'A2' : 'AU', inverted(name)] as const),
    ['PY', String(issued(csl)[0] ?? '')],
    ['DA', risDate(csl)],
    ['PB', field(csl, 'publisher')],
    [talk ? 'T2' : 'C3', field(csl, 'event-title')],
    ['CY', field(csl, 'event-place')],
    ['M3', field(csl, 'genre')],
    ['LA', field(csl, 'language')],
    ['UR', field(csl, 'URL') || link],
    ...keywords.map((keyword) => ['KW', oneLine(keyword)] as const),
    ...notes.map((note) => ['N1', noteLine(note)] as const),
  ]
  const body = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`)
  return `TY  - ${TYPES[String(csl['type'])] ?? 'RPRT'}\r\n${body.join('')}ER  - \r\n\r\n`
}

/** "2006/02/15/": the parts that are not known stay empty. */
function risDate(csl: CslItem): string {
  const [year, month, day] = issued(csl)
  if (year === undefined) return ''
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}
