import type { Across } from '../../pipeline/model/across.ts'
import type { Base } from '../../pipeline/model/base.ts'
import { sampleBase } from './sample-base.ts'
import { sampleRecord } from './sample-doc.ts'

const EVENT = 'event/river-forum-2018'
const LESSON = 'lesson/river-forum-report/vetting-without-an-appeals-body'
const ADVICE = 'recommendation/river-forum-report/one-vetting-standard'
const COMPLAINTS = 'recommendation/river-forum-report/publish-complaints'
const PROMISE = 'commitment/river-forum-report/handbook-on-complaints'
const SPEAKER = 'speaker/river-forum-agenda/mara-okonel'
const BODY = 'organisation/river-forum-report/lower-valley-institute'

function evidenceOf(id: string) {
  const evidence = sampleBase.records.find((record) => record.id === id)?.evidence[0]
  if (!evidence) throw new Error(`The sample base has no ${id}`)
  return evidence
}

const across: Across = {
  things: [
    {
      id: 'organisation/lower-valley-institute',
      kind: 'organisation',
      name: 'Lower Valley Institute',
      names: ['LVI', 'Lower Valley Institute'],
      acronym: 'LVI',
      country: null,
      mentions: [
        { record: BODY, document: 'river-forum-report', field: 'name', name: 'Lower Valley Institute' },
        {
          record: SPEAKER,
          document: 'river-forum-agenda',
          field: 'affiliation',
          name: 'Lower Valley Institute',
        },
        {
          record: EVENT,
          document: 'river-forum-report',
          field: 'organisers',
          name: 'Lower Valley Institute',
        },
      ],
      merges: [
        {
          from: 'LVI',
          to: 'Lower Valley Institute',
          score: 1,
          points: [{ reason: 'explained in the text', points: 1 }],
        },
      ],
      candidates: [],
    },
    {
      id: 'organisation/national-police',
      kind: 'organisation',
      name: 'National Police of Brennia',
      names: ['National Police of Brennia'],
      acronym: null,
      country: null,
      mentions: [
        {
          record: 'speaker/river-forum-agenda/jon-stavik',
          document: 'river-forum-agenda',
          field: 'affiliation',
          name: 'National Police of Brennia',
        },
      ],
      merges: [],
      candidates: [],
    },
    {
      id: 'person/mara-okonel',
      kind: 'person',
      name: 'Mara Okonel',
      names: ['Mara Okonel', 'Okonel'],
      acronym: null,
      country: null,
      mentions: [{ record: SPEAKER, document: 'river-forum-agenda', field: 'name', name: 'Mara Okonel' }],
      merges: [
        { from: SPEAKER, to: SPEAKER, score: 0.9, points: [{ reason: 'same name and body', points: 0.9 }] },
      ],
      candidates: [
        {
          from: 'person/mara-okonel',
          to: 'person/nobody',
          score: 0.5,
          points: [{ reason: 'like names', points: 0.5 }],
        },
      ],
    },
  ],
  recurrences: [
    {
      id: 'recurrence/vetting-standard',
      label: 'Vetting needs one standard.',
      wordings: [LESSON, ADVICE, 'lesson/gone/gone'].map((record, at) => ({
        record,
        document: 'river-forum-report',
        event: at === 0 ? EVENT : null,
        date: at === 0 ? '2018-06' : null,
        text:
          at === 0
            ? 'Vetting without an appeals body lost public trust within a year.'
            : '<b>One</b> \u202estandard\u202c',
        instructs: at,
      })),
      themes: ['vetting'],
      events: [EVENT, 'river-forum-report'],
      years: ['2018'],
      countries: ['SL'],
      organisations: [],
      first: '2018-06',
      last: '2020-01-15',
      movement: 'observing-to-instructing',
      score: 0.7,
      edges: [],
    },
  ],
  ledger: [
    {
      commitment: PROMISE,
      lead: 'The Lower Valley Institute',
      leadThing: 'organisation/lower-valley-institute',
      leadThings: ['organisation/lower-valley-institute'],
      due: '2019-03',
      asOf: '2020-01-15',
      status: 'followed-up',
      followUps: [
        {
          document: 'river-forum-report',
          date: '2019-04',
          record: null,
          outcome: 'late',
          evidence: evidenceOf(LESSON),
          score: 0.8,
          points: [],
        },
      ],
    },
  ],
  brokenThreads: [
    { record: COMPLAINTS, lacks: 'commitment', reason: 'no commitment speaks of it' },
    {
      record: 'finding/river-forum-report/women-officers-left',
      lacks: 'lesson',
      reason: 'no lesson was drawn',
    },
  ],
  grades: [
    {
      record: COMPLAINTS,
      grade: 3,
      points: [
        { point: 'who', words: 'The Ministry of Interior' },
        { point: 'act', words: 'publish' },
        { point: 'when', words: 'every quarter' },
      ],
    },
  ],
  sessions: [
    {
      session: 'session/river-forum-agenda/oversight',
      event: EVENT,
      writeUps: [{ evidence: evidenceOf(LESSON), score: 0.8, points: [] }],
      decks: [],
    },
    { session: 'session/river-forum-agenda/group-a', event: EVENT, writeUps: [], decks: [] },
  ],
  tombstones: [
    {
      id: 'lesson/gone/gone',
      type: 'lesson',
      document: 'gone',
      text: 'It is gone.',
      reason: 'its document was taken out',
      lastBuild: '0123456789abcdef',
      mergedInto: null,
    },
  ],
  decisions: [
    { decide: 'accept', on: [LESSON], because: 'read it', state: 'applied', reason: 'found by id and quote' },
    {
      decide: 'reject',
      on: ['lesson/gone/gone'],
      because: null,
      state: 'lost',
      reason: 'no record has this quote',
    },
  ],
  attribution: [
    {
      document: 'river-forum-report',
      words: 'Chatham House Rule',
      names: 'withheld',
      reason: 'the document says so',
      covered: 2,
    },
  ],
}

const agenda = sampleBase.docs.find(({ entry }) => entry.id === 'river-forum-agenda')
if (!agenda) throw new Error('The sample base has no agenda')
/** The agenda tells of the forum as well; the event of the report stands for both. */
const toldAgain = sampleRecord(agenda, 'event', 'river-forum-agenda/river-forum', 'River Forum', {
  name: 'River Forum',
  start: '2018-06-05',
  end: null,
  inferred: false,
  place: null,
  country: null,
  organisers: ['Lower Valley Institute'],
  event: EVENT,
})

/** The invented base with what room 6 knows of it. */
export const sampleAcross: Base = {
  ...sampleBase,
  ...across,
  records: [...sampleBase.records, toldAgain].sort((a, b) => (a.id < b.id ? -1 : 1)),
  links: [
    ...sampleBase.links,
    {
      from: LESSON,
      to: ADVICE,
      kind: 'leads-to',
      evidence: 'both are wordings of recurrence/vetting-standard',
      score: 0.6,
    },
    { from: ADVICE, to: PROMISE, kind: 'leads-to', evidence: 'words in common: standard', score: 0.5 },
  ],
}
