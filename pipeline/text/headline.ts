import type { BaseRecord } from '../model/record.ts'
import { foldKey } from './fold.ts'
import { statementWords } from './statement-words.ts'

/** Fields by which records of a type are known; records of all other types are known by what they say. */
const NAMED: Readonly<Record<string, string>> = {
  'case-study': 'subject',
  definition: 'term',
  event: 'name',
  organisation: 'name',
  reading: 'title',
  session: 'title',
  speaker: 'name',
}

/** How a record is headed wherever it is shown: on pages, in lists and among results. */
export interface Headline {
  /** The words that stand for it. */
  readonly words: string
  /** Whether these are its quote: it has no name. */
  readonly quoted: boolean
  /** What it says besides its name; null where that is all. */
  readonly excerpt: string | null
}

export function headline(record: BaseRecord): Headline {
  const name = record[NAMED[record.type] ?? '']
  if (typeof name !== 'string' || name === '')
    return { words: statementWords(record), quoted: true, excerpt: null }
  const isAll = foldKey(name) === foldKey(record.text)
  return { words: name, quoted: false, excerpt: isAll ? null : record.text }
}
