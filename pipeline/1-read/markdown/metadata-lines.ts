import type { SourceLine } from './plain.ts'

/** One line of what MultiMarkdown calls metadata: a key, a colon and what is said. */
const line = /^([A-Za-z][\w-]{0,30}):([^\n]*)$/u

/** What only generators of sites are told; minutes may begin with "Title:" and "Date:" too. */
const ofSites = ['slug', 'template', 'layout', 'category', 'categories', 'tags', 'modified', 'save_as']

/**
 * Metadata without dashes about it, as MultiMarkdown and Pelican write it: lines of key and value from the very top to the first
 * blank one, among them a title and a key that only a generator of sites is told. What they say, by keys in small letters, and
 * the lines with these empty; null where the file does not begin so.
 */
export function metadataLines(
  lines: readonly SourceLine[],
): { readonly said: Readonly<Record<string, unknown>>; readonly lines: readonly SourceLine[] } | null {
  const end = lines.findIndex(({ text }) => text.trim() === '')
  const top = lines.slice(0, end < 0 ? lines.length : end)
  const found = top.map(({ text }) => line.exec(text))
  if (found.some((match) => match === null)) return null
  const said = Object.fromEntries(
    found.map((match) => [(match?.[1] ?? '').toLowerCase(), (match?.[2] ?? '').trim()]),
  )
  if (!said['title'] || !ofSites.some((key) => key in said)) return null
  const names = said['authors'] ?? said['author']
  return {
    said: { ...said, ...(names ? { authors: names.split(names.includes(';') ? ';' : ',') } : {}) },
    lines: lines.map((whole, at) => (at < top.length ? { ...whole, text: '' } : whole)),
  }
}
