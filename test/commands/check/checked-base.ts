import type { Checked } from '../../../pipeline/check/checked.ts'
import type { BaseRecord } from '../../../pipeline/model/record.ts'
import { knowledge } from '../../built.ts'

/** What is common to the messages of a build here. */
export const message = { room: 'read', rule: 'odd', path: 'notes.md', place: null } as const

const text = 'Lamps should be paid for by the ministry, said Ann ROE.'

/** A record of a base that is sound. */
export function statement(changes: Partial<BaseRecord> = {}): BaseRecord {
  return {
    id: 'recommendation/notes/lamps',
    type: 'recommendation',
    text: 'Lamps should be paid for by the ministry',
    document: 'notes',
    event: null,
    session: null,
    evidence: [
      {
        document: 'notes',
        span: [0, 40],
        quote: 'Lamps should be paid for by the ministry',
        prefix: '',
        suffix: '',
        page: null,
        slide: null,
        line: 3,
        paragraph: null,
        box: null,
        section: [],
      },
    ],
    themes: [],
    countries: [],
    organisations: [],
    rule: 'recommendation/modal',
    confidence: 0.8,
    review: 'candidate',
    ...changes,
  }
}

/** A sound base of one record, but for what is changed. */
export function base(changes: Partial<Checked> = {}): Checked {
  const documents = [{ id: 'notes', path: 'notes.md' }] as unknown as Checked['documents']
  return {
    documents,
    records: [statement()],
    messages: [],
    things: [],
    attribution: [],
    lexicons: knowledge.lexicons,
    rules: {},
    text: () => text,
    ...changes,
  }
}
