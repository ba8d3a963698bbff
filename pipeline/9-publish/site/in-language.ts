import type { DocumentEntry } from '../../model/base.ts'

/** The language that a page is written in. */
const OWN = 'en'

/** What an element with words of a document says of their language, where the page has another. */
export function inLanguage(doc: { readonly entry: DocumentEntry } | undefined): { readonly lang?: string } {
  return doc && doc.entry.language !== OWN ? { lang: doc.entry.language } : {}
}
