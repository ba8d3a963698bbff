import type { Base, DocumentEntry, KnownDoc } from '../../pipeline/model/base.ts'
import type { BaseRecord, Link } from '../../pipeline/model/record.ts'

/** A block as a line of the sample: "# Heading", "## Heading", "- item", "| row", or a paragraph. */
const KINDS = [
  [/^## /, 'heading', 2],
  [/^# /, 'heading', 1],
  [/^- /, 'item', 1],
  [/^\| /, 'row', 0],
  [/^/, 'paragraph', 0],
] as const

/** A document of the base from lines of text. */
export function sampleDoc(
  entry: Partial<DocumentEntry> & { id: string; title: string },
  lines: readonly string[],
): KnownDoc {
  let text = ''
  const blocks = lines.map((line) => {
    const [pattern, kind, level] = KINDS.find(([start]) => start.test(line)) ?? KINDS[4]
    const words = line.replace(pattern, '')
    const start = text.length
    text += `${words}\n`
    return { kind, level, span: [start, start + words.length] as const }
  })
  return {
    text,
    blocks,
    outline: blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => ({ title: text.slice(...block.span), level: block.level, start: block.span[0] })),
    entry: {
      path: `${entry.id}.md`,
      sha256: '0'.repeat(64),
      bytes: text.length,
      format: 'markdown',
      reader: 'remark-parse',
      genre: 'report',
      language: 'en',
      date: null,
      publishers: [],
      pages: null,
      words: text.split(/\s+/u).length,
      event: null,
      attribution: null,
      citation: {},
      ...entry,
    },
  }
}

/** A record whose evidence is the first place where the document has the words. */
export function sampleRecord(
  doc: KnownDoc,
  type: string,
  name: string,
  quote: string,
  fields: Readonly<Record<string, unknown>> = {},
): BaseRecord {
  const start = doc.text.indexOf(quote)
  if (start < 0) throw new Error(`The sample document ${doc.entry.id} does not say: ${quote}`)
  const end = start + quote.length
  const section = doc.outline.filter((heading) => heading.start < start).slice(-1)
  return {
    id: type === 'event' ? `event/${name}` : `${type}/${doc.entry.id}/${name}`,
    type,
    text: quote,
    document: doc.entry.id,
    event: doc.entry.event,
    session: null,
    evidence: [
      {
        document: doc.entry.id,
        span: [start, end],
        quote,
        prefix: doc.text.slice(Math.max(0, start - 32), start),
        suffix: doc.text.slice(end, end + 32),
        page: doc.entry.pages === null ? null : { index: 1, label: '2' },
        slide: null,
        line: doc.entry.pages === null ? 7 : null,
        paragraph: null,
        box: null,
        section: section.map((heading) => heading.title),
      },
    ],
    themes: [],
    countries: [],
    organisations: [],
    rule: `${type}/under-heading`,
    confidence: 0.92,
    review: 'candidate',
    ...fields,
  }
}

const EVENT = 'event/river-forum-2018'

const report = sampleDoc(
  {
    id: 'river-forum-report',
    title: 'Report of the River Forum on Police Reform',
    date: '2018-06',
    event: EVENT,
    pages: 14,
    format: 'pdf',
    publishers: ['Lower Valley Institute'],
  },
  [
    '# Report of the River Forum on Police Reform',
    'The River Forum met in Port Amel on 5 and 6 June 2018 and was hosted by the Lower Valley Institute (LVI).',
    '# Lessons identified',
    'Three lessons came up in every group. They rest on the experience of the district stations.',
    '- Vetting without an appeals body lost public trust within a year.',
    '- Equipment that arrives before training is sold within months.',
    '- Talking to market traders first showed where patrols were needed.',
    '# Recommendations',
    '- Donors should agree on one vetting standard before they fund the first station.',
    '- The Ministry of Interior should publish the results of complaints every quarter.',
    '# Challenges',
    'Women officers left the service because barracks had no room for families.',
    '# Way ahead',
    '- The Lower Valley Institute will circulate a handbook on complaints by March 2019.',
    '| Group | Chair | Room',
    '| Oversight | Mara Okonel | Blue hall',
  ],
)

const agenda = sampleDoc(
  {
    id: 'river-forum-agenda',
    title: 'River Forum: agenda',
    date: '2018-06-05',
    event: EVENT,
    genre: 'agenda',
  },
  [
    '# River Forum: agenda',
    '## Tuesday',
    'Registration',
    'Opening by the host',
    'Oversight that people can see',
    'Group A: Complaints at the station counter',
    '## Wednesday',
    'What worked in Brennia',
    'Dr. Mara Okonel, Director, Lower Valley Institute, moderator',
    'Col. Jon Stavik, National Police of Brennia, panellist',
  ],
)

const hostile = sampleDoc(
  {
    id: 'brief "two" #1 100% ж',
    title: '<script>alert(1)</script> & \u202egnirts\u202c 🚓',
    date: '2020-01-15',
    genre: 'brief',
    path: 'brief "two" #1 100% ж.html',
  },
  [
    '# <img src=x onerror=alert(1)>',
    'A key takeaway: <b onclick="alert(1)">markup</b> in a text is text & "nothing" runs \u202esdrawkcab\u202c.',
    `One word has no end: ${'reform'.repeat(1700)}.`,
    'See the handbook at javascript:alert(document.domain) for more.',
  ],
)

const records: readonly BaseRecord[] = [
  sampleRecord(report, 'event', 'river-forum-2018', 'River Forum on Police Reform', {
    name: 'River Forum on Police Reform',
    start: '2018-06-05',
    end: '2018-06-06',
    inferred: false,
    place: 'Port Amel',
    country: 'SL',
    countries: ['SL'],
    organisers: ['Lower Valley Institute'],
    event: EVENT,
  }),
  sampleRecord(
    report,
    'lesson',
    'vetting-without-an-appeals-body',
    'Vetting without an appeals body lost public trust within a year.',
    {
      about: ['Brennia'],
      themes: ['vetting', 'oversight'],
      countries: ['SL'],
    },
  ),
  sampleRecord(
    report,
    'lesson',
    'equipment-before-training',
    'Equipment that arrives before training is sold within months.',
    {
      about: [],
      themes: ['training'],
      countries: ['SL', 'LR'],
    },
  ),
  sampleRecord(
    report,
    'lesson',
    'talking-to-market-traders',
    'Talking to market traders first showed where patrols were needed.',
    {
      about: [],
      themes: ['community-policing'],
    },
  ),
  sampleRecord(
    report,
    'recommendation',
    'one-vetting-standard',
    'Donors should agree on one vetting standard before they fund the first station.',
    {
      addressee: 'Donors',
      themes: ['vetting'],
    },
  ),
  sampleRecord(
    report,
    'recommendation',
    'publish-complaints',
    'The Ministry of Interior should publish the results of complaints every quarter.',
    {
      addressee: 'The Ministry of Interior',
      themes: ['oversight'],
      countries: ['SL'],
    },
  ),
  sampleRecord(
    report,
    'finding',
    'women-officers-left',
    'Women officers left the service because barracks had no room for families.',
    {
      holder: null,
      themes: ['gender'],
    },
  ),
  sampleRecord(
    report,
    'commitment',
    'handbook-on-complaints',
    'The Lower Valley Institute will circulate a handbook on complaints by March 2019.',
    {
      lead: 'The Lower Valley Institute',
      due: '2019-03',
      dueText: 'by March 2019',
      deliverable: 'handbook on complaints',
      themes: ['oversight'],
    },
  ),
  sampleRecord(report, 'organisation', 'lower-valley-institute', 'Lower Valley Institute (LVI)', {
    name: 'Lower Valley Institute',
    acronym: 'LVI',
    kind: 'academic',
  }),
  sampleRecord(
    agenda,
    'session',
    'registration',
    'Registration',
    session('Registration', 1, '08:30', 'registration'),
  ),
  sampleRecord(
    agenda,
    'session',
    'opening',
    'Opening by the host',
    session('Opening by the host', 1, '09:00', 'opening'),
  ),
  sampleRecord(agenda, 'session', 'oversight', 'Oversight that people can see', {
    ...session('Oversight that people can see', 1, '09:30', 'panel'),
    end: '11:00',
    description: 'What a citizen sees of a complaint, from the counter to the answer.',
  }),
  sampleRecord(agenda, 'session', 'group-a', 'Group A: Complaints at the station counter', {
    ...session('Complaints at the station counter', 1, null, 'working-group'),
    label: 'Group A',
    parent: 'Oversight that people can see',
  }),
  sampleRecord(
    agenda,
    'session',
    'what-worked',
    'What worked in Brennia',
    session('What worked in Brennia', 2, '10:00', 'case-study'),
  ),
  sampleRecord(
    agenda,
    'speaker',
    'mara-okonel',
    'Dr. Mara Okonel, Director, Lower Valley Institute, moderator',
    {
      name: 'Mara Okonel',
      honorific: 'Dr.',
      role: 'moderator',
      position: 'Director',
      affiliation: 'Lower Valley Institute (LVI)',
      organisations: ['organisation/river-forum-report/lower-valley-institute'],
    },
  ),
  sampleRecord(agenda, 'speaker', 'jon-stavik', 'Col. Jon Stavik, National Police of Brennia, panellist', {
    name: 'Jon Stavik',
    honorific: 'Col.',
    role: 'panellist',
    position: null,
    affiliation: 'National Police of Brennia',
  }),
  sampleRecord(
    hostile,
    'lesson',
    'markup',
    '<b onclick="alert(1)">markup</b> in a text is text & "nothing" runs \u202esdrawkcab\u202c.',
    {
      about: [],
      themes: ['vetting'],
    },
  ),
  sampleRecord(hostile, 'finding', 'endless', `One word has no end: ${'reform'.repeat(1700)}.`, {
    holder: null,
  }),
  sampleRecord(hostile, 'reading', 'handbook', 'the handbook at javascript:alert(document.domain)', {
    title: 'the handbook',
    authors: [],
    year: null,
    url: 'javascript:alert(document.domain)',
  }),
]

function session(title: string, day: number, start: string | null, kind: string) {
  const date = `2018-06-0${4 + day}`
  return {
    title,
    day,
    date,
    start,
    end: null,
    minutes: null,
    kind,
    label: null,
    parent: null,
    description: null,
  }
}

const links: readonly Link[] = [
  {
    from: 'lesson/river-forum-report/vetting-without-an-appeals-body',
    to: 'recommendation/river-forum-report/one-vetting-standard',
    kind: 'same-as',
    evidence: 'vetting',
    score: 0.7,
  },
  {
    from: 'session/river-forum-agenda/group-a',
    to: 'session/river-forum-agenda/oversight',
    kind: 'part-of',
    evidence: 'parent',
    score: 1,
  },
]

/** A small invented base with one document that means harm. */
export const sampleBase: Base = {
  docs: [hostile, agenda, report],
  records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)),
  links,
  themes: [
    { id: 'community-policing', label: 'Community policing' },
    { id: 'gender', label: 'Gender' },
    { id: 'oversight', label: 'Oversight' },
    { id: 'training', label: 'Training' },
    { id: 'vetting', label: 'Vetting' },
  ],
}
