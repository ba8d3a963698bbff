import type { ToolInput, ToolName } from '../../schemas/tools.ts'
import type { AnyRecord, RecordType } from '../../schemas/types.ts'
import { allFound, type OpenBase, unknownValues, type Wanted, whatBecame } from '../api/api.ts'
import { recordPath } from '../text/paths.ts'
import { fetched } from './fetched.ts'

/** A tool: what it is for, and what it answers. Objects only; none changes anything. */
interface Tool<Name extends ToolName> {
  readonly title: string
  readonly description: string
  answer(base: OpenBase, input: ToolInput<Name>): Promise<Readonly<Record<string, unknown>>>
}

const USUAL = 20

/** Every tool, by name, in the order in which they are listed. */
export const tools: { readonly [Name in ToolName]: Tool<Name> } = {
  search: {
    title: 'Search',
    description:
      'Find records of the knowledge base: lessons, recommendations, findings, commitments and others. Words, "phrases", and filters such as type:lesson country:SL since:2015. Give an id to fetch for the whole record.',
    answer: async (base, { query }) => {
      const { hits, notes } = await base.search({ text: query, limit: USUAL })
      return {
        ...(notes.length > 0 ? { notes } : {}),
        results: hits.map(({ id, card }) => ({
          id,
          title: `${card.type}: ${card.title}`,
          url: base.link(`site/${card.path}`),
        })),
      }
    },
  },
  fetch: {
    title: 'Fetch',
    description:
      'Give a record or a document by its id: its text begins with the quote, word for word as the source has it.',
    answer: fetched,
  },
  find_records: {
    title: 'Find records',
    description:
      'Records that have the words and fit the filters, with their evidence. Without words: all that fit.',
    answer: async (base, { query, limit = USUAL, ...rest }) => {
      const fitting = await base.filter(wantedFrom(rest))
      const { found, notes } = query ? await ranked(base, query, fitting) : { found: fitting, notes: [] }
      const records = found.slice(0, limit).map((record) => shown(base, record))
      return { total: found.length, records, ...(await noted(base, rest, notes)) }
    },
  },
  get_record: {
    title: 'Get record',
    description: 'A record with all its fields, its evidence, and the records it is linked with.',
    answer: async (base, { id }) => {
      const record = await base.get(id)
      if (!record) throw new Error(await unknown(base, id))
      return { ...shown(base, record), links: await base.links(id) }
    },
  },
  list_facets: {
    title: 'List facets',
    description:
      'What the knowledge base can be narrowed by, with counts: types, themes, countries, events, years and others.',
    answer: async (base, { query }) => {
      const { facets, total } = await base.search({ text: query ?? '', limit: 1 })
      const short = Object.entries(facets).map(([facet, values]) => [
        facet,
        values.slice(0, 50).map(({ value, label, count }) => ({ value, label, count })),
      ])
      return { total, facets: Object.fromEntries(short) }
    },
  },
  recurrences: {
    title: 'Recurrences',
    description:
      'Ideas that were said again in other documents, those in most documents first, with every wording.',
    answer: async (base, { limit = USUAL, ...rest }) => {
      const clusters = await base.cluster(wantedFrom(rest))
      const wordings = async (ids: readonly string[]) =>
        (await Promise.all(ids.map((id) => base.get(id)))).flatMap((record) =>
          record ? [{ id: record.id, quote: record.text, document: record.document }] : [],
        )
      const found = clusters
        .slice(0, limit)
        .map(async (cluster) => ({ ...cluster, wordings: await wordings(cluster.records) }))
      return { total: clusters.length, recurrences: await Promise.all(found), ...(await noted(base, rest)) }
    },
  },
  commitments: {
    title: 'Commitments',
    description: 'Who agreed to do what by when, and what later documents say became of it.',
    answer: async (base, { limit = USUAL, ...rest }) => {
      const found = await base.commitments(wantedFrom(rest))
      return {
        total: found.length,
        commitments: found.slice(0, limit).map(({ record, ledger }) => ({ ...shown(base, record), ledger })),
        ...(await noted(base, rest)),
      }
    },
  },
  reading_list: {
    title: 'Reading list',
    description:
      'What to read for a question: documents and pages, order, minutes, why each was picked, what was left out, what is still to get.',
    answer: async (base, input) => {
      const made = await base.list({
        question: input.question,
        ...(input.max_items === undefined ? {} : { maxItems: input.max_items }),
        minutes: input.minutes ?? null,
        since: input.since ?? null,
        until: input.until ?? null,
        minCountries: input.min_countries ?? 0,
        oneDissent: input.one_dissent ?? false,
      })
      return {
        ...made,
        items: made.items.map(({ document: { id, title, date, citation }, passages, ...item }) => ({
          document: { id, title, date, citation },
          ...item,
          passages: passages.map((record) => shown(base, record)),
        })),
      }
    },
  },
  verify_quote: {
    title: 'Verify quote',
    description: 'Whether the knowledge base has these words, and where. Use it before you quote.',
    answer: async (base, { quote, document }) => ({ ...(await base.verify(quote, document)) }),
  },
}

/** Says what a search had to say, and which of the wanted values nothing has, where there is something. */
async function noted(
  base: OpenBase,
  input: Readonly<Record<string, unknown>>,
  searched: readonly string[] = [],
) {
  const notes = [...searched, ...unknownValues(await base.records(), wantedFrom(input))]
  return notes.length > 0 ? { notes } : {}
}

function wantedFrom(input: Readonly<Record<string, unknown>>): Wanted {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  ) as Wanted<RecordType>
}

/** Those of the records that the words find, best first, and what the search had to say. */
async function ranked(base: OpenBase, query: string, fitting: readonly AnyRecord[]) {
  const known = new Map(fitting.map((record) => [record.id, record]))
  const { hits, notes } = await allFound(base, query)
  return { found: hits.flatMap(({ id }) => known.get(id) ?? []), notes }
}

function shown(base: OpenBase, record: AnyRecord) {
  return { ...record, url: base.link(`site/${recordPath(record.id)}`) }
}

async function unknown(base: OpenBase, id: string): Promise<string> {
  const gone = await base.gone(id)
  return gone
    ? `Unexpected id ${id}, an earlier build had it: ${whatBecame(gone)}`
    : `Unexpected id ${id}, expected the id of a record as search gives it`
}
