import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'
import { findsSessions, type Programme } from './programmes.ts'

const programmes: readonly Programme[] = [
  {
    name: 'times in front of lines, with the day they are under',
    lines: [
      '# Harbour Forum',
      '',
      '## Day 1',
      '',
      '08:30 **Registration**',
      '',
      '9.00-9.45 **Opening remarks**',
      '',
      '## Day 2',
      '',
      '2:00 p.m. – 3:30 p.m. **Panel: Who owns the quay?**',
    ],
    states: [
      '1 08:30 - registration | - | Registration | -',
      '1 09:00 09:45 opening | - | Opening remarks | -',
      '2 14:00 15:30 panel | - | Panel: Who owns the quay? | -',
    ],
  },
  {
    name: 'what happens at one time in each room of a table, and what all rooms have once',
    lines: [
      '# Harbour Forum',
      '',
      '| | Pier Hall | Room 2 |',
      '|---|---|---|',
      '| 9:00-10:30 | Sand and silt | Lamps of the north |',
      '| 10:30 | Break | Break |',
      '| 11:00-12:00 | Closing plenary | |',
    ],
    states: [
      '1 09:00 10:30 presentation | - | Sand and silt | -',
      '1 09:00 10:30 presentation | - | Lamps of the north | -',
      '1 10:30 - break | - | Break | -',
      '1 11:00 12:00 closing | - | Closing plenary | -',
    ],
  },
  {
    name: 'days that are told by what happens on them and nothing below',
    lines: ['# Harbour Forum', '', '## Agenda', '', '- Day 1: Mock talks', '- Day 2: Visit to the pier'],
    states: ['1 - - presentation | Day 1 | Mock talks | -', '2 - - other | Day 2 | Visit to the pier | -'],
  },
  {
    name: 'talks beside their labels, by what they are about',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Session | Details |',
      '|---|---|---|',
      '| 8:30 - 8:35 | Opening remarks | What the day is for |',
      '| 8:35 - 9:00 | Invited Talk 1 | Ruth Quill (HARBO) — Tides of the north |',
      '| 9:00 - 9:25 | Invited Talk 2 | James Reed (HARBO) |',
    ],
    states: [
      '1 08:30 08:35 opening | - | Opening remarks | -',
      '1 08:35 09:00 presentation | Invited Talk 1 | Tides of the north | -',
      '1 09:00 09:25 presentation | - | Invited Talk 2 | -',
    ],
  },
  {
    name: 'what happens at one time in tracks',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Track 1 | Track 2 |',
      '|---|---|---|',
      '| 9:00 | Sand and silt | Lamps of the north |',
      '| 10:30 | Nets | Tides |',
    ],
    states: [
      '1 09:00 - presentation | - | Sand and silt | -',
      '1 09:00 - presentation | - | Lamps of the north | -',
      '1 10:30 - presentation | - | Nets | -',
      '1 10:30 - presentation | - | Tides | -',
    ],
  },
  {
    name: 'times in brackets behind titles that stand on lines of their own',
    lines: [
      '# Harbour Forum',
      '',
      'Registration (09:00 - 09:30)',
      '',
      'Words on tides (09:30 – 10:00)',
      '',
      'Boats sail daily (10:00) from the pier.',
    ],
    states: [
      '1 09:00 09:30 registration | - | Registration | -',
      '1 09:30 10:00 presentation | - | Words on tides | -',
    ],
  },
  {
    name: 'an afternoon told by the order of the times',
    lines: ['# Harbour Forum', '', '- 11:00 – 12:30 Tides', '- 12:30 – 1:30 Lunch', '- 1:30 – 3:00 Dredging'],
    states: [
      '1 11:00 12:30 presentation | - | Tides | -',
      '1 12:30 13:30 break | - | Lunch | -',
      '1 13:30 15:00 presentation | - | Dredging | -',
    ],
  },
  {
    name: 'the title below a time that stands alone',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 – 10:00',
      '',
      'The state of the pier',
      '',
      '10:00 – 10:15',
      '',
      'Coffee break',
    ],
    states: [
      '1 09:00 10:00 presentation | - | The state of the pier | -',
      '1 10:00 10:15 break | - | Coffee break | -',
    ],
  },
  {
    name: 'times in the cells of a table, and its label apart from the title',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Session | Presenter |',
      '|---|---|---|',
      '| 9:00 - 9:30 | Session 1: Tides | Ada Quill |',
      '| 9:30 - 10:00 | Tea break | |',
    ],
    states: ['1 09:00 09:30 presentation | Session 1 | Tides | -', '1 09:30 10:00 break | - | Tea break | -'],
  },
  {
    name: 'what a talk is called in a column of its own, what it is part of in another, and several talks of one session',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Session | Speaker | Title |',
      '|---|---|---|---|',
      '| 9:00 | Panel | Ada Quill | Who lights the lamps |',
      '| 10:00 | Coffee | | |',
      '| 11:00 | Quick talks | Ben Marsh | Nets in winter |',
      '| | | Cy Roe | Ropes that last |',
    ],
    states: [
      '1 09:00 - panel | Panel | Who lights the lamps | -',
      '1 10:00 - break | - | Coffee | -',
      '1 11:00 - presentation | - | Quick talks | -',
      '1 - - presentation | - | Nets in winter | Quick talks',
      '1 - - presentation | - | Ropes that last | Quick talks',
    ],
  },
  {
    name: 'a grid with one column a day',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Monday 3 May 2021 | Tuesday 4 May 2021 |',
      '|---|---|---|',
      '| 9:00 | Tides | Exercise: the locked gate |',
      '| 10:00 | Coffee | Coffee |',
    ],
    states: [
      '1 09:00 - presentation | - | Tides | -',
      '1 10:00 - break | - | Coffee | -',
      '2 09:00 - exercise | - | Exercise: the locked gate | -',
      '2 10:00 - break | - | Coffee | -',
    ],
  },
  {
    name: 'rows without times under a heading of sessions',
    lines: [
      '# Harbour Forum',
      '',
      '## Day 1',
      '',
      '| Session | Purpose |',
      '|---|---|',
      '| Tides | To know them |',
      '| Write a charter | To agree |',
    ],
    states: ['1 - - presentation | - | Tides | -', '1 - - exercise | - | Write a charter | -'],
  },
  {
    name: 'a length of time that is no part of a title',
    lines: [
      '# Harbour Forum',
      '',
      '- 9:00 Walk to the pier (60 min.)',
      '- 10:00 Who speaks for the gulls – Dr. Ada Quill, Harbour College',
    ],
    states: [
      '1 09:00 - presentation | - | Walk to the pier | -',
      '1 10:00 - presentation | - | Who speaks for the gulls | -',
    ],
  },
]

describe('sessions', () => {
  findsSessions(programmes)

  it('reads two columns of times as beginning and end', async () => {
    const { sessions } = await foundIn(
      ['# Harbour Forum', '', '08:15 09:00 Registration', '', '1:00 pm2:30 pmPanel on nets'],
      'agenda',
    )
    expect(sessions.map(({ fields }) => [fields['title'], fields['start'], fields['end']])).toEqual([
      ['Registration', '08:15', '09:00'],
      ['Panel on nets', '13:00', '14:30'],
    ])
  })
})
