import { stem } from '../text/stem.ts'
import type { Engine } from './engine.ts'
import { otherWords } from './other-words.ts'
import type { Term } from './query.ts'
import { type Correction, corrections, unknownWords } from './spelling.ts'
import { clausesFor, isCommon, rowsWith } from './wanted.ts'
import type { Clause, Match } from './word-index.ts'

/** Rows that the words of a query find, best first, and what had to be done to find them. */
export interface Found {
  readonly matches: readonly Match[]
  /** Phrases to be shown as such, as stems. */
  readonly phrases: readonly (readonly string[])[]
  /** Stems that were asked for on their own, with the word as typed. */
  readonly typed: ReadonlyMap<string, string>
  readonly notes: readonly string[]
  readonly corrections: readonly Correction[]
}

/** Finds rows by words alone. Words that some record has always find something; what was relaxed for that is said. */
export function findRows(engine: Engine, terms: readonly Term[]): Found {
  const asked = terms.filter(({ sign }) => sign !== 'not')
  const unwanted = terms.filter(({ sign }) => sign === 'not')
  const found = asked.length === 0 ? everything(engine) : findAsked(engine, asked)
  if (unwanted.length === 0) return found
  const excluded = new Set(unwanted.flatMap((term) => [...rowsWith(engine, term)]))
  const matches = found.matches.filter(({ row }) => !excluded.has(row))
  if (matches.length > 0 || found.matches.length === 0) return { ...found, matches }
  const words = unwanted.map(({ typed }) => `-${typed}`).join(' ')
  return { ...found, matches, notes: [...found.notes, `Every record found is excluded by ${words}.`] }
}

function everything(engine: Engine): Found {
  const matches = Array.from({ length: engine.size }, (_, row) => ({ row, score: 0, stems: {} }))
  return { matches, phrases: [], typed: new Map(), notes: [], corrections: [] }
}

function findAsked(engine: Engine, terms: readonly Term[]): Found {
  const unknown = unknownWords(engine, terms)
  const near = corrections(engine, unknown)
  const notes = unknown.length === 0 ? [] : [`Nothing has ${quotedList(unknown)}.`]
  const matches = matchesFor(engine, terms)
  if (matches.rows.length > 0) return withRequired(engine, terms, matches, { notes, corrections: near })
  if (near.length > 0) return closeSpellings(engine, terms, near)
  const scanned = scan(engine, terms)
  const found = {
    matches: scanned,
    phrases: phrasesOf(terms),
    typed: typedStems(terms, true),
    corrections: [],
  }
  if (scanned.length > 0)
    return { ...found, notes: ['These words are so common that only their order and presence count.'] }
  return { ...found, notes }
}

interface Matches {
  readonly rows: readonly Match[]
  readonly notes: readonly string[]
}

function matchesFor(engine: Engine, terms: readonly Term[]): Matches {
  const own = terms.flatMap((term) => clausesFor(engine, term))
  const others = otherWords(engine, terms)
  const ownStems = new Set(own.filter(({ distance }) => !distance).map(({ stem }) => stem))
  const otherStems = new Set(others.clauses.map(({ stem }) => stem).filter((stem) => !ownStems.has(stem)))
  const rows = engine.words
    .ask(summed([...own, ...others.clauses]))
    .filter(
      ({ row, stems }) => others.rows.has(row) || Object.keys(stems).some((stem) => !otherStems.has(stem)),
    )
  const notes = others.rows.size > 0 ? [`Also searched: ${others.phrases.join(', ')}.`] : []
  return { rows, notes }
}

/** Equal clauses as one with the sum of the weights: a word typed twice counts twice. */
function summed(clauses: readonly Clause[]): readonly Clause[] {
  const sums = new Map<string, Clause>()
  for (const clause of clauses) {
    const key = JSON.stringify([clause.stem, clause.fields, clause.distance])
    sums.set(key, { ...clause, weight: clause.weight + (sums.get(key)?.weight ?? 0) })
  }
  return [...sums.values()]
}

function withRequired(
  engine: Engine,
  terms: readonly Term[],
  { rows, notes }: Matches,
  said: Pick<Found, 'notes' | 'corrections'>,
): Found {
  const known = new Map(
    terms
      .filter(({ sign, phrase }) => sign === 'must' || phrase)
      .map((term) => [term, rowsWith(engine, term)]),
  )
  const required = [...known].filter(([, having]) => having.size > 0)
  const missing = [...known.keys()].filter((term) => !required.some(([other]) => other === term))
  const kept = rows.filter(({ row }) => required.every(([, having]) => having.has(row)))
  const all = [...said.notes, ...notes]
  for (const { typed, phrase, words } of missing)
    if (phrase || words.length > 1)
      all.push(`Nothing has the words "${typed}" in this order; they were searched one by one.`)
  if (kept.length === 0)
    all.push(
      `No record has all of ${quotedList(required.map(([term]) => term.typed))}; those with some of them are shown.`,
    )
  return {
    ...said,
    matches: kept.length > 0 ? kept : rows,
    phrases: phrasesOf(required.map(([term]) => term)),
    typed: typedStems(terms.filter((term) => !term.phrase || missing.includes(term))),
    notes: all,
  }
}

function closeSpellings(engine: Engine, terms: readonly Term[], near: readonly Correction[]): Found {
  const replaced = terms.map((term) => ({
    ...term,
    words: term.words.map((word) => ({
      ...word,
      word: near.find(({ typed }) => typed === word.word)?.word ?? word.word,
    })),
  }))
  const list = near.map(({ typed, word }) => `"${word}" for "${typed}"`).join(', ')
  const said = {
    notes: [`Nothing has ${quotedList(near.map(({ typed }) => typed))}; showing close spellings: ${list}.`],
    corrections: near,
  }
  return withRequired(engine, replaced, matchesFor(engine, replaced), said)
}

/** Common words are not in the index: every card is read for them. Words in the order typed come first. */
function scan(engine: Engine, terms: readonly Term[]): readonly Match[] {
  const stems = terms.flatMap(({ words }) => words.filter(isCommon).map(({ word }) => stem(word)))
  if (stems.length === 0) return []
  const inOrder = rowsWith(engine, { ...phraseTerm, words: terms.flatMap(({ words }) => words) })
  const matches: Match[] = []
  for (let row = 0; row < engine.size; row++) {
    const card = engine.wordsOf(row)
    const has = new Set([...card.title, ...card.text].map(({ stem }) => stem))
    const share = stems.filter((stem) => has.has(stem)).length / stems.length
    if (share > 0) matches.push({ row, score: share + (inOrder.has(row) ? 1 : 0), stems: {} })
  }
  return matches.sort((a, b) => b.score - a.score || a.row - b.row)
}

const phraseTerm: Term = {
  typed: '',
  words: [],
  sign: 'may',
  phrase: true,
  prefix: false,
  distance: 0,
  field: null,
}

function phrasesOf(terms: readonly Term[]): readonly (readonly string[])[] {
  return terms.filter(({ phrase }) => phrase).map(({ words }) => words.map(({ word }) => stem(word)))
}

function typedStems(terms: readonly Term[], common = false): ReadonlyMap<string, string> {
  const words = terms.flatMap((term) => term.words).filter((word) => common || !isCommon(word))
  return new Map(words.map(({ word }) => [stem(word), word]))
}

function quotedList(words: readonly string[]): string {
  const shown = words.slice(0, 8).map((word) => `"${word}"`)
  return shown.join(', ') + (words.length > shown.length ? ` and ${words.length - shown.length} more` : '')
}
