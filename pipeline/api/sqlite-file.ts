import type { AnyRecord } from '../../schemas/types.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Link } from '../model/record.ts'
import { openDatabase, type Value } from '../query/sqlite/database.ts'

const TABLES = `
CREATE TABLE documents (id TEXT PRIMARY KEY, title TEXT, genre TEXT, date TEXT, language TEXT, pages INTEGER, words INTEGER, path TEXT, sha256 TEXT, event TEXT, citation TEXT);
CREATE TABLE records (id TEXT PRIMARY KEY, type TEXT, text TEXT, document TEXT REFERENCES documents(id), event TEXT, session TEXT, rule TEXT, confidence REAL, review TEXT, fields TEXT);
CREATE TABLE evidence (record TEXT REFERENCES records(id), document TEXT REFERENCES documents(id), start INTEGER, "end" INTEGER, quote TEXT, page TEXT, slide INTEGER, section TEXT);
CREATE TABLE record_themes (record TEXT REFERENCES records(id), theme TEXT);
CREATE TABLE record_countries (record TEXT REFERENCES records(id), country TEXT);
CREATE TABLE links ("from" TEXT, "to" TEXT, kind TEXT, evidence TEXT, score REAL);
CREATE VIRTUAL TABLE records_fts USING fts5(text, content="records", tokenize='porter unicode61');
`
const FINISH = `
INSERT INTO records_fts(records_fts) VALUES('rebuild');
CREATE INDEX records_by_document ON records(document);
CREATE INDEX evidence_by_record ON evidence(record);
CREATE INDEX themes_by_theme ON record_themes(theme);
CREATE INDEX countries_by_country ON record_countries(country);
`

interface Content {
  readonly documents: readonly DocumentEntry[]
  readonly records: readonly AnyRecord[]
  readonly links: readonly Link[]
}

/** The base as an SQLite file with full-text search, in tables that Datasette serves as they are. Equal bases give equal bytes. */
export async function sqliteFile({ documents, records, links }: Content): Promise<Uint8Array> {
  const database = await openDatabase()
  const fill = (table: string, columns: number, rows: readonly (readonly Value[])[]) => {
    const statement = database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(',')})`)
    for (const row of rows) statement.run(row)
  }
  try {
    database.exec(`BEGIN; ${TABLES}`)
    fill('documents', 11, documents.map(documentRow))
    fill('records', 10, records.map(recordRow))
    fill('evidence', 8, records.flatMap(evidenceRows))
    fill(
      'record_themes',
      2,
      records.flatMap(({ id, themes }) => themes.map((theme) => [id, theme])),
    )
    fill(
      'record_countries',
      2,
      records.flatMap(({ id, countries }) => countries.map((code) => [id, code])),
    )
    fill(
      'links',
      5,
      links.map(({ from, to, kind, evidence, score }) => [from, to, kind, evidence, score]),
    )
    database.exec(`${FINISH} COMMIT`)
    return Buffer.concat([...database.parts()])
  } finally {
    database.close()
  }
}

function documentRow(entry: DocumentEntry): readonly Value[] {
  const { id, title, genre, date, language, pages, words, path, sha256, event, citation } = entry
  return [id, title, genre, date, language, pages, words, path, sha256, event, JSON.stringify(citation)]
}

/** The fields of the type stand as JSON in `fields`. */
function recordRow(record: AnyRecord): readonly Value[] {
  const { id, type, text, document, event, session, rule, confidence, review, ...rest } = record
  const { evidence: _evidence, themes: _themes, countries: _countries, ...fields } = rest
  return [id, type, text, document, event, session, rule, confidence, review, JSON.stringify(fields)]
}

function evidenceRows({ id, evidence }: AnyRecord): readonly (readonly Value[])[] {
  return evidence.map(({ document, span: [start, end], quote, page, slide, section }) => [
    id,
    document,
    start,
    end,
    quote,
    page?.label ?? null,
    slide,
    section.join(' › '),
  ])
}
