import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { perLexicon } from './per-lexicon.ts'
import { perText } from './per-text.ts'
import { type WordPhrase, wordPhrase } from './phrase-match.ts'
import { phrasePlace } from './phrase-place.ts'
import { tokensOf } from './phrase-tokens.ts'
import { type PhraseTree, phraseTree } from './phrase-tree.ts'
import { remember } from './remember.ts'

/** The phrases of one file of a lexicon. */
interface Table {
  /** Where a text keeps what this file says of it. */
  readonly number: number
  readonly tree: PhraseTree
}

/** What was found in a text: its keys by the number of the file's table, where that was asked. */
interface Asked {
  readonly text: string
  readonly keys: (ReadonlySet<string> | undefined)[]
}

/** What is known of a lexicon. */
interface Memory {
  readonly tables: Map<string, Table>
  readonly askedOf: ReturnType<typeof perText<Asked>>
  /** What was asked last: rules ask about one sentence many times in a row. */
  last: Asked
}

/**
 * The keys of a lexicon's file one of whose phrases stands in `text`. All lists of the file are asked in one walk over
 * the words, so that the time hardly grows with the number of phrases.
 */
export function keysIn(lexicon: Lexicon, file: string, text: string): ReadonlySet<string> {
  const memory = memoryOf(lexicon)
  const table = memory.tables.get(file) ?? tableFor(memory, lexicon, file)
  const { keys } = askedOf(memory, text)
  const known = keys[table.number]
  if (known !== undefined) return known
  const found = table.tree.keysOf(tokensOf(text))
  keys[table.number] = found
  return found
}

function askedOf(memory: Memory, text: string): Asked {
  if (memory.last.text === text) return memory.last
  memory.last = memory.askedOf(text, (one) => ({ text: one, keys: [] }))
  return memory.last
}

/** Whether one of the phrases under `key` stands in `text`. */
export function says(lexicon: Lexicon, file: string, key: string, text: string): boolean {
  return keysIn(lexicon, file, text).has(key)
}

/** The first phrase under `key` that stands in `text`. */
export function phraseAt(lexicon: Lexicon, file: string, key: string, text: string): Span | null {
  return says(lexicon, file, key, text) ? phrasePlace(lexicon, file, key, text) : null
}

/** At how many words of `text` a phrase under each key begins. */
export function countsIn(lexicon: Lexicon, file: string, text: string): ReadonlyMap<string, number> {
  const memory = memoryOf(lexicon)
  const table = memory.tables.get(file) ?? tableFor(memory, lexicon, file)
  return table.tree.countsOf(tokensOf(text))
}

/** The first key, in the order of the file, one of whose phrases stands in `text`. */
export function keyFor(lexicon: Lexicon, file: string, text: string): string | null {
  const keys = keysIn(lexicon, file, text)
  if (keys.size === 0) return null
  return Object.keys(lexicon.lists[file] ?? {}).find((key) => keys.has(key)) ?? null
}

const memoryOf = perLexicon(
  (): Memory => ({
    tables: new Map(),
    askedOf: perText<Asked>(),
    last: { text: '', keys: [] },
  }),
)

function tableFor({ tables }: Memory, lexicon: Lexicon, file: string): Table {
  return remember(tables, file, () => ({
    number: tables.size,
    tree: phraseTree(phrasesOf(lexicon, file)),
  }))
}

/** One by one: forty thousand are not held at once. */
function* phrasesOf(lexicon: Lexicon, file: string): Generator<readonly [phrase: WordPhrase, key: string]> {
  for (const [key, phrases] of Object.entries(lexicon.lists[file] ?? {}))
    for (const phrase of phrases) yield [wordPhrase(phrase), key]
}
