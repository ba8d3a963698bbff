import { Unreadable } from '../../model/unreadable.ts'
import { remember } from '../../text/remember.ts'
import type { StemLanguage } from '../../text/stem.ts'
import { type CardWords, cardWords } from '../card-words.ts'
import type { OpenColumn, OpenFacets } from '../columns.ts'
import type { Engine } from '../engine.ts'
import { type CardNames, type Expansions, FACETS } from '../parts.ts'
import { type Database, openDatabase } from './database.ts'
import { lengthsIn } from './field-lengths.ts'
import { DAMAGED, guarded } from './guarded.ts'
import { commonIf, indexedWord } from './indexed-words.ts'
import { type SqliteWords, sqliteWords } from './ranked-words.ts'
import { SQLITE_FORMAT } from './schema.ts'
import { cardsOf, columnsOf, notesOf } from './stored.ts'
import { vocabularyIn } from './vocabulary-in.ts'

/** Opens index/search.sqlite; what a query does not need is not unpacked. Throws where it is damaged, or of an older build. */
export async function openSqlite(file: Uint8Array): Promise<Engine> {
  const database = await opened(file)
  const note = notesOf(database)
  const words = sqliteWords(database, lengthsIn(database))
  const columns = columnsOf(database)
  const card = cardsOf(database)
  const names: CardNames = {
    get documents() {
      return note('documents') as CardNames['documents']
    },
    get events() {
      return note('events') as CardNames['events']
    },
  }
  const known = new Map<number, CardWords>()
  const languages = note('languages') as readonly StemLanguage[]
  return {
    size: Number(note('size')),
    names,
    languages,
    get expansions() {
      return note('expansions') as Expansions
    },
    facets: Object.defineProperties(
      {},
      Object.fromEntries(FACETS.map((facet) => [facet, { enumerable: true, get: () => columns(facet) }])),
    ) as OpenFacets,
    words,
    card,
    date: (row) => labelIn(columns('date'), row),
    recurrence: (row) => Number(labelIn(columns('recurrence'), row)),
    wordsOf: (row) => remember(known, row, () => cardWords(card(row), names)),
    rowsWithPhrase: (phrase, fields) =>
      new Set(
        languages.flatMap((language) =>
          words.rowsWith(
            phrase.map((word) => indexedWord(word, language)),
            fields,
          ),
        ),
      ),
    rowsWithCommon: (stems) => commonRows(words, stems),
    vocabulary: vocabularyIn(database),
  }
}

async function opened(file: Uint8Array): Promise<Database> {
  try {
    const database = guarded(await openDatabase(file))
    const [[format] = []] = database.prepare("SELECT value FROM notes WHERE name = 'format'").all([])
    if (format === String(SQLITE_FORMAT) && lengthIn(file) === file.length) return database
  } catch {
    // What SQLite says about its pages helps nobody here.
  }
  throw new Unreadable(DAMAGED)
}

/** The length that the file's own head states: pages times their size. */
function lengthIn(file: Uint8Array): number {
  const head = new DataView(file.buffer, file.byteOffset)
  return head.getUint16(16) * head.getUint32(28)
}

function labelIn({ values, starts, codes }: OpenColumn, row: number): string | null {
  const at = starts[row] ?? 0
  return at < (starts[row + 1] ?? 0) ? (values[codes[at] ?? 0]?.[0] ?? null) : null
}

/** How many of the common words each row has in its title or text. */
function commonRows(words: SqliteWords, stems: ReadonlySet<string>): ReadonlyMap<number, number> {
  const rows = new Map<number, number>()
  for (const stem of stems)
    for (const row of new Set(words.rowsWith([commonIf(true, stem)], ['title', 'text'])))
      rows.set(row, (rows.get(row) ?? 0) + 1)
  return rows
}
