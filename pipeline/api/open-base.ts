import type { AnyRecord } from '../../schemas/types.ts'
import { knowledgeFiles } from '../disk.ts'
import { wholeBrief } from '../list/read-brief.ts'
import { readingList } from '../list/reading-list.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Link } from '../model/record.ts'
import { clustersOf } from '../query/clusters.ts'
import { lessonsForDraft } from '../query/draft/lessons-for-draft.ts'
import { search } from '../query/search.ts'
import { knowledgeOf } from '../text/knowledge.ts'
import { once } from '../text/once.ts'
import { siteAddress } from '../text/paths.ts'
import { acrossReader } from './across-reader.ts'
import type { OpenBase } from './base.ts'
import { jsonLines, manifestOn, messagesOn, neededObject } from './files.ts'
import { openEngine } from './open-engine.ts'
import { shelfAt } from './shelf.ts'
import { textsWith } from './texts-with.ts'
import { checkQuote } from './verify-quote.ts'
import { onlyWanted } from './wanted.ts'

/** Where the pages stand below out/, and below the site's own address not. */
const SITE = 'site/'

/** Opens the knowledge base at a folder or URL of out/, or of the data/ in it. Throws Unreadable where there is none. */
export async function openBase(place: string): Promise<OpenBase> {
  const shelf = shelfAt(place)
  const manifest = await manifestOn(shelf)
  const { counts } = manifest
  const engine = once(() => openEngine(shelf))
  const documents = once(() => jsonLines<DocumentEntry>(shelf, 'data/documents.ndjson', counts['documents']))
  const records = once(() => jsonLines<AnyRecord>(shelf, 'data/records.ndjson', counts['records']))
  const links = once(() => jsonLines<Link>(shelf, 'data/links.ndjson', counts['links']))
  const across = acrossReader(shelf)
  const byId = once(async () => new Map((await records()).map((record) => [record.id, record])))
  const entries = once(async () => new Map((await documents()).map((entry) => [entry.id, entry])))
  const similar = once(
    async () =>
      (await neededObject(shelf, 'index/similar.json')) as Readonly<Record<string, readonly string[]>>,
  )
  const clusters = once(async () => clustersOf(await records(), await links(), await across('recurrences')))
  // The other lists are of no use here, and reading them takes longer than the reading list.
  const dissent = once(async () =>
    knowledgeOf(knowledgeFiles().filter(({ path }) => /\/dissent\.yaml$/u.test(path))),
  )
  const text = (document: string) => shelf.read(`data/text/${document}.txt`)
  const texts = once(async () =>
    Promise.all((await documents()).map(async (entry) => ({ entry, text: (await text(entry.id)) ?? '' }))),
  )
  const filter: OpenBase['filter'] = async (wanted) => {
    const known = await entries()
    return onlyWanted(await records(), wanted ?? {}, (document) => known.get(document)?.date ?? null)
  }
  const base: OpenBase = {
    manifest,
    search: async (request) =>
      search(await engine(), typeof request === 'string' ? { text: request } : request),
    filter,
    get: async (id) => (await byId()).get(id) ?? null,
    gone: async (id) => (await across('tombstones')).find((tombstone) => tombstone.id === id) ?? null,
    links: async (id) => (await links()).filter(({ from, to }) => from === id || to === id),
    similar: async (id) => {
      const ids = (await similar())[id] ?? []
      const known = await byId()
      return ids.flatMap((other) => known.get(other) ?? [])
    },
    cluster: async (wanted) => {
      const fitting = new Set((await filter(wanted ?? {})).map(({ id }) => id))
      return (await clusters()).filter((cluster) => cluster.records.some((id) => fitting.has(id)))
    },
    commitments: async (wanted) => {
      const states = new Map((await across('ledger')).map((entry) => [entry.commitment, entry]))
      const found = await filter({ ...wanted, type: 'commitment' })
      return found.map((record) => ({ record, ledger: states.get(record.id) ?? null }))
    },
    list: async (brief) =>
      readingList(wholeBrief(brief), {
        engine: await engine(),
        documents: await documents(),
        records: await byId(),
        clusters: await clusters(),
        lexicons: (await dissent()).lexicons,
      }),
    export: async (format, what) => (await import('./export-found.ts')).exportFound(base, format, what),
    sqlite: async () => {
      const { sqliteFile } = await import('./sqlite-file.ts')
      return sqliteFile({ documents: await documents(), records: await records(), links: await links() })
    },
    verify: async (quote, document) => {
      const all = await texts()
      if (document !== undefined && !(await entries()).has(document))
        throw new RangeError(
          `unexpected document \`${document}\`, expected the id of one of this knowledge base`,
        )
      return checkQuote(
        quote,
        document === undefined ? all : all.filter(({ entry }) => entry.id === document),
        await records(),
      )
    },
    textsWith: async (words) => textsWith(words, await texts()),
    draft: async (sections, most) => {
      const kept = (await across('ledger')).filter(({ status }) => status === 'followed-up')
      const without = new Set(kept.map(({ commitment }) => commitment))
      return lessonsForDraft(await engine(), sections, { without, ...(most === undefined ? {} : { most }) })
    },
    documents,
    document: async (id) => (await entries()).get(id) ?? null,
    text,
    records,
    across,
    messages: () => messagesOn(shelf),
    file: shelf.bytes,
    link: (path) =>
      (path.startsWith(SITE) && siteAddress(manifest.baseUrl ?? null, path.slice(SITE.length))) ||
      shelf.link(path),
  }
  return base
}
