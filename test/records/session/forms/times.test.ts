import { describe } from 'vitest'
import { givesSessions, type Programme } from '../programmes.ts'

/*
 * How other papers print a time, and what only looks like one.
 */

const programmes: readonly Programme[] = [
  {
    name: 'a title whole behind a bold label, names in its bracket, and hours without minutes at the end of a stretch',
    lines: [
      '# Harbour Forum',
      '',
      '- 9:30 – 10 **Lecture:** Tides of the north (Anna, Paul, and Carla)',
      '- 10 – 11:30 Keynote speech by Prof. Claire Weir',
      '- 11:30 – Noon Nets',
      '- Noon to 1 Lunch',
    ],
    states: [
      '09:30 10:00 - presentation | - | Lecture: Tides of the north | -',
      '10:00 11:30 - keynote | - | Keynote speech | -',
      '11:30 12:00 - presentation | - | Nets | -',
      '12:00 13:00 - break | - | Lunch | -',
    ],
  },
  {
    name: 'labels and days before the time',
    lines: [
      '# Harbour Forum',
      '',
      'Session 1 (9:00-10:30): Tides',
      '',
      'Session 2 – Nets (10:45 – 12:00)',
      '',
      'Monday 12 May, 13:00-14:00 – Piers',
      '',
      'Monday 12 May, 14:00-15:00 – Ropes',
    ],
    states: [
      '09:00 10:30 - presentation | Session 1 | Tides | -',
      '10:45 12:00 - presentation | Session 2 | Nets | -',
      '13:00 14:00 - presentation | - | Piers | -',
      '14:00 15:00 - presentation | - | Ropes | -',
    ],
  },
  {
    name: 'times in brackets and behind numbers of the entries',
    lines: [
      '# Harbour Forum',
      '',
      'i. (9:35) Tides [10 mins]',
      '',
      '(10:45) Coffee break',
      '',
      'b) 11:00) Nets',
    ],
    states: [
      '09:35 - 10 presentation | - | Tides | -',
      '10:45 - - break | - | Coffee break | -',
      '11:00 - - presentation | - | Nets | -',
    ],
  },
  {
    name: 'times behind the titles where all stand there',
    lines: ['# Harbour Forum agenda', '', 'Tides 9:00 am', '', 'Coffee break 10:00 am', '', 'Nets 10:30 am'],
    states: [
      '09:00 - - presentation | - | Tides | -',
      '10:00 - - break | - | Coffee break | -',
      '10:30 - - presentation | - | Nets | -',
    ],
  },
  {
    name: 'no entry for a time behind words where the others stand before them',
    lines: ['# Harbour Forum', '', '9:00 Tides', '', '10:00 Nets', '', 'The bus leaves at 4:00 pm'],
    states: ['09:00 - - presentation | - | Tides | -', '10:00 - - presentation | - | Nets | -'],
  },
  {
    name: 'times in a column between title and place, and two times with a dash between in three lines',
    lines: [
      '# Harbour Forum',
      '',
      'Tides | 9:00–9:30 | Room 3',
      '',
      '9:30 am',
      '',
      '–',
      '',
      '10:00 am',
      '',
      'Nets',
    ],
    states: ['09:00 09:30 - presentation | - | Tides | -', '09:30 10:00 - presentation | - | Nets | -'],
  },
  {
    name: 'times with a space in their figures, and without an end said in words',
    lines: ['# Harbour Forum', '', '08 :00 Tides', '', '09 : 30 Nets', '', '7.30pm onwards Dinner'],
    states: [
      '08:00 - - presentation | - | Tides | -',
      '09:30 - - presentation | - | Nets | -',
      '19:30 - - social | - | Dinner | -',
    ],
  },
  {
    name: 'titles that end in their time in brackets, with an hour alone for an end',
    lines: [
      '# Harbour Forum',
      '',
      'Opening Remarks (1:15-1:30)',
      '',
      '- Dr. Ada Quill, Director, Harbour College',
      '',
      'Panel #1: Gulls under Attack (1:30-2:40)',
      '',
      'Break (2:40-3)',
    ],
    states: [
      '13:15 13:30 - opening | - | Opening Remarks | -',
      '13:30 14:40 - panel | Panel #1 | Gulls under Attack | -',
      '14:40 15:00 - break | - | Break | -',
    ],
  },
  {
    name: 'no time in brackets that count or cite',
    genre: 'report',
    lines: ['# Report on the Ferry', '', 'Gulls on the pier (3-5)', '', 'As it is written (Annex 3.16-17)'],
    states: [],
  },
  {
    name: 'times behind the words of a line, and no session in what says when all of it is',
    lines: [
      '# Harbour Forum',
      '',
      'Time: 8:00 – 14:00',
      '',
      'REGISTRATION: 8:00 – 9:30  ',
      'LUNCH BREAK: 12:45 – 14:00',
    ],
    states: [
      '08:00 09:30 - registration | - | REGISTRATION | -',
      '12:45 14:00 - break | - | LUNCH BREAK | -',
    ],
  },
  {
    name: 'time zones as part of the time, and words like them as part of the title',
    lines: ['# Harbour Forum', '', '11.00–12.00 CEST Tides of the North', '', '12.30-13.45 ETHICS of nets'],
    states: [
      '11:00 12:00 - presentation | - | Tides of the North | -',
      '12:30 13:45 - presentation | - | ETHICS of nets | -',
    ],
  },
  {
    name: 'hours behind the full stop of a long title with a label, and no heading of the whole in a row',
    lines: [
      '# Harbour Forum',
      '',
      '| AGENDA | |',
      '| --- | --- |',
      '| AGENDA | |',
      '| 8:00 | Tea |',
      '',
      'Panel 1: The sea and the land, and all that is to be said of the two of them at once. 9:00 to 10:30.',
      '',
      'Panel 2: Nets. 11:00 to 12:30.',
    ],
    states: [
      '08:00 - - break | - | Tea | -',
      '09:00 10:30 - panel | Panel 1 | The sea and the land, and all that is to be said of the two of them at once | -',
      '11:00 12:30 - panel | Panel 2 | Nets | -',
    ],
  },
  {
    name: 'a time without an end, and names that nobody knows where all rows begin with one',
    lines: [
      '# Harbour Forum',
      '',
      '15:30-15:45  ',
      'Anna Schür: An account of the tides',
      '',
      '15:45-16:00  ',
      'Maria Lund: How to mend a net by hand',
      '',
      '16:00-16:15  ',
      'Zoren Bau: The key elements of a pier',
      '',
      '18:45-open end  ',
      'Dinner',
    ],
    states: [
      '15:30 15:45 - presentation | - | An account of the tides | -',
      '15:45 16:00 - presentation | - | How to mend a net by hand | -',
      '16:00 16:15 - presentation | - | The key elements of a pier | -',
      '18:45 - - social | - | Dinner | -',
    ],
  },
]

describe('forms of a programme', () => {
  givesSessions(programmes)
})
