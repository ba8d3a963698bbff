import type { IndexTier, Similar } from '../model/base.ts'
import type { KeptPartition, LongFile, OutFile } from '../model/out-file.ts'
import type { IndexedRows } from '../query/parts.ts'
import { catalogueScript } from './catalogue-script.ts'
import { partitionsBy } from './pagefind-files.ts'
import { similarFile } from './similar-file.ts'
import { sqliteWriting } from './sqlite/write-sqlite.ts'
import { statedFiles } from './stated-files.ts'
import { turn } from './turn.ts'
import { loadedPagefind } from './working-pagefind.ts'

/** So many cards are put into SQLite's file before others have their turn in this thread: some milliseconds. */
const CARDS_AT_ONCE = 50

/**
 * The files of a large index. Two processes work side by side: SQLite's rows are written here while Pagefind packs its own.
 * Its file is made at the end: it would lie beside Pagefind's memory.
 */
export async function* largeFiles(
  rows: IndexedRows,
  tier: IndexTier,
  similar: Similar,
  kept?: KeptPartition,
): AsyncGenerator<OutFile | LongFile> {
  const writing = await sqliteWriting(rows)
  try {
    let left = rows.cards.cards.length
    const writeCards = () => {
      for (let cards = 0; left > 0 && cards < CARDS_AT_ONCE; cards++, left--) writing.next()
      return left > 0
    }
    if (tier.name === 'pagefind') {
      const prints = yield* partitionsBy(await loadedPagefind(), rows, writeCards, undefined, kept)
      yield { path: 'index/partitions.json', content: `${JSON.stringify(prints)}\n` }
      yield* statedFiles(rows.cards)
    }
    yield catalogueScript(rows, tier)
    yield similarFile(similar)
    while (writeCards()) await turn()
    yield { path: 'index/search.sqlite', parts: partsOf(writing) }
  } finally {
    writing.return(undefined)
  }
}

function* partsOf(writing: Iterator<Uint8Array | undefined>): Generator<Uint8Array> {
  for (let step = writing.next(); !step.done; step = writing.next()) if (step.value) yield step.value
}
