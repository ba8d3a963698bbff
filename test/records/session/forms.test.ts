import { describe, expect, it } from 'vitest'
import type { Genre } from '../../../pipeline/model/doc.ts'
import { foundIn } from '../programme-doc.ts'

/*
 * Programmes as other papers print them: lengths in place of times, entries without times, people listed below a time,
 * groups side by side. Beside each form stands one that looks like it and is none.
 */

interface Case {
  readonly name: string
  readonly genre?: Genre
  readonly lines: readonly string[]
  /** Each session as "start end minutes kind | label | title | parent". */
  readonly states: readonly string[]
}

/** A programme with these lines below its one session. */
function belowSession(lines: readonly string[]): readonly string[] {
  return ['# Harbour Forum', '', '9:00 Session 1: Sea and land', '', ...lines, '', '10:00 Lunch']
}

const twoTalks = [
  '09:00 - - presentation | Session 1 | Sea and land | -',
  '- - - presentation | - | Tides and the trade of ports | Sea and land',
  '- - - presentation | - | Nets for small boats | Sea and land',
  '10:00 - - break | - | Lunch | -',
]

const cases: readonly Case[] = [
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
  {
    name: 'the title below a time behind which only the venue stands',
    lines: ['# Harbour Forum', '', '9:00 – 9:30 EST | Zoom', '', 'Tides', '', '9:30 – 10:00 | Nets online'],
    states: [
      '09:00 09:30 - presentation | - | Tides | -',
      '09:30 10:00 - presentation | - | Nets online | -',
    ],
  },
  {
    name: 'sessions whose time and title stand behind labels of their own',
    lines: [
      '# Harbour Forum',
      '',
      'Session 1  ',
      'Time: 9:00 - 10:00  ',
      'Title: Tides',
      '',
      'Session 2: Nets  ',
      'Time: 10:00 - 11:00',
    ],
    states: [
      '09:00 10:00 - presentation | Session 1 | Tides | -',
      '10:00 11:00 - presentation | Session 2 | Nets | -',
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
    name: 'the opening and the closing of a day without times by their words, and no other line',
    lines: [
      '# Harbour Forum',
      '',
      'Day One',
      '',
      'Opening session  ',
      'James Reed, Harbour College',
      '',
      'Session 1: Tides',
      '',
      'A word on the tides',
      '',
      'Closing session',
    ],
    states: [
      '- - - opening | - | Opening session | -',
      '- - - presentation | Session 1 | Tides | -',
      '- - - closing | - | Closing session | -',
    ],
  },
  {
    name: 'titles without the room in brackets behind them, and with other words in brackets',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Tides (Room 3)',
      '',
      '10:00 Nets (B12)',
      '',
      '11:00 Piers (in the north)',
    ],
    states: [
      '09:00 - - presentation | - | Tides | -',
      '10:00 - - presentation | - | Nets | -',
      '11:00 - - presentation | - | Piers (in the north) | -',
    ],
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
    name: 'numbered groups beside the lettered ones',
    lines: ['# Harbour Forum', '', '9:00 Parallel sessions', '', 'A. Tides', '', '1.1 Nets', '', '1B: Piers'],
    states: [
      '09:00 - - working-group | - | Parallel sessions | -',
      '- - - working-group | A | Tides | Parallel sessions',
      '- - - working-group | 1.1 | Nets | Parallel sessions',
      '- - - working-group | 1B | Piers | Parallel sessions',
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
    name: 'no title in a person listed below a time',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 – 10:15',
      '',
      '- Dr. Ada Quill, Director, Harbour College',
      '',
      '10:15 – 10:30 Break',
      '',
      '10:30 – 11:00',
      '',
      'Introduction to the Pier',
      '',
      '- Mr. Ben Marsh, Warden, Harbour Police',
    ],
    states: [
      '10:15 10:30 - break | - | Break | -',
      '10:30 11:00 - presentation | - | Introduction to the Pier | -',
    ],
  },
  {
    name: 'the topic below the person who speaks on it',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Registration',
      '',
      '1:10 PM – 1:35 PM Dr. Ada Quill (Warden)',
      '',
      'Topic: How gulls are counted',
      '',
      '1:35 PM Closing remarks',
    ],
    states: [
      '09:00 - - registration | - | Registration | -',
      '13:10 13:35 - presentation | - | How gulls are counted | -',
      '13:35 - - closing | - | Closing remarks | -',
    ],
  },
  {
    name: 'no title in a topic below one that is printed',
    lines: ['# Harbour Forum', '', '9:00 Panel on nets', '', 'Topic: Who mends them', '', '10:00 Lunch'],
    states: ['09:00 - - panel | - | Panel on nets | -', '10:00 - - break | - | Lunch | -'],
  },
  {
    name: 'lines of their own in a day without times, with people below them',
    lines: [
      '# Harbour Forum',
      '',
      'Day 1: Monday, 8 July 2013',
      '',
      'Welcome & Introduction',
      '',
      'Opening Panel: Whose Quay Is It?',
      '',
      '- Ada Quill, Director, Harbour College (Averin)',
      '',
      'Reception hosted by the Harbour',
      '',
      '- City Hall',
      '',
      'Opening Keynote: Gulls',
    ],
    states: [
      '- - - opening | - | Welcome & Introduction | -',
      '- - - opening | - | Opening Panel: Whose Quay Is It? | -',
      '- - - social | - | Reception hosted by the Harbour | -',
      '- - - keynote | - | Opening Keynote: Gulls | -',
    ],
  },
  {
    name: 'no entry in lines of a day with times, nor in sentences',
    lines: [
      '# Harbour Forum',
      '',
      'Day 1',
      '',
      'News of the Harbour',
      '',
      '9:00 Tides',
      '',
      'All Are Welcome on the Pier',
      '',
      '10:00 Nets',
      '',
      'Day 2',
      '',
      'The second day is kept free for the harbour.',
    ],
    states: ['09:00 - - presentation | - | Tides | -', '10:00 - - presentation | - | Nets | -'],
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
  {
    name: 'the heading above a time beside which only the place is printed',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Tides',
      '',
      '### Happy Hour',
      '',
      '5:30 - 8:00 PM at the Old Pier',
      '',
      '### Evening',
      '',
      '8:00 PM Fireworks',
    ],
    states: [
      '09:00 - - presentation | - | Tides | -',
      '17:30 20:00 - social | - | Happy Hour | -',
      '20:00 - - presentation | - | Fireworks | -',
    ],
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
    name: 'the kind by the title and not by an aside, and no break in break-out groups',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Discussion of nets (or once all return from the break)',
      '',
      '10:00 Afternoon with collaborative break-outs',
      '',
      '11:00 Coffee Break and Group Photo',
      '',
      '12:00 Nets and ropes (panel)',
    ],
    states: [
      '09:00 - - presentation | - | Discussion of nets (or once all return from the break) | -',
      '10:00 - - working-group | - | Afternoon with collaborative break-outs | -',
      '11:00 - - break | - | Coffee Break and Group Photo | -',
      '12:00 - - panel | - | Nets and ropes (panel) | -',
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
    name: 'sessions by the short name of their day',
    genre: 'mandate',
    lines: [
      '# Support to harbours',
      '',
      'The training was built so:',
      '',
      'D1-1: Tides and men',
      '',
      'D2-1: Case study (Averin)',
    ],
    states: [
      '- - - presentation | D1-1 | Tides and men | -',
      '- - - case-study | D2-1 | Case study (Averin) | -',
    ],
  },
  {
    name: 'no session in what a letter and two numbers count elsewhere',
    genre: 'mandate',
    lines: [
      '# Support to harbours',
      '',
      'D1-1 and D2-1 are the berths of the ferry.',
      '',
      'B1-1: Boats',
      '',
      'B2-1: Nets',
    ],
    states: [],
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
  {
    name: 'each heading below that of a day without times, and none of a span of days or a list of facts',
    lines: [
      '# Harbour Kick-off',
      '',
      '# Day 1-5: All of the week',
      '',
      '- **Date:** July 16-19, 2024',
      '- **Place:** Pier 4',
      '',
      '### Day 1: Setting out',
      '',
      '#### Opening Remarks',
      '',
      '- A speech of the mayor.',
      '',
      '#### The shape of piers',
      '',
      '- A talk on wood.',
      '',
      '#### Objectives',
      '',
      '- To build one.',
    ],
    states: ['- - - opening | - | Opening Remarks | -', '- - - presentation | - | The shape of piers | -'],
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
    name: 'talks below a session, in items and behind dashes, with who gives them',
    lines: belowSession([
      '- Tides and the trade of ports, Ms. Ada Quill, Harbour College',
      '- Nets for small boats (Mr. James Reed, Pilot)',
    ]),
    states: twoTalks,
  },
  {
    name: 'talks each above the person who gives it',
    lines: belowSession([
      '- Tides and the trade of ports',
      '',
      'Ms. Ada Quill, Director, Harbour College',
      '',
      '- Nets for small boats',
      '',
      'Mr. James Reed, Pilot, Harbour Police',
    ]),
    states: twoTalks,
  },
  {
    name: 'no talks in welcomes, bodies and questions below a session',
    lines: belowSession([
      '- Opening remarks by the mayor (Ms. Ada Quill)',
      '- NORLAB (Mr. James Reed)',
      '- How do tides rise on a shore?',
      '- Who pays for small boats?',
      '',
      'Mr. James Reed, Pilot, Harbour Police',
    ]),
    states: ['09:00 - - presentation | Session 1 | Sea and land | -', '10:00 - - break | - | Lunch | -'],
  },
]

describe('forms of a programme', () => {
  it.each(cases)('gives $name', async ({ lines, genre, states }) => {
    const { sessions } = await foundIn(lines, genre ?? 'agenda')
    expect(
      sessions.map(({ fields }) =>
        [
          ['start', 'end', 'minutes', 'kind'].map((field) => fields[field] ?? '-').join(' '),
          fields['label'] ?? '-',
          fields['title'],
          fields['parent'] ?? '-',
        ].join(' | '),
      ),
    ).toEqual(states)
  })

  it.each([
    ['Friday Arrivals, April 25, 2003', '2003-04-25'],
    ['April 25, 2003, a day of many storms on the pier', null],
  ])('takes "%s" for the heading of a day, or not', async (heading, date) => {
    const { sessions } = await foundIn(
      ['# Harbour Forum', '', heading, '', '9:00 Tides', '', '10:00 Nets'],
      'agenda',
    )
    expect(sessions[0]?.fields['day']).toBe(1)
    expect(sessions[0]?.fields['date'] === date || date === null).toBe(true)
  })
})
