import { Unreadable } from '../../model/unreadable.ts'
import { byCodeUnit } from '../../text/fold.ts'
import type { StemLanguage } from '../../text/stem.ts'
import { type CardWords, cardWords } from '../card-words.ts'
import type { OpenColumn, OpenFacets } from '../columns.ts'
import type { Engine } from '../engine.ts'
import { type CardNames, type Expansions, FACETS, type StoredCard } from '../parts.ts'
import { isNear } from '../vocabulary.ts'
import { type Database, openDatabase } from './database.ts'
import { lengthsIn } from './field-lengths.ts'
import { DAMAGED, guarded, parsed } from './guarded.ts'
import { commonIf, indexedWord } from './indexed-words.ts'
import { unpackColumn } from './packed-column.ts'
import { type SqliteWords, sqliteWords } from './ranked-words.ts'
import { SQLITE_FORMAT } from './schema.ts'

/** Opens index/search.sqlite; what a query does not need is not unpacked. Throws where it is damaged, or of an older build. */
export async function openSqlite(file: Uint8Array): Promise<Engine> {
  const database = await opened(file)
  const note = notesOf(database)
  const words = sqliteWords(database, lengthsIn(database))
  const columns = columnsOf(database)
  const card = cardsOf(database)
  const forms = database.prepare('SELECT form, times FROM forms WHERE stem = ?')
  const beginning = database.prepare('SELECT DISTINCT stem FROM forms WHERE form >= ? AND form < ? LIMIT ?')
  const names: CardNames = {
    get documents() {
      return note('documents') as CardNames['documents']
    },
    get events() {
      return note('events') as CardNames['events']
    },
  }
  let everyForm: readonly { readonly form: string; readonly stem: string }[] | undefined
  const allForms = () =>
    (everyForm ??= database
      .prepare('SELECT form, stem FROM forms')
      .all([])
      .map(([form, stem]) => ({ form: String(form), stem: String(stem) })))
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
    wordsOf: (row) => {
      const found = known.get(row) ?? cardWords(card(row), names)
      known.set(row, found)
      return found
    },
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
    vocabulary: {
      formsOf: (stem) => new Map(forms.all([stem]).map(([form, times]) => [String(form), Number(times)])),
      stemsFrom: (prefix, most) =>
        beginning.all([prefix, `${prefix}\u{10ffff}`, most]).map(([stem]) => String(stem)),
      stemsNear: (word, distance) => {
        const near = allForms().filter(({ form, stem }) => isNear(word, distance, stem, [form]))
        return [...new Set(near.map(({ stem }) => stem))].sort(byCodeUnit)
      },
    },
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

/** Notes by name, each read once. */
function notesOf(database: Database): (name: string) => unknown {
  const one = database.prepare('SELECT value FROM notes WHERE name = ?')
  return once((name: string) => parsed(one.all([name])[0]?.[0] ?? 'null'))
}

function columnsOf(database: Database): (name: string) => OpenColumn {
  const one = database.prepare('SELECT labels, counts, codes FROM columns WHERE name = ?')
  return once((name: string) => {
    const [labels, counts, codes] = one.all([name])[0] ?? []
    return unpackColumn(parsed(labels) as OpenColumn['values'], {
      counts: bytesOf(counts),
      codes: bytesOf(codes),
    })
  })
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array()
}

function cardsOf(database: Database): (row: number) => StoredCard {
  const one = database.prepare('SELECT card FROM cards WHERE row = ?')
  return once((row: number) => parsed(one.all([row])[0]?.[0]) as StoredCard)
}

function once<Key, Value>(look: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, look(key))
    return known.get(key) as Value
  }
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
