import type { Element, Root } from 'hast'
import type { Hints } from '../../model/doc.ts'
import { withoutSiteName } from './site-name.ts'

type Field = 'title' | 'date' | 'publisher' | 'url' | 'description'

/** `<meta>` names and properties that say the same thing: Dublin Core, Highwire, Open Graph, plain HTML. */
const metaFields: Readonly<Record<string, Field | 'author'>> = {
  'dc.title': 'title',
  citation_title: 'title',
  'og:title': 'title',
  'dc.date': 'date',
  'dcterms.issued': 'date',
  citation_publication_date: 'date',
  'article:published_time': 'date',
  date: 'date',
  'dc.publisher': 'publisher',
  citation_publisher: 'publisher',
  'og:site_name': 'publisher',
  'og:url': 'url',
  description: 'description',
  author: 'author',
  'dc.creator': 'author',
  citation_author: 'author',
}

/** What a page says of itself in its head. */
export function metaHints(root: Root): Hints {
  const found: Partial<Record<Field, string>> = {}
  const authors: string[] = []
  let language: string | undefined
  let title: string | undefined
  for (const element of elements(root)) {
    if (element.tagName === 'html' && typeof element.properties['lang'] === 'string')
      language = element.properties['lang'].slice(0, 2).toLowerCase()
    if (element.tagName === 'title' && title === undefined) title = withoutSiteName(textOf(element), root)
    if (element.tagName !== 'meta') continue
    const name = String(element.properties['name'] ?? element.properties['property'] ?? '').toLowerCase()
    const field = metaFields[name]
    const content = String(element.properties['content'] ?? '').trim()
    if (!field || content === '') continue
    if (field === 'author') authors.push(content)
    else found[field] ??= content
  }
  const date = found.date && /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(found.date.replace(/\//gu, '-'))?.[0]
  const { date: _, ...rest } = found
  return {
    ...(title ? { title } : {}),
    ...rest,
    ...(date ? { date } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(language && /^[a-z]{2}$/u.test(language) ? { language } : {}),
  }
}

function* elements(root: Root): Generator<Element> {
  const stack = [...root.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    yield node
    if (node.tagName === 'body') continue
    for (const child of [...node.children].reverse()) stack.push(child)
  }
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
