import { describe } from 'vitest'
import { type EventPaper, findsEvents } from './finds-events.ts'

const papers: readonly EventPaper[] = [
  {
    name: 'the period that it runs for, before a day of one of its parts',
    genre: 'agenda',
    lines: [
      '# Harbour Week 2020',
      '',
      'Harbour Week 2020 has a theme, and runs from the 15th to the 21st of June.',
      '',
      'A talk was hosted by pilots on Monday 15 June.',
    ],
    states: ['Harbour Week 2020 | 2020-06-15 2020-06-21 true | - -'],
  },
  {
    name: 'the period below a line that says that the paper is of an event, whatever its title',
    genre: 'report',
    lines: [
      'WORKSHOP SUMMARY',
      '',
      '# Lamps of small ports',
      '',
      'Amman, 26-27 March 2019',
      '',
      'The lamps were old.',
    ],
    states: ['Lamps of small ports | 2019-03-26 2019-03-27 false | Amman JO'],
  },
  {
    name: 'no period of a paper that does not say so',
    genre: 'report',
    lines: [
      'COUNT OF LAMPS',
      '',
      '# Lamps of small ports',
      '',
      'Amman, 26-27 March 2019',
      '',
      'The lamps were old.',
    ],
    states: [],
  },
  {
    name: 'a period below the title',
    genre: 'agenda',
    lines: ['# Harbour Forum: Draft Agenda', '', 'Nairobi, 29-30 May 2019', '', '09:00 **Opening**'],
    states: ['Harbour Forum | 2019-05-29 2019-05-30 false | Nairobi KE'],
  },
  {
    name: 'dates with labels of their own',
    genre: 'mandate',
    lines: [
      '# Training for harbour masters',
      '',
      'A project in Lima.',
      '',
      'Start date',
      '',
      '23/03/2015',
      '',
      'End date',
      '',
      '01/09/2015',
    ],
    states: ['Training for harbour masters | 2015-03-23 2015-09-01 false | Lima PE'],
  },
  {
    name: 'a period alone below the title of a project page',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      '31/12/2010 - 29/09/2011',
      '',
      'The harbour asked for mentors.',
    ],
    states: ['Mentoring of harbour masters | 2010-12-31 2011-09-29 false | - -'],
  },
  {
    name: 'a period behind a few words below the title of a project page',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      'Averin mandate in Norvane 31/12/2010 - 29/09/2011',
      '',
      'Words.',
    ],
    states: ['Mentoring of harbour masters | 2010-12-31 2011-09-29 false | Norvane -'],
  },
  {
    name: 'no event in a period that a project page speaks of',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      'The pier was shut from 31/12/2010 - 29/09/2011 for want of masters.',
    ],
    states: [],
  },
  {
    name: 'a period behind its label on a project page',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      'The harbour asked for mentors.',
      '',
      'Timescale: March 2014 – June 2018',
    ],
    states: ['Mentoring of harbour masters | 2014-03 2018-06 false | - -'],
  },
]

describe('events', () => {
  findsEvents(papers)
})
