import type { Hints } from '../../model/doc.ts'
import { type Element, elementAt, textBelow } from './element.ts'
import type { Package } from './package.ts'
import { type Relation, targetOf } from './relations.ts'

/** What the core properties of a package say about the document. */
export async function coreHints(office: Package, relations: readonly Relation[]): Promise<Hints> {
  const root = await office.root(targetOf(relations, 'core-properties') ?? 'docProps/core.xml')
  return hintsOf({
    title: wordsOf(root, 'title'),
    authors: wordsOf(root, 'creator'),
    date: wordsOf(root, 'created') || wordsOf(root, 'modified'),
    language: wordsOf(root, 'language'),
    description: wordsOf(root, 'description') || wordsOf(root, 'subject'),
    keywords: wordsOf(root, 'keywords'),
  })
}

/** The text of a child, white space at the ends left out. */
export function wordsOf(root: Element | undefined, name: string): string {
  return textBelow(elementAt(root, name)).trim()
}

/** Properties as written, as hints: lists split, dates that are none and empty ones left out. */
export function hintsOf(
  raw: Readonly<Record<'title' | 'authors' | 'date' | 'language' | 'description' | 'keywords', string>>,
): Hints {
  const date = /^\d{4}-\d\d-\d\d/u.exec(raw.date)?.[0]
  const authors = split(raw.authors, /;/u)
  const keywords = split(raw.keywords, /[;,]/u)
  return {
    ...(raw.title && { title: raw.title }),
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...(raw.language && { language: raw.language }),
    ...(raw.description && { description: raw.description }),
    ...(keywords.length > 0 && { keywords }),
  }
}

function split(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((word) => word.trim())
    .filter(Boolean)
}
