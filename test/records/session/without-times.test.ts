import { describe } from 'vitest'
import { findsSessions, type Programme } from './programmes.ts'

/*
 * Groups, themes, numbered sessions and bullets that have no times of their own.
 */

const programmes: readonly Programme[] = [
  {
    name: 'headings above who speaks, whatever their words, and no other heading',
    lines: [
      '# Harbour Studies conference',
      '',
      '## What pilots say',
      '',
      'Panel chair: Professor Ann Lee',
      '',
      'This paper looks at pilots.',
      '',
      '## Quays at night',
      '',
      'Dr Paul Weir, Head of Quays, Averin College',
      '',
      'Quays are closed at night.',
      '',
      '## Lamps in context',
      '',
      'Mary Quay, Averin College and Dr Carla Diaz, Harbour Police',
      '',
      'Lamps have changed.',
    ],
    states: [
      '- - - presentation | - | What pilots say | -',
      '- - - presentation | - | Quays at night | -',
      '- - - presentation | - | Lamps in context | -',
    ],
  },
  {
    name: 'no talks in headings above what is said',
    genre: 'report',
    lines: [
      '# Harbour Studies conference',
      '',
      '## Quays at night',
      '',
      'Paul Weir',
      '',
      'Quays are closed at night.',
      '',
      '## Lamps in context',
      '',
      'Lamps have changed, said Mary Quay.',
      '',
      '## Nets',
      '',
      'Nets are old.',
    ],
    states: [],
  },
  {
    name: 'groups beside a timed session, one broken from its label',
    lines: [
      '# Harbour Forum',
      '',
      '11:00 **Working Groups, First Round**',
      '',
      'Working Group A: Nets',
      '',
      'What becomes of old nets.',
      '',
      'Working Group',
      '',
      'B: Ropes',
      '',
      '12:30 **Lunch**',
    ],
    states: [
      '1 11:00 - working-group | - | Working Groups, First Round | -',
      '1 - - working-group | Working Group A | Nets | Working Groups, First Round',
      '1 - - working-group | Working Group B | Ropes | Working Groups, First Round',
      '1 12:30 - break | - | Lunch | -',
    ],
  },
  {
    name: 'a theme named below a title in its place',
    lines: [
      '# Harbour Forum',
      '',
      '- 09:30 **Coordination Session**',
      '  Theme One: Nets',
      '- 10:30 **Coffee Break**',
    ],
    states: ['1 09:30 - plenary | Theme One | Nets | -', '1 10:30 - break | - | Coffee Break | -'],
  },
  {
    name: 'numbered sessions without times, and breaks between them',
    genre: 'mandate',
    lines: [
      '# Support to harbours',
      '',
      'Day 1 - session 1',
      '',
      'Tides and their makers',
      '',
      'Coffee break',
      '',
      'Day 2 - session 1',
      '',
      'Nets case study (how old nets were bought back)',
    ],
    states: [
      '1 - - presentation | Day 1 - session 1 | Tides and their makers | -',
      '1 - - break | - | Coffee break | -',
      '2 - - case-study | Day 2 - session 1 | Nets case study | -',
    ],
  },
  {
    name: 'bullets under the names of days',
    genre: 'report',
    lines: [
      '# Harbour report',
      '',
      '## Agenda',
      '',
      'MONDAY:',
      '',
      '- Tides',
      '- Recap of the morning',
      '',
      'TUESDAY:',
      '',
      '- Closing session',
    ],
    states: [
      '1 - - presentation | - | Tides | -',
      '1 - - other | - | Recap of the morning | -',
      '2 - - closing | - | Closing session | -',
    ],
  },
]

describe('sessions', () => {
  findsSessions(programmes)
})
