import type { OpenBase } from '../api/api.ts'
import { plural } from '../text/plural.ts'

/** Words that no record has, and the documents whose text has them all the same. */
export interface InTexts {
  readonly words: string
  readonly documents: readonly { readonly id: string; readonly title: string }[]
}

/** Every text is read for it: of so many documents none is. */
const MOST_DOCUMENTS = 5000
const MOST_WORDS = 8

/** Looks in the texts of the documents for what no record has. */
export async function inTexts(base: OpenBase, missing: readonly string[]): Promise<readonly InTexts[]> {
  if (Number(base.manifest.counts['documents']) > MOST_DOCUMENTS) return []
  const found: InTexts[] = []
  for (const words of missing.slice(0, MOST_WORDS)) {
    const documents = await base.textsWith(words)
    found.push({ words, documents: documents.map(({ id, title }) => ({ id, title })) })
  }
  return found
}

const MOST_NAMED = 8

/** The same in words. */
export function inTextsWords({ words, documents }: InTexts): string {
  const short = words.length > 60 ? `${words.slice(0, 60)}…` : words
  if (documents.length === 0) return `No text of a document has "${short}" either.`
  const left = documents.length - MOST_NAMED
  return [
    documents.length === 1
      ? `The text of one document has "${short}":`
      : `The texts of ${plural(documents.length, 'document')} have "${short}":`,
    ...documents.slice(0, MOST_NAMED).map(({ id, title }) => `  ${title}  ${id}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ].join('\n')
}
