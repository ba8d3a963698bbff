import type { Base, KnownDoc } from '../pipeline/model/base.ts'
import type { BaseRecord } from '../pipeline/model/record.ts'
import { inventedVocabulary, numbers, wordFrom } from './invented-words.ts'

const TYPES = ['lesson', 'recommendation', 'finding', 'session', 'speaker', 'commitment', 'case-study']
const COUNTRIES = ['LR', 'SL', 'ML', 'NP', 'CO', 'KE', 'TL', 'BA', 'GE', 'YE']
const RECORDS_A_DOCUMENT = 25

/** A base of so many records in invented words, as often as words of a language are: the same for the same number. */
export function inventedBase(size: number, each = RECORDS_A_DOCUMENT): Base {
  const next = numbers(7)
  const vocabulary = inventedVocabulary(next)
  const word = () => wordFrom(vocabulary, next)
  const words = (least: number, most: number) =>
    Array.from({ length: least + next(most - least) }, word).join(' ')
  const docs: KnownDoc[] = []
  const records: BaseRecord[] = []
  for (let number = 0; number * each < size; number++) {
    const id = `document-${String(number).padStart(5, '0')}`
    const event = eventRecord(id, words(5, 10))
    records.push(event)
    docs.push(document(id, words(6, 12), event.id))
    for (let at = 1; at < each && records.length < size; at++)
      records.push(
        record(`${TYPES[next(TYPES.length)]}/${id}/${String(at).padStart(3, '0')}`, id, words(12, 48), {
          event: event.id,
          section: [words(2, 6), words(2, 6)],
          themes: [`theme-${next(30)}`],
          countries: [COUNTRIES[next(COUNTRIES.length)] ?? 'LR'],
          organisations: [words(2, 4)],
          name: words(2, 3),
        }),
      )
  }
  const themes = Array.from({ length: 30 }, (_, at) => ({ id: `theme-${at}`, label: words(1, 3) }))
  return { docs, records: records.sort((a, b) => (a.id < b.id ? -1 : 1)), links: [], themes }
}

function eventRecord(document: string, name: string): BaseRecord {
  return record(`event/${document}/${document}`, document, name, { name, start: '2019-05-29', section: [] })
}

function record(
  id: string,
  document: string,
  text: string,
  more: Readonly<Record<string, unknown>>,
): BaseRecord {
  const { section, ...fields } = more
  const evidence = {
    document,
    span: [0, text.length] as const,
    quote: text,
    prefix: '',
    suffix: '',
    page: { index: 3, label: '4' },
    slide: null,
    line: null,
    paragraph: null,
    box: null,
    section: section as readonly string[],
  }
  return {
    id,
    type: id.split('/')[0] ?? '',
    text,
    document,
    event: null,
    session: null,
    evidence: [evidence],
    themes: [],
    countries: [],
    organisations: [],
    rule: 'lesson/under-heading',
    confidence: 0.9,
    review: 'candidate',
    ...fields,
  }
}

function document(id: string, title: string, event: string): KnownDoc {
  return {
    entry: {
      id,
      path: `${id}.md`,
      sha256: '0'.repeat(64),
      bytes: 1,
      format: 'markdown',
      reader: 'remark-parse',
      genre: 'report',
      title,
      language: 'en',
      date: '2019-05-29',
      publishers: [],
      pages: null,
      words: 1,
      event,
      attribution: null,
      citation: {},
    },
    text: '',
    outline: [],
    blocks: [],
  }
}
