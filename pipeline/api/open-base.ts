import type { AnyRecord, Manifest, RecordType, RecordTypes } from '../../schemas/types.ts'
import { knowledgeFiles } from '../disk.ts'
import type { Brief } from '../list/brief.ts'
import { type ReadingList, readingList } from '../list/reading-list.ts'
import type { LedgerEntry, Recurrence, Tombstone } from '../model/across.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Link } from '../model/record.ts'
import { type Cluster, clustersOf } from '../query/clusters.ts'
import type { DraftSection } from '../query/draft/draft-sections.ts'
import { lessonsForDraft, type SectionAdvice } from '../query/draft/lessons-for-draft.ts'
import { type Answer, type Request, search } from '../query/search.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { jsonLines, neededJson } from './files.ts'
import { openEngine } from './open-engine.ts'
import { shelfAt } from './shelf.ts'
import { checkQuote, type QuoteCheck } from './verify-quote.ts'
import { onlyWanted, type Wanted } from './wanted.ts'

/** A commitment and, where the build followed it, what became of it. */
export interface CommitmentState {
  readonly record: RecordTypes['commitment']
  readonly ledger: LedgerEntry | null
}

/** An open knowledge base. Read-only; each part is read when it is first asked for, and then kept. */
export interface OpenBase {
  readonly manifest: Manifest
  documents(): Promise<readonly DocumentEntry[]>
  document(id: string): Promise<DocumentEntry | null>
  /** The final text that spans point into. */
  text(document: string): Promise<string | null>
  search(request: Request): Promise<Answer>
  filter<T extends RecordType = RecordType>(wanted?: Wanted<T>): Promise<readonly RecordTypes[T][]>
  get(id: string): Promise<AnyRecord | null>
  /** What became of an id that an earlier build had; null where that is not known. */
  gone(id: string): Promise<Tombstone | null>
  /** Edges from or to a record. */
  links(id: string): Promise<readonly Link[]>
  /** Ideas said more than once whose records fit, those in most documents first. */
  cluster(wanted?: Wanted): Promise<readonly Cluster[]>
  commitments(wanted?: Omit<Wanted, 'type'>): Promise<readonly CommitmentState[]>
  list(brief: Brief): Promise<ReadingList>
  /** Whether the base says these words, and where. */
  verify(quote: string, document?: string): Promise<QuoteCheck>
  /** The whole base as an SQLite file with full-text search. */
  sqlite(): Promise<Uint8Array>
  /** Address of a file of the base: "site/records/….html". */
  link(path: string): string
  /** For each section of a draft what the base knows that matters to it; commitments that were followed up are left out. */
  draft(sections: readonly DraftSection[], most?: number): Promise<readonly SectionAdvice[]>
  /** Records that say something like a record, most alike first. */
  similar(id: string): Promise<readonly AnyRecord[]>
}

/** Opens the knowledge base at a folder or URL of out/, or of the data/ in it. Throws where there is none. */
export async function openBase(place: string): Promise<OpenBase> {
  const shelf = shelfAt(place)
  const manifest = (await neededJson(shelf, 'data/manifest.json')) as Manifest
  const engine = once(() => openEngine(shelf))
  const documents = once(() => jsonLines<DocumentEntry>(shelf, 'data/documents.ndjson'))
  const records = once(() => jsonLines<AnyRecord>(shelf, 'data/records.ndjson'))
  const links = once(() => jsonLines<Link>(shelf, 'data/links.ndjson'))
  const byId = once(async () => new Map((await records()).map((record) => [record.id, record])))
  const dates = once(async () => new Map((await documents()).map(({ id, date }) => [id, date])))
  const recurrences = once(() => jsonLines<Recurrence>(shelf, 'data/recurrences.ndjson', true))
  const ledger = once(() => jsonLines<LedgerEntry>(shelf, 'data/ledger.ndjson', true))
  const gone = once(() => jsonLines<Tombstone>(shelf, 'data/tombstones.ndjson', true))
  const similar = once(
    async () =>
      (await neededJson(shelf, 'index/similar.json')) as Readonly<Record<string, readonly string[]>>,
  )
  const clusters = once(async () => clustersOf(await records(), await links(), await recurrences()))
  const knowledge = once(async () => knowledgeOf(knowledgeFiles()))
  const texts = once(async () => {
    const all = await documents()
    return Promise.all(all.map(async (entry) => ({ entry, text: (await text(entry.id)) ?? '' })))
  })
  const text = (document: string) => shelf.read(`data/text/${document}.txt`)
  const filter: OpenBase['filter'] = async (wanted) => {
    const dateOf = await dates()
    return onlyWanted(await records(), wanted ?? {}, (document) => dateOf.get(document) ?? null)
  }
  return {
    manifest,
    documents,
    text,
    filter,
    link: shelf.link,
    draft: async (sections, most) => {
      const kept = (await ledger()).filter(({ status }) => status === 'followed-up')
      const without = new Set(kept.map(({ commitment }) => commitment))
      return lessonsForDraft(await engine(), sections, { without, ...(most === undefined ? {} : { most }) })
    },
    similar: async (id) => {
      const ids = (await similar())[id] ?? []
      const known = await byId()
      return ids.flatMap((other) => known.get(other) ?? [])
    },
    document: async (id) => (await documents()).find((entry) => entry.id === id) ?? null,
    search: async (request) => search(await engine(), request),
    get: async (id) => (await byId()).get(id) ?? null,
    gone: async (id) => (await gone()).find((tombstone) => tombstone.id === id) ?? null,
    links: async (id) => (await links()).filter(({ from, to }) => from === id || to === id),
    cluster: async (wanted) => {
      const fitting = new Set((await filter(wanted ?? {})).map(({ id }) => id))
      return (await clusters()).filter((cluster) => cluster.records.some((id) => fitting.has(id)))
    },
    commitments: async (wanted) => {
      const states = new Map((await ledger()).map((entry) => [entry.commitment, entry]))
      const found = await filter({ ...wanted, type: 'commitment' })
      return found.map((record) => ({ record, ledger: states.get(record.id) ?? null }))
    },
    sqlite: async () => {
      const { sqliteFile } = await import('./sqlite-file.ts')
      return sqliteFile({ documents: await documents(), records: await records(), links: await links() })
    },
    list: async (brief) =>
      readingList(brief, {
        engine: await engine(),
        documents: await documents(),
        records: await byId(),
        clusters: await clusters(),
        lexicons: (await knowledge()).lexicons,
      }),
    verify: async (quote, document) => {
      const all = await texts()
      return checkQuote(
        quote,
        document === undefined ? all : all.filter(({ entry }) => entry.id === document),
        await records(),
      )
    },
  }
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make()
    return made
  }
}
