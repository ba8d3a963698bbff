import type { AnyRecord } from '../../schemas/types.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Lexicon } from '../model/knowledge.ts'
import type { Cluster } from '../query/clusters.ts'
import type { Engine } from '../query/engine.ts'
import { patternOf } from '../text/phrases.ts'
import { stem } from '../text/stem.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { wordsOf } from '../text/words.ts'
import type { Brief } from './brief.ts'
import { rowsFor } from './rows-for.ts'

/** What a list is made from: a knowledge base, opened. */
export interface ListSource {
  readonly engine: Engine
  readonly documents: readonly DocumentEntry[]
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly clusters: readonly Cluster[]
  readonly lexicons: Readonly<Record<string, Lexicon>>
}

/** A record that may be read for the question. */
export interface Passage {
  readonly record: AnyRecord
  /** 0 to 1, the best hit being 1. */
  readonly relevance: number
  /** The idea it says, where others say it too. */
  readonly cluster: Cluster | null
  readonly stems: ReadonlySet<string>
  readonly dissent: boolean
}

/** A document with its passages, most relevant first. */
export interface Candidate {
  readonly entry: DocumentEntry
  readonly passages: readonly Passage[]
}

/** What a question finds: all of it counted, the best of it to be weighed. */
export interface Found {
  /** The documents of the best passages, those with the best one first. */
  readonly candidates: readonly Candidate[]
  /** How many documents, and passages of them, fit the brief, whether they are weighed or not. */
  readonly documents: number
  readonly passages: number
}

/** More passages are not weighed against each other. */
const MOST_WEIGHED = 500

/** The documents that speak to the question and keep to the brief's limits. */
export function candidatesFor(brief: Brief, source: ListSource): Found {
  const entries = new Map(source.documents.map((entry) => [entry.id, entry]))
  const fitting = rowsFor(brief, source.engine).flatMap(({ row, score }) => {
    const record = source.records.get(source.engine.card(row).id)
    const entry = record && entries.get(record.document)
    return record && entry && record.review !== 'rejected' ? [{ record, entry, score }] : []
  })
  const best = fitting.reduce((most, { score }) => Math.max(most, score), 0) || 1
  const clusterOf = new Map(source.clusters.flatMap((cluster) => cluster.records.map((id) => [id, cluster])))
  const found = new Map<string, { entry: DocumentEntry; passages: Passage[] }>()
  for (const { record, entry, score } of fitting.slice(0, MOST_WEIGHED)) {
    const candidate = found.get(entry.id) ?? { entry, passages: [] }
    found.set(entry.id, candidate)
    candidate.passages.push({
      record,
      relevance: score / best || 0.5,
      cluster: clusterOf.get(record.id) ?? null,
      stems: stemsOf(record.text),
      dissent: isDissent(record, source.lexicons[entry.language]),
    })
  }
  return {
    candidates: [...found.values()],
    documents: new Set(fitting.map(({ entry }) => entry)).size,
    passages: fitting.length,
  }
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter(({ word }) => !STOP_WORDS.has(word))
      .map(({ word }) => stem(word)),
  )
}

function isDissent(record: AnyRecord, lexicon: Lexicon | undefined): boolean {
  return lexicon !== undefined && patternOf(lexicon, 'dissent', 'dissent').test(record.text)
}
