import { FIELDS } from '../fields.ts'

/** Raised with every change of the tables: an older file is built again. */
export const SQLITE_FORMAT = 6

/**
 * Rows are in the order of ids. cards: a record each, its card as JSON. words_…: stems of its words by field, common ones with
 * an underscore before them. lengths: how many words a field has without the common ones, by row. columns: facets and dates
 * by row, dictionary-coded. forms: words as printed, by stem. notes: everything else, as JSON.
 */
export const SQLITE_TABLES = `
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE cards (row INTEGER PRIMARY KEY, card TEXT NOT NULL);
CREATE TABLE columns (name TEXT PRIMARY KEY, labels TEXT NOT NULL, counts BLOB NOT NULL, codes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE forms (form TEXT NOT NULL, stem TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (form, stem)) WITHOUT ROWID;
CREATE TABLE lengths (name TEXT PRIMARY KEY, numbers BLOB NOT NULL) WITHOUT ROWID;
${FIELDS.map(
  (field) => `CREATE VIRTUAL TABLE words_${field} USING fts5(stems, content='', columnsize=0, detail=full,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* P* S* Co'");`,
).join('\n')}
`

/** Once everything is in: one list of rows a word, and forms by stem. */
export const SQLITE_FINISH = `
${FIELDS.map((field) => `INSERT INTO words_${field} (words_${field}) VALUES ('optimize');`).join('\n')}
CREATE INDEX forms_by_stem ON forms (stem);
`
