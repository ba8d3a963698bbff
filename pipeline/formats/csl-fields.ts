import { foldSpace } from '../text/fold.ts'
import type { CitedNote, CslItem } from './cited.ts'

/** A text field of an item in one line; empty where it has none. */
export function field(csl: CslItem, name: string): string {
  const value = csl[name]
  return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : ''
}

/** Text in one line, without characters that no file should have. */
export function oneLine(text: string): string {
  if (!ODD.test(text)) return text.trim()
  return foldSpace(
    text.replace(/[\u0000-\u001f\u007f-\u009f]/gu, ' ').replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd'),
  )
}

/** What may make a text change, at its ends aside: most have none of it, and to look costs less than to replace. */
const ODD = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]|[^\S ]|\s\s/

/** Year, month and day of issue, as many as are known. */
export function issued(csl: CslItem): readonly number[] {
  const date = csl['issued'] as
    | { readonly 'date-parts'?: readonly (readonly (number | string)[])[] }
    | undefined
  return (date?.['date-parts']?.[0] ?? []).map(Number)
}

export interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

export function authors(csl: CslItem): readonly Name[] {
  return Array.isArray(csl['author']) ? (csl['author'] as readonly Name[]) : []
}

/** "Family, Given", or a body's name. */
export function inverted({ family, given, literal }: Name): string {
  return oneLine(literal ?? [family, given].filter(Boolean).join(', '))
}

/** Who wrote an item, as they would be named in a sentence; empty where nobody is known. */
export function authorsInWords(csl: CslItem): string {
  const words = ({ family, given, literal }: Name) =>
    oneLine(literal ?? [given, family].filter(Boolean).join(' '))
  return authors(csl).map(words).join(', ')
}

/** A passage as one line of text: the quote, its place, the link to it. */
export function noteLine({ quote, place, link }: CitedNote): string {
  return [`“${oneLine(quote)}”`, place === '' ? '' : `(${oneLine(place)})`, link].filter(Boolean).join(' ')
}
