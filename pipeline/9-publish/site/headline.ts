import type { BaseRecord } from '../../model/record.ts'

/** Types that are known by a name; all others by what they say. */
const NAMED: Readonly<Record<string, string>> = {
  definition: 'term',
  event: 'name',
  organisation: 'name',
  reading: 'title',
  session: 'title',
  speaker: 'name',
}

/** The words that stand for a record, and whether they are its quote. */
export function headline(record: BaseRecord): { readonly words: string; readonly quoted: boolean } {
  const name = record[NAMED[record.type] ?? '']
  return typeof name === 'string' && name !== ''
    ? { words: name, quoted: false }
    : { words: record.text, quoted: true }
}

/** At most `max` characters of a line, cut at a word. */
export function shortened(words: string, max: number): string {
  if (words.length <= max) return words
  const cut = words.slice(0, max)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 20))}…`
}
