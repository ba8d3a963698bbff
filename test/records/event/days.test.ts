import { describe } from 'vitest'
import { type EventPaper, findsEvents } from './finds-events.ts'

const papers: readonly EventPaper[] = [
  {
    name: 'days more than a century ago',
    genre: 'report',
    lines: [
      '# Report of the Harbour Lamps Conference',
      '',
      'Port Elin, 12-14 May 1899',
      '',
      'Lamps were counted.',
    ],
    states: ['Harbour Lamps Conference | 1899-05-12 1899-05-14 false | Port Elin -'],
  },
  {
    name: 'no day by which something is due',
    genre: 'report',
    lines: [
      '# Follow-up to the Harbour Dialogue',
      '',
      'Ann Roe will send the notes of the meeting by 10 December 2021.',
    ],
    states: [],
  },
  {
    name: 'what somebody is proud to host on a day',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      'The Harbour Guild is proud to host its first Harbour Forum on Saturday, 11 April 2026.',
      '',
      '- **08:00**: Registration',
    ],
    states: ['Harbour Forum | 2026-04-11 - false | - -'],
  },
  {
    name: 'a day with its hours on a line of its own; a day alone may be that of printing',
    genre: 'report',
    lines: [
      '# Monthly Coordination Meeting',
      '',
      'Thursday 21 November 2019, 9:30-11:30',
      '',
      'The lamps were counted.',
    ],
    states: ['Monthly Coordination Meeting | 2019-11-21 - false | - -'],
  },
  {
    name: 'the day behind the name of what people met for, and not behind what a paper is called',
    genre: 'report',
    lines: [
      '# How lamps will burn',
      '',
      '**Harbour Lamps Summit 2026 — Day 3 (2026-02-18)**',
      '',
      'Lamps were lit.',
    ],
    states: ['Harbour Lamps Summit 2026: Day 3 | 2026-02-18 - false | - -'],
  },
  {
    name: 'the day of the meeting, not one above it on which the paper was approved',
    genre: 'agenda',
    lines: [
      '# Harbour board',
      '',
      'Approved on 3 September 2019',
      '',
      'Meeting of 21 May 2019',
      '',
      'The lamps were counted.',
    ],
    states: ['Harbour board | 2019-05-21 - false | - -'],
  },
  {
    name: 'the day below a title in capitals that is a report of a meeting',
    genre: 'report',
    lines: [
      'REPORT OF THE HIGH-LEVEL PANEL AND DISCUSSION ON THE LAMPS OF AVERIN',
      '',
      '30 JANUARY 2020',
      '',
      'Lamps were counted.',
    ],
    states: ['HIGH-LEVEL PANEL AND DISCUSSION ON THE LAMPS OF AVERIN | 2020-01-30 - false | - -'],
  },
  {
    name: 'no day that stands alone in a report',
    genre: 'report',
    lines: ['# Monthly Coordination Meeting', '', 'Thursday 21 November 2019', '', 'The lamps were counted.'],
    states: [],
  },
  {
    name: 'its own labelled day, not that of the next meeting',
    genre: 'report',
    lines: [
      '# Record of the 14th Meeting of the Lamp Group',
      '',
      'Date: Wednesday, 17 February 2021, 10:00–12:15',
      '',
      'The lamps were counted.',
      '',
      'The next meeting will be held on 17 March 2021.',
    ],
    states: ['14th Meeting of the Lamp Group | 2021-02-17 - false | - -'],
  },
  {
    name: 'where those who sign say that they are meeting',
    genre: 'report',
    lines: [
      '# Joint Communiqué of the Ministers of Ports',
      '',
      'We, the Ministers of Ports, meeting in Nairobi on 5 and 6 May 2022, agreed.',
    ],
    states: ['Joint Communiqué of the Ministers of Ports | 2022-05-05 2022-05-06 false | Nairobi KE'],
  },
  {
    name: 'a title that has swallowed the first day',
    genre: 'slides',
    lines: ['# Harbour Workshop 1', '', 'Harbour Workshop 1 -2 May 2014'],
    states: ['Harbour Workshop | 2014-05-01 2014-05-02 false | - -'],
  },
  {
    name: 'the day behind a picture and a label',
    genre: 'report',
    lines: ['# Workshop on piers', '', '- 📅 Date: Saturday, June 21, 2025', '- ⏰ Start time: 1:00 PM'],
    states: ['Workshop on piers | 2025-06-21 - false | - -'],
  },
  {
    name: 'the days that answer when',
    genre: 'agenda',
    lines: ['# Hackathon for piers', '', 'When? 6–7 May 2023', '', 'Where? Pier Hall, Nairobi'],
    states: ['Hackathon for piers | 2023-05-06 2023-05-07 false | Nairobi KE'],
  },
  {
    name: 'the meeting that a talk was given at, by the line with its day',
    genre: 'slides',
    lines: ['# Lamps that last', '', 'Ann Roe', '', 'Harbour Summit, Nairobi, 4 October 2023'],
    states: ['Harbour Summit | 2023-10-04 - false | Nairobi KE'],
  },
  {
    name: 'the days in a sentence that goes on for a page',
    genre: 'report',
    lines: [
      '# Harbour Dialogue: Communiqué',
      '',
      `Pilots met at the Pier Hotel in Nairobi from 6 to 7 November 2012 to share ${'what they know of tides, '.repeat(40)}and nets.`,
    ],
    states: ['Harbour Dialogue | 2012-11-06 2012-11-07 false | Nairobi KE'],
  },
  {
    name: 'a day as a heading of its own below the name of a meeting, and none below another title',
    genre: 'report',
    lines: [
      '# Lamp Group Teleconference',
      '',
      '## 4 May 2031',
      '',
      'The wardens of the bay told how the lamps had burned.',
    ],
    states: ['Lamp Group Teleconference | 2031-05-04 - false | - -'],
  },
  {
    name: 'no event by a day below a title that names none',
    genre: 'report',
    lines: [
      '# Lamps of the Bay',
      '',
      '## 4 May 2031',
      '',
      'The wardens of the bay told how the lamps had burned.',
    ],
    states: [],
  },
  {
    name: 'the days that an agenda prints',
    genre: 'agenda',
    lines: [
      '# Harbour School',
      '',
      '## Monday 3 May 2021',
      '',
      '09:00 **Tides**',
      '',
      '## Tuesday 4 May 2021',
      '',
      '09:00 **Nets**',
    ],
    states: ['Harbour School | 2021-05-03 2021-05-04 false | - -'],
  },
]

describe('events', () => {
  findsEvents(papers)
})
