import { describe } from 'vitest'
import { type EventPaper, findsEvents } from './finds-events.ts'

const papers: readonly EventPaper[] = [
  {
    name: 'the days of a page that its front matter says is of a meeting, whatever it tells',
    genre: 'report',
    lines: ['---', 'title: Lamps for all', 'layout: event', 'date: 2031-05-04', '---', '', 'Oil was dear.'],
    states: ['Lamps for all | 2031-05-04 - true | - -'],
  },
  {
    name: 'the first and the last day of a page that says when its meeting ends and where',
    genre: 'report',
    lines: [
      '---',
      'title: Lamps for all',
      'date: 2031-05-04T08:00:00Z',
      'endDate: 2031-05-06T17:00:00Z',
      'location: The pier',
      '---',
      '',
      'Oil was dear.',
    ],
    states: ['Lamps for all | 2031-05-04 2031-05-06 true | - -'],
  },
  {
    name: 'no meeting on the page of a project',
    genre: 'report',
    lines: ['---', 'title: Lamps', 'start: 2031-05-04', 'end: 2031-06-04', '---', '', 'Oil was dear.'],
    states: [],
  },
  {
    name: 'what a page tells of that is called by a name and a year',
    genre: 'report',
    lines: [
      '---',
      'title: Lampfest 2031 Recap',
      'date: 2032-05-04',
      '---',
      '',
      'It was a fine night for all.',
    ],
    states: ['Lampfest 2031 | 2031 - true | - -'],
  },
  {
    name: 'the day in the title of a page that is of a meeting by its name',
    genre: 'report',
    lines: ['---', "title: 'Pier Workshop Recap – 4 May 2031'", '---', '', 'It was a fine night for all.'],
    states: ['Pier Workshop | 2031-05-04 - true | - -'],
  },
  {
    name: 'no meeting in a title of other things with a year',
    genre: 'report',
    lines: ['---', 'title: Oil prices 2031', '---', '', 'It was dear for all of us.'],
    states: [],
  },
  {
    name: 'the day in a heading of minutes below a long list of members',
    genre: 'report',
    lines: [
      '# Lamp Board',
      '',
      ...Array.from({ length: 18 }, (_, at) => `- Member ${at}`),
      '',
      '# Agenda 2031-05-04',
      '',
      'Notetaker: Ann Roe',
    ],
    states: ['Lamp Board | 2031-05-04 - false | - -'],
  },
  {
    name: 'the day in the front matter of minutes that print none',
    genre: 'report',
    lines: [
      '---',
      'title: Minutes of the pier meeting',
      'date: 2031-05-04',
      '---',
      '',
      'The lamps were lit.',
    ],
    states: ['pier meeting | 2031-05-04 - true | - -'],
  },
  {
    name: 'the day in a title of the front matter, whatever day the text prints first',
    genre: 'report',
    lines: [
      '---',
      'title: Pier Meeting, 4 May 2031',
      '---',
      '',
      'Meeting note',
      '',
      'Minutes of the meeting of 9 February 2031 were agreed.',
    ],
    states: ['Pier Meeting | 2031-05-04 - true | - -'],
  },
  {
    name: 'no day of the front matter where a report is no minutes',
    genre: 'report',
    lines: [
      '---',
      'title: Report of the pier workshop',
      'date: 2031-05-04',
      '---',
      '',
      'The workshop was a good one.',
    ],
    states: [],
  },
  {
    name: 'the next day of that date where people are called to it',
    genre: 'agenda',
    lines: [
      '---',
      'title: Harbour Workshop',
      'date: 2015-10-13',
      '---',
      '',
      'On 30 November the Harbour Board is organising a workshop in Berlin.',
      '',
      '9:00 Welcome',
      '',
      '10:00 Tea',
    ],
    states: ['Harbour Workshop | 2015-11-30 - true | Berlin DE'],
  },
  {
    name: 'the year of its day by the title that stands in the front matter alone',
    genre: 'report',
    lines: [
      '---',
      'title: Harbour Board Minutes 11th January 2011',
      '---',
      '',
      'Minutes of a meeting held on 11 January at the quay:',
      '',
      'The lamps were lit by end December 2010.',
    ],
    states: ['Harbour Board | 2011-01-11 - true | - -'],
  },
]

describe('events', () => {
  findsEvents(papers)
})
