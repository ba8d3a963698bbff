import { sampleDoc } from './sample-doc.ts'

/** The event that the report and the agenda are of. */
export const EVENT = 'event/river-forum-2018'

/** A report of a forum. */
export const report = sampleDoc(
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

/** Its agenda. */
export const agenda = sampleDoc(
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

/** A document that means harm. */
export const hostile = sampleDoc(
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
