import { describe } from 'vitest'
import { givesSessions, type Programme } from '../programmes.ts'

const programmes: readonly Programme[] = [
  {
    name: 'how long each takes, in a column before what it is called; the title in italics behind who speaks',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Duration | |',
      '|---|---|---|',
      '| 09:00 | | Registration |',
      '| 10:00 | 5 mins | Anna Lee, President of Harbourwatch: *Official opening* |',
      '| 10:05 | 10 mins | Mr. Paul Weir, Deputy President HARBO: *The fishing side* |',
      '| 10:15 | 20 mins | Dr. Mary Quay, Harbour College |',
    ],
    states: [
      '09:00 - - registration | - | Registration | -',
      '10:00 - 5 opening | - | Official opening | -',
      '10:05 - 10 presentation | - | The fishing side | -',
      '10:15 - 20 presentation | - | Dr. Mary Quay, Harbour College | -',
    ],
  },
  {
    name: 'talks that a cell lists with who gives them, and no links; a day printed again without its year is the same',
    lines: [
      '# Harbour Forum',
      '',
      '#### May 12, 2021',
      '',
      '### Registration',
      '',
      'Registration closed on May 1st.',
      '',
      '#### Wednesday, May 12',
      '',
      '| Time | Activity | Presenter |',
      '|---|---|---|',
      '| 7:45-8:00 | Welcome and overview ([PDF](a.pdf), [video](b.mp4)) | Anna Lee |',
      '| 9:00-10:00 | **Sea and land** | • Anna Lee (HARBO), *Simulation of tides and the trade of ports* ([PDF](a.pdf))<br>• Paul Weir (UT), *Nets for small boats of the north* ([slides](b.pdf)) |',
      '| 10:00-10:30 | Break | All |',
    ],
    states: [
      '07:45 08:00 - opening | - | Welcome and overview | -',
      '09:00 10:00 - presentation | - | Sea and land | -',
      '- - - presentation | - | Simulation of tides and the trade of ports | Sea and land',
      '- - - presentation | - | Nets for small boats of the north | Sea and land',
      '10:00 10:30 - break | - | Break | -',
    ],
  },
  {
    name: 'days and times that share a column, and what a cell prints in bold above what it tells',
    lines: [
      '# Harbour Week 2020',
      '',
      'Harbour Week 2020 runs from the 14th to the 20th of June.',
      '',
      '| Date and time | Event |',
      '| :--- | :---- |',
      '| Sunday 14th June, 16:30-18:00 | **The tides of the north:** wardens of all ports will show us how their boats are kept. |',
      '| Monday 15th June | **Panel**: how do we bring boats to the people of the far north? |',
      '| Wednesday 17th June, 18:00-19:00 | **Nets and knots** |',
    ],
    states: [
      '16:30 18:00 - presentation | - | The tides of the north | -',
      '- - - panel | - | Panel: how do we bring boats to the people of the far north? | -',
      '18:00 19:00 - presentation | - | Nets and knots | -',
    ],
  },
  {
    name: 'what happens in the next rooms at the time of the row above, on the second day, in a table whose head lacks a cell',
    lines: [
      '# Harbour Forum',
      '',
      '## Friday 16th September 2016',
      '',
      '| Time | Room          |',
      '| :----- | :-----  | ----- |',
      '| 9.00am-9.15am | Hall | Welcome to the second day<br/>Anna Lee, Harbour Board |',
      '| 9.15am-10.00am | Room 1 | Tides of the north<br/>Paul Weir, Harbour Board |',
      '|                | Room 2 | Nets of the south<br/>Carla Diaz, Lamp Office |',
      '| 10.00am-10.30am | Hall | Tea break |',
    ],
    states: [
      '09:00 09:15 - opening | - | Welcome to the second day | -',
      '09:15 10:00 - presentation | - | Tides of the north | -',
      '09:15 10:00 - presentation | - | Nets of the south | -',
      '10:00 10:30 - break | - | Tea break | -',
    ],
  },
  {
    name: 'where, in a column of few words behind the time that nothing names',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | | |',
      '|---|---|---|',
      '| 9:00 - 10:00 | Room 1 | Tides of the northern sea and its ports |',
      '| | Room 2 | Nets for small boats and crews |',
      '| 10:00 - 11:00 | Big hall | Closing of the whole forum by the wardens |',
    ],
    states: [
      '09:00 10:00 - presentation | - | Tides of the northern sea and its ports | -',
      '09:00 10:00 - presentation | - | Nets for small boats and crews | -',
      '10:00 11:00 - closing | - | Closing of the whole forum by the wardens | -',
    ],
  },
  {
    name: 'two days side by side, each with a column of its own times',
    lines: [
      '# Harbour Forum',
      '',
      '| Day 1: | Tides | | Day 2: | Nets |',
      '|---|---|---|---|---|',
      '| 10:00 | Joint opening | | 09:00 | Welcome |',
      '| 10:30 | Coffee break | | 09:30 | Nets of the south |',
      '| 11:00 | Tides of the north | | 10:30 | Lunch |',
    ],
    states: [
      '10:00 - - opening | - | Joint opening | -',
      '10:30 - - break | - | Coffee break | -',
      '11:00 - - presentation | - | Tides of the north | -',
      '09:00 - - opening | - | Welcome | -',
      '09:30 - - presentation | - | Nets of the south | -',
      '10:30 - - break | - | Lunch | -',
    ],
  },
  {
    name: 'the first row of a table too, where it has a time and is marked as its head, and labels of a number and a letter',
    lines: [
      '# Harbour Forum',
      '',
      '| 8:30 | Registration and coffee |',
      '|---|---|',
      '| 9:00 | Parallel sessions |',
      '|  | Session 1A: Tides at sea (Room 101) |',
      '|  | Session 1B: Nets on land (Room 102) |',
      '| 10:00 | Lunch |',
    ],
    states: [
      '08:30 - - registration | - | Registration and coffee | -',
      '09:00 - - working-group | - | Parallel sessions | -',
      '- - - working-group | Session 1A | Tides at sea | Parallel sessions',
      '- - - working-group | Session 1B | Nets on land | Parallel sessions',
      '10:00 - - break | - | Lunch | -',
    ],
  },
  {
    name: 'rows parted by slashes, with place and people behind the title, and leaves a slash within a title',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 / Registration / Main hall',
      '',
      '9:30 / Tides at sea / James Reed, Harbour College',
      '',
      '10:00 Coffee / tea break',
    ],
    states: [
      '09:00 - - registration | - | Registration | -',
      '09:30 - - presentation | - | Tides at sea | -',
      '10:00 - - break | - | Coffee / tea break | -',
    ],
  },
]

describe('forms of a programme', () => {
  givesSessions(programmes)
})
