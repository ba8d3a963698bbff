import type { ToolInput, ToolName } from '../../schemas/tools.ts'
import type { OpenBase } from '../api/api.ts'
import { agreed } from './agreed.ts'
import { fetched } from './fetched.ts'
import { foundRecords } from './found-records.ts'
import { readingList } from './reading-list.ts'
import { recordWithLinks } from './record-with-links.ts'
import { recurring } from './recurring.ts'
import { USUAL } from './wanted.ts'

/** A tool: what it is for, and what it answers. Objects only; none changes anything. */
interface Tool<Name extends ToolName> {
  readonly title: string
  readonly description: string
  answer(base: OpenBase, input: ToolInput<Name>): Promise<Readonly<Record<string, unknown>>>
}

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
    answer: foundRecords,
  },
  get_record: {
    title: 'Get record',
    description: 'A record with all its fields, its evidence, and the records it is linked with.',
    answer: recordWithLinks,
  },
  list_facets: {
    title: 'List facets',
    description:
      'What the knowledge base can be narrowed by, with counts: types, themes, countries, events, documents, years and others.',
    answer: async (base, { query }) => {
      const { facets, total, notes } = await base.search({ text: query ?? '', limit: 1 })
      const short = Object.entries(facets).map(([facet, values]) => [
        facet,
        values.slice(0, 50).map(({ value, label, count }) => ({ value, label, count })),
      ])
      return { total, facets: Object.fromEntries(short), ...(notes.length > 0 ? { notes } : {}) }
    },
  },
  recurrences: {
    title: 'Recurrences',
    description:
      'Ideas that were said again in other documents, those in most documents first, with every wording.',
    answer: recurring,
  },
  commitments: {
    title: 'Commitments',
    description: 'Who agreed to do what by when, and what later documents say became of it.',
    answer: agreed,
  },
  reading_list: {
    title: 'Reading list',
    description:
      'What to read for a question: documents and pages, order, minutes, why each was picked, what was left out, what is still to get.',
    answer: readingList,
  },
  verify_quote: {
    title: 'Verify quote',
    description: 'Whether the knowledge base has these words, and where. Use it before you quote.',
    answer: async (base, { quote, document }) => ({ ...(await base.verify(quote, document)) }),
  },
}
