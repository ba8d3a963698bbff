import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { searchParts } from '../../pipeline/8-index/search-parts.ts'
import type { Base } from '../../pipeline/model/base.ts'
import type { BaseRecord, Link } from '../../pipeline/model/record.ts'
import type { Engine } from '../../pipeline/query/engine.ts'
import { openIndex } from '../../pipeline/query/open-index.ts'

/** A record about which only what is given matters. */
export function record(id: string, text: string, more: Readonly<Record<string, unknown>> = {}): BaseRecord {
  const [type = '', document = ''] = id.split('/')
  return {
    id,
    type,
    text,
    document,
    event: null,
    session: null,
    evidence: [
      {
        document,
        span: [0, text.length],
        quote: text,
        prefix: '',
        suffix: '',
        page: { index: 2, label: '3' },
        slide: null,
        line: null,
        paragraph: null,
        box: null,
        section: ['Proceedings'],
      },
    ],
    themes: [],
    countries: [],
    organisations: [],
    rule: `${type}/under-heading`,
    confidence: 0.9,
    review: 'candidate',
    ...more,
  }
}

/** Three statements about police, of two documents and two countries. */
export const policing: readonly BaseRecord[] = [
  record('lesson/alpha/ownership', 'Local ownership of police reform takes years.', {
    themes: ['local-ownership'],
    countries: ['LR'],
  }),
  record('lesson/alpha/bought', 'Ownership by local people cannot be bought.', { countries: ['SL'] }),
  record('recommendation/beta/recruit', 'Police services should recruit women.', {
    addressee: 'Ministry of Justice',
    countries: ['LR', 'SL'],
  }),
]

/** A base of the records, with a report from 2019 for each document they name. */
export function baseOf(
  records: readonly BaseRecord[],
  more: { readonly links?: readonly Link[]; readonly texts?: Readonly<Record<string, string>> } = {},
): Base {
  const documents = [...new Set(records.map(({ document }) => document))].sort()
  return {
    docs: documents.map((id) => ({
      entry: {
        id,
        path: `${id}.md`,
        sha256: '0'.repeat(64),
        bytes: 1,
        format: 'markdown',
        reader: 'remark-parse',
        genre: id.startsWith('agenda') ? 'agenda' : 'report',
        title: `The ${id} report`,
        language: /^(?:fr|es)-/u.exec(id)?.[0].slice(0, 2) ?? 'en',
        date: id.startsWith('undated') ? null : '2019-05',
        publishers: [],
        pages: null,
        words: 1,
        event: null,
        attribution: null,
        citation: {},
      },
      text: more.texts?.[id] ?? '',
      outline: [],
      blocks: [],
    })),
    records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: more.links ?? [],
    themes: [{ id: 'local-ownership', label: 'Local ownership' }],
  }
}

/** An open index over the base, by way of JSON as on disk. */
export function engineOf(base: Base): Engine {
  return openIndex(JSON.parse(JSON.stringify(searchParts(indexedRows(base)))))
}
