import type { BaseRecord } from '../../pipeline/model/record.ts'
import { agenda, EVENT, hostile, report } from './forum-docs.ts'
import { sampleRecord } from './sample-doc.ts'

/** What the sample documents state. */
export const records: readonly BaseRecord[] = [
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
