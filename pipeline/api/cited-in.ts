/** A quote or citation, where it stands in a text. */
export interface Cited {
  readonly kind: 'quote' | 'record' | 'document'
  /** As it stands in the text. */
  readonly words: string
  /** Counts from 1. */
  readonly line: number
}

/** One that may be an address: then the page it leads to, relative to the site, in plain letters. */
export interface Found extends Cited {
  readonly page?: string
}

/** The quotes and citations of a text in its order, given the types that records may have and where the site stands. */
export function citedIn(text: string, types: readonly string[], site: string): readonly Found[] {
  const cited: (Found & { readonly at: number })[] = []
  const lineAt = (at: number) => text.slice(0, at).split('\n').length
  const add = (kind: Cited['kind'], words: string, at: number, page?: string) =>
    cited.push({ kind, words, line: lineAt(at), at, ...(page === undefined ? {} : { page }) })
  const blocks = [...text.matchAll(/(?:^[ \t]*>.*(?:\n|$))+/gmu)]
  for (const block of blocks) {
    const paragraphs = block[0].replace(/^[ \t]*>[ \t]?/gmu, '').split(/\n\s*\n/u)
    for (const words of paragraphs.map((one) => one.trim()))
      if (words !== '' && !/^[—–-]/u.test(words))
        add('quote', words.replace(/\n[—–-] .*$/su, ''), block.index)
  }
  const within = (at: number) =>
    blocks.some((block) => at >= block.index && at < block.index + block[0].length)
  for (const match of text.matchAll(QUOTES))
    if (!within(match.index)) add('quote', match.slice(1).find((one) => one !== undefined) ?? '', match.index)
  for (const match of text.matchAll(recordIds(types)))
    add('record', match[0].replace(/(?:\.html)?[.:!?*_]*$/u, ''), match.index)
  for (const { index, groups } of text.matchAll(pages(types, site))) {
    const page = decoded(groups?.['page'] ?? '')
    add(page.startsWith('documents/') ? 'document' : 'record', groups?.['page'] ?? '', index, page)
  }
  for (const { key, at } of keysIn(text)) add('document', key, at)
  return cited.sort((a, b) => a.at - b.at).map(({ at: _, ...one }) => one)
}

/** Quotation marks of all sorts. An apostrophe is none: letters stand on both sides of it, or before it where nothing was opened. */
const QUOTES =
  /“([^“”]+)”|«\s*([^«»]+?)\s*»|„([^„“”]+)[“”]|(?<![\p{L}\p{N}="])"([^"]+)"(?![\p{L}\p{N}])|‘((?:[^‘’\n]|(?<=\p{L})’(?=\p{L})|\n(?!\s*\n))+)’(?!\p{L})|(?<![\p{L}\p{N}='])'(?=[\p{L}\p{N}])((?:[^'\n]|(?<=\p{L})'(?=\p{L})|\n(?!\s*\n))+)'(?![\p{L}\p{N}])/gu

function recordIds(types: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w/.-])(?:${types.join('|')})/${PATH}`, 'gu')
}

/** Addresses of pages: of a record wherever its site stands, of an event or a document only where this one does. */
function pages(types: readonly string[], site: string): RegExp {
  const here = site.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
  return new RegExp(
    `(?:(?<![\\w.-])(?=records/(?:${types.join('|')})/)|(?<=${here})(?=(?:events|documents)/))(?<page>${PATH}?)\\.(?:html|json|md)(?![\\w.-])`,
    'gu',
  )
}

const PATH = '[^\\s)\\]}>"\'`,;]+'

function decoded(path: string): string {
  try {
    return `${decodeURIComponent(path)}.html`
  } catch {
    return `${path}.html`
  }
}

/** The keys of `[@one]`, `[see @one, p. 3; @other]` and `[-@one]`, the citations of Pandoc. */
function keysIn(text: string): readonly { readonly key: string; readonly at: number }[] {
  return [...text.matchAll(/\[(?=[^[\]\n]*@)[^[\]]*\]/gu)].flatMap(({ 0: group, index }) =>
    [...group.matchAll(/(?<![\p{L}\p{N}.])@([^\s,;\]]+)/gu)].map((match) => ({
      key: match[1] ?? '',
      at: index + match.index,
    })),
  )
}
