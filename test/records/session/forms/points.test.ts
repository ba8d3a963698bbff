import { describe } from 'vitest'
import { givesSessions, type Programme } from '../programmes.ts'

/*
 * Points of an agenda, lengths in place of times, and lists that are no programme.
 */

const programmes: readonly Programme[] = [
  {
    name: 'no facts of the whole meeting that a list prints before the agenda',
    lines: [
      '# Harbour Touchpoint',
      '',
      '- 📅 **Date**: Monday, May 27',
      '- ⏰ **Time**: 5:00 PM GMT',
      '- 🎤 **Guest**: Anna Lee and Paul Weir',
      '',
      '## Agenda',
      '',
      '- **Welcome** by Anna Lee (3 mins)',
      '- **Lamp updates** (5 mins)',
    ],
    states: ['- - 3 opening | - | Welcome | -', '- - 5 presentation | - | Lamp updates | -'],
  },
  {
    name: 'headings that end in their length, and what they are about below them',
    lines: [
      '# Kickoff: the New Ferry',
      '',
      '## Agenda',
      '',
      '### 1. Welcome and introductions (10 minutes)',
      '',
      '- Who is who',
      '- Who is away',
      '',
      '### 2. Scope of the ferry - 15 min',
      '',
      '- What is in',
    ],
    states: [
      '- - 10 opening | - | Welcome and introductions | -',
      '- - 15 presentation | - | Scope of the ferry | -',
    ],
  },
  {
    name: 'items without a length as they are, though a sentence speaks of one',
    genre: 'report',
    lines: [
      '# Report on the Ferry',
      '',
      '## Delays',
      '',
      '- The ferry waits for 10 minutes',
      '- Gulls (built 1990)',
    ],
    states: [],
  },
  {
    name: 'parts of a timed session by their lengths',
    lines: [
      '# Harbour Forum',
      '',
      '- 9:00 am - Session 1',
      '  - 5 min: Welcome',
      '  - 55 min: Talks on tides',
      '- 10:00 am - Break',
    ],
    states: [
      '09:00 - - presentation | - | Session 1 | -',
      '- - 5 opening | - | Welcome | Session 1',
      '- - 55 presentation | - | Talks on tides | Session 1',
      '10:00 - - break | - | Break | -',
    ],
  },
  {
    name: 'the points of a numbered agenda that prints neither times nor days',
    lines: [
      '# Board Meeting: Agenda',
      '',
      '1. Welcome',
      '2. Minutes of the last meeting',
      '3. Dues of the pilots',
    ],
    states: [
      '- - - opening | - | Welcome | -',
      '- - - presentation | - | Minutes of the last meeting | -',
      '- - - presentation | - | Dues of the pilots | -',
    ],
  },
  {
    name: 'no session in the points of a numbered list beside timed ones',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Tides',
      '',
      '1. Bring boots',
      '2. Bring a coat',
      '3. Bring tea',
      '',
      '10:00 Nets',
    ],
    states: ['09:00 - - presentation | - | Tides | -', '10:00 - - presentation | - | Nets | -'],
  },
  {
    name: 'no part of a session in a point about how long it may take',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Tides',
      '',
      '- About 45 min - 1 hour',
      '- About 5-10 minutes',
      '',
      '10:00 Nets',
    ],
    states: ['09:00 - - presentation | - | Tides | -', '10:00 - - presentation | - | Nets | -'],
  },
  {
    name: 'items of a day below a line that says how people meet',
    lines: [
      '# Harbour Forum',
      '',
      'Day 3: September 12, 2024',
      '',
      'In-Person',
      '',
      '- Whose quay is it?',
      '- Closing',
    ],
    states: ['- - - presentation | - | Whose quay is it? | -', '- - - closing | - | Closing | -'],
  },
  {
    name: 'no entries in the items of a list that a sentence leads into',
    lines: [
      '# Harbour Forum',
      '',
      '21 May 2018',
      '',
      'In the first panel on tides and on trade will be the following people of the port:',
      '',
      '- The head of the pier, Ada Quill.',
      '- The head of the quay, James Reed.',
    ],
    states: [],
  },
  {
    name: 'none of what groups were asked and said in the notes below the agenda',
    lines: [
      '# Lamp Board meeting',
      '',
      '## 📣 Agenda',
      '',
      '1. Welcome (5 mins)',
      '2. Breakout on lamps (15 mins + 10 mins report out)',
      '3. Who would light the quay (5 mins)?',
      '',
      '## ✍️ Notes',
      '',
      '**Group 1**',
      '',
      '- Question One: Why do lamps matter?',
      '  - They burn.',
      '- Question Two: Who lights them?',
    ],
    states: [
      '- - 5 opening | - | Welcome | -',
      '- - 25 working-group | - | Breakout on lamps | -',
      '- - 5 presentation | - | Who would light the quay | -',
    ],
  },
]

describe('forms of a programme', () => {
  givesSessions(programmes)
})
