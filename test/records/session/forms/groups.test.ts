import { describe } from 'vitest'
import { givesSessions, type Programme } from '../programmes.ts'

/*
 * Groups side by side, with the letters and numbers they are counted by.
 */

const programmes: readonly Programme[] = [
  {
    name: 'the themes of days that print no times, and no meetings before and after',
    lines: [
      '# Harbour Forum 2012',
      '',
      'Day 1  ',
      'Theme 1: Tides and quays  ',
      'Theme 2: Nets for small boats',
      '',
      '## Past/other harbour meetings and workshops',
      '',
      '- Harbour Forum 2011 (Oct 2011, Averin)',
      '- Harbour Forum 2010 (Oct 2010, Averin)',
    ],
    states: [
      '- - - presentation | Theme 1 | Tides and quays | -',
      '- - - presentation | Theme 2 | Nets for small boats | -',
    ],
  },
  {
    name: 'what a paper prints whose own name speaks of workshops to come',
    lines: ['# Future harbour workshops', '', '9:00 Tides', '', '10:00 Nets'],
    states: ['09:00 - - presentation | - | Tides | -', '10:00 - - presentation | - | Nets | -'],
  },
  {
    name: 'sessions without a time above talks with theirs, and sessions of posters',
    lines: [
      '# Harbour Forum',
      '',
      'Session 1 – Tides',
      '',
      '9:00 Ann Roe (Harbour College)',
      '',
      '10:00 Ben Poe (Harbour College)',
      '',
      '11:00 Poster Session 1',
    ],
    states: [
      '- - - plenary | Session 1 | Tides | -',
      '09:00 - - presentation | - | Ann Roe (Harbour College) | -',
      '10:00 - - presentation | - | Ben Poe (Harbour College) | -',
      '11:00 - - other | - | Poster Session 1 | -',
    ],
  },
  {
    name: 'tracks side by side, each with the hours below it, until all meet again',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Welcome',
      '',
      'Track A: Tides',
      '',
      '10:00 Open floor',
      '',
      '11:00 Wrap-up',
      '',
      'Track B: Nets',
      '',
      '10:00 Open floor',
      '',
      '11:00 Wrap-up',
      '',
      '12:00 Lunch',
    ],
    states: [
      '09:00 - - opening | - | Welcome | -',
      '- - - presentation | Track A | Tides | -',
      '10:00 - - plenary | - | Open floor | Tides',
      '11:00 - - closing | - | Wrap-up | Tides',
      '- - - presentation | Track B | Nets | -',
      '10:00 - - plenary | - | Open floor | Nets',
      '11:00 - - closing | - | Wrap-up | Nets',
      '12:00 - - break | - | Lunch | -',
    ],
  },
  {
    name: 'numbered groups beside the lettered ones',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Parallel sessions',
      '',
      'A. Tides',
      '',
      '1.1 Nets',
      '',
      '1B: Piers',
      '',
      '1-c) Ropes',
    ],
    states: [
      '09:00 - - working-group | - | Parallel sessions | -',
      '- - - working-group | A | Tides | Parallel sessions',
      '- - - working-group | 1.1 | Nets | Parallel sessions',
      '- - - working-group | 1B | Piers | Parallel sessions',
      '- - - working-group | 1-c | Ropes | Parallel sessions',
    ],
  },
  {
    name: 'lettered rows below parallel sessions in a table, also where they name a facilitator and a room',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Session | Speakers | Room (hall 2) |',
      '|---|---|---|---|',
      '| 9:00 – 10:00 | Parallel sessions | | |',
      '| | A. Posting officers to small ports and islands | Facilitator: Ruth Quill | Room 2 |',
      '| | B. Lamps | Facilitator: Peter Marsh | Room 3 |',
      '| 10:00 – 11:00 | Lunch | | |',
    ],
    states: [
      '09:00 10:00 - working-group | - | Parallel sessions | -',
      '- - - working-group | A | Posting officers to small ports and islands | Parallel sessions',
      '- - - working-group | B | Lamps | Parallel sessions',
      '10:00 11:00 - break | - | Lunch | -',
    ],
  },
  {
    name: 'lettered groups below sessions that run side by side',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Plenary',
      '',
      '11:00 Concurrent Topical Panels',
      '',
      'A. The Pier as a Stage',
      '',
      'This panel looks at piers.',
      '',
      'B. The Pier as a Market',
    ],
    states: [
      '09:00 - - plenary | - | Plenary | -',
      '11:00 - - panel | - | Concurrent Topical Panels | -',
      '- - - panel | A | The Pier as a Stage | Concurrent Topical Panels',
      '- - - panel | B | The Pier as a Market | Concurrent Topical Panels',
    ],
  },
  {
    name: 'no groups in lettered lines below any other session',
    lines: ['# Harbour Forum', '', '9:00 Plenary', '', 'A. Who pays for the pier', '', '10:00 Lunch'],
    states: ['09:00 - - plenary | - | Plenary | -', '10:00 - - break | - | Lunch | -'],
  },
]

describe('forms of a programme', () => {
  givesSessions(programmes)
})
