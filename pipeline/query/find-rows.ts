import { findCommonWords } from './common-words.ts'
import type { Engine } from './engine.ts'
import { type Found, nothing, quotedList } from './found.ts'
import { matchesFor } from './matches.ts'
import type { Term } from './query.ts'
import { withRequired } from './required.ts'
import { type Correction, corrections, unknownWords } from './spelling.ts'
import { rowsWith } from './wanted.ts'

/** Whether a word that no record has is always taken for the nearest that some have, or only where nothing else is found. */
export type Mending = 'always' | 'where nothing is found'

/** Finds rows by words alone. Words that some record has always find something; what was given up for that is said. */
export function findRows(engine: Engine, terms: readonly Term[], mending: Mending = 'always'): Found {
  const asked = terms.filter(({ sign }) => sign !== 'not')
  const unwanted = terms.filter(({ sign }) => sign === 'not')
  const found = asked.length === 0 ? everything(engine) : findAsked(engine, asked, mending)
  if (unwanted.length === 0) return found
  const excluded = new Set(unwanted.flatMap((term) => [...rowsWith(engine, term)]))
  const matches = found.matches.filter(({ row }) => !excluded.has(row))
  if (matches.length > 0 || found.matches.length === 0) return { ...found, matches }
  const words = unwanted.map(({ typed }) => `-${typed}`).join(' ')
  return { ...found, matches, notes: [...found.notes, `Every record found is excluded by ${words}.`] }
}

function everything(engine: Engine): Found {
  return {
    ...nothing,
    matches: Array.from({ length: engine.size }, (_, row) => ({ row, score: 0, stems: {} })),
  }
}

/** What was typed; else near spellings of it; else outside the fields that were named; else as common words. */
function findAsked(engine: Engine, terms: readonly Term[], mending: Mending): Found {
  const unknown = unknownWords(engine, terms)
  const near = corrections(engine, unknown)
  if (near.length > 0 && mending === 'always') return findCorrected(engine, terms, near)
  const matches = matchesFor(engine, terms)
  const notes = unknown.length > 0 ? [`No record has ${quotedList(unknown)}${nearWords(near)}.`] : []
  if (matches.rows.length > 0) return after(notes, { ...withRequired(engine, terms, matches), near })
  if (near.length > 0) return findCorrected(engine, terms, near)
  const inFields = terms.filter(({ field }) => field !== null)
  if (inFields.length > 0 && unknown.length < terms.length) {
    const named = inFields.map(({ field, typed }) => `${field}:${typed}`).join(' ')
    const anywhere = findAsked(
      engine,
      terms.map((term) => ({ ...term, field: null })),
      mending,
    )
    return after([`No record has ${named}; the words were searched everywhere.`], anywhere)
  }
  const prefixes = terms.filter(({ prefix }) => prefix).map(({ typed }) => `No word begins with "${typed}".`)
  return after([...notes, ...prefixes], findCommonWords(engine, terms))
}

function findCorrected(engine: Engine, terms: readonly Term[], near: readonly Correction[]): Found {
  const replaced = terms.map((term) => ({
    ...term,
    words: term.words.map((word) => ({
      ...word,
      word: near.find(({ typed }) => typed === word.word)?.word ?? word.word,
    })),
  }))
  const typed = quotedList(near.map(({ typed }) => typed))
  const list = near.map(({ typed, word }) => `"${word}" for "${typed}"`).join(', ')
  const found = findAsked(engine, replaced, 'where nothing is found')
  return after([`No record has ${typed}; showing close spellings: ${list}.`], {
    ...found,
    near,
    corrected: true,
  })
}

function nearWords(near: readonly Correction[]): string {
  return near.length > 0 ? `; close to it: ${quotedList(near.map(({ word }) => word))}` : ''
}

function after(notes: readonly string[], found: Found): Found {
  return { ...found, notes: [...notes, ...found.notes] }
}
