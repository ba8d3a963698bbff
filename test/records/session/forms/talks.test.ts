import { describe } from 'vitest'
import { givesSessions, type Programme } from '../programmes.ts'

/*
 * Talks, behind or above who gives them, and what stands like a talk and is none.
 */

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

const programmes: readonly Programme[] = [
  {
    name: 'talks in front of names that nobody knows where three stand in front of names that are, and who leads behind no title',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Sea and land – (Slides) – Chair Orna Pierwick',
      '',
      '- Tides and trade of ports - Julia Quillmann',
      '- Nets for boats - Thomas Wexling',
      '- Lamps of the pier – Peter Marsh (Harbour College)',
      '- Wick making - Ritto MacQuay',
      '- All that the wardens told us',
      '',
      '10:00 Lunch - Session Chair Thomas Wexling',
    ],
    states: [
      '09:00 - - presentation | - | Sea and land | -',
      '- - - presentation | - | Tides and trade of ports | Sea and land',
      '- - - presentation | - | Nets for boats | Sea and land',
      '- - - presentation | - | Lamps of the pier | Sea and land',
      '- - - presentation | - | Wick making | Sea and land',
      '10:00 - - break | - | Lunch | -',
    ],
  },
  {
    name: 'a talk by the first sentence behind who gives it',
    lines: [
      '# Harbour Forum',
      '',
      '10:00 Dr. Ada Quill (Harbour College): Tides of the north. The talk shows how they rise and fall in all ports, and what pilots of large and small boats do about it.',
      '',
      '11:00 Lunch',
    ],
    states: ['10:00 - - presentation | - | Tides of the north | -', '11:00 - - break | - | Lunch | -'],
  },
  {
    name: 'talks above who gives them, however short once two are told so',
    lines: belowSession([
      '- Tides and the trade of ports',
      '',
      'Ms. Ada Quill, Director, Harbour College',
      '',
      '- Nets for small boats',
      '',
      'Mr. James Reed, Pilot, Harbour Police',
      '',
      '- Lamps',
      '',
      'Ms. Mary Quay, Pilot, Harbour Police',
    ]),
    states: [
      ...twoTalks.slice(0, -1),
      '- - - presentation | - | Lamps | Sea and land',
      ...twoTalks.slice(-1),
    ],
  },
  {
    name: 'talks each below who gives it, and no line below a name that says who that is',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Session 1: Sea and land',
      '',
      '1. Ada Quill ([profile](https://quay.example.org/quill))  ',
      '   *Tides and the making of ports*',
      '2. James Reed and Mary Quay  ',
      '   *Nets in the hands of small crews*',
      '',
      '10:00 Session 2: Piers',
      '',
      '1. Anna Lee  ',
      '   Warden of lights, Harbour College',
      '2. Paul Weir  ',
      '   Chief of nets and of small crews',
      '',
      '11:00 Lunch',
    ],
    states: [
      '09:00 - - presentation | Session 1 | Sea and land | -',
      '- - - presentation | - | Tides and the making of ports | Sea and land',
      '- - - presentation | - | Nets in the hands of small crews | Sea and land',
      '10:00 - - presentation | Session 2 | Piers | -',
      '11:00 - - break | - | Lunch | -',
    ],
  },
  {
    name: 'the first talk right below the title of its entry, where both are items',
    lines: belowSession([
      '- 9:10',
      '- Words of the wardens',
      '- Tides and the trade of ports',
      '',
      'Ms. Ada Quill',
      '',
      '- Nets for small boats',
      '',
      'Mr. James Reed',
    ]),
    states: [
      '09:00 - - presentation | Session 1 | Sea and land | -',
      '09:10 - - presentation | - | Words of the wardens | -',
      '- - - presentation | - | Tides and the trade of ports | Words of the wardens',
      '- - - presentation | - | Nets for small boats | Words of the wardens',
      '10:00 - - break | - | Lunch | -',
    ],
  },
  {
    name: 'talks of a series, each on a day of its own behind who gives it',
    lines: [
      '# Harbour Seminar',
      '',
      '**September 13: Anna Lee (HARBO), "*Tides of the North.*"**',
      '*Moderator:* Paul Weir (UT).',
      '',
      '**September 20 (Tuesday): Carla Diaz (UT), "*Nets of the South.*"**',
    ],
    states: [
      '- - - presentation | - | Tides of the North. | -',
      '- - - presentation | - | Nets of the South. | -',
    ],
  },
  {
    name: 'talks of a list behind names and dashes, below a day, and not when it starts',
    lines: [
      '# Harbour Forum',
      '',
      '### Wednesday',
      '',
      'Start: **11 am**',
      '',
      '- Anna Lee - Tides of the north and what they do to piers',
      '- Paul Weir - Nets of the south and how they are mended',
      '- Carla Diaz - Lamps of the east and who lights them',
    ],
    states: [
      '- - - presentation | - | Tides of the north and what they do to piers | -',
      '- - - presentation | - | Nets of the south and how they are mended | -',
      '- - - presentation | - | Lamps of the east and who lights them | -',
    ],
  },
  {
    name: 'talks below the parts of a day that prints no times, with who gives them behind a full stop',
    lines: [
      '# Harbour Conference',
      '',
      '## Wednesday 29 March 2023',
      '',
      '### Invited talks',
      '',
      '- Tides and the trade of ports. Ada Quill, Warden of the Harbour College',
      '- Nets at sea. A manual for crews. Speaker and author: James Reed',
      '',
      '## Thursday 30 March 2023',
      '',
      '### Library',
      '',
      '- Charts for small boats. Ruth Marsh, Head of Maps',
    ],
    states: [
      '- - - presentation | - | Invited talks | -',
      '- - - presentation | - | Tides and the trade of ports. | Invited talks',
      '- - - presentation | - | Nets at sea. A manual for crews. | Invited talks',
      '- - - presentation | - | Library | -',
      '- - - presentation | - | Charts for small boats. | Library',
    ],
  },
  {
    name: 'a talk in French quotation marks with a space inside, behind who gives it',
    lines: [
      '# Harbour Forum',
      '',
      '9:00 Opening',
      '',
      '9:30 Ada Quill, Warden of the Harbour College : « Tides and nets »',
    ],
    states: ['09:00 - - opening | - | Opening | -', '09:30 - - presentation | - | Tides and nets | -'],
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
  {
    name: 'talks below a session in its cell, behind names that nobody knows where others are known, a link unbroken',
    lines: [
      '# Harbour Forum',
      '',
      '| | |',
      '|--:|---|',
      '| 14:30-15:00 | Plenary session 1A<br> Emma Irving - Lamps as a trade of the harbour <br>[Otigbo Quillen and Zed Marrow - The state of <br>all quays in the north](/a) |',
      '| 15:00-15:30 | Plenary session 1B<br> Carol Goble - Quay adoption <br>Colin Ventner - What we do towards the rise of tides |',
      '| 15:30-15:40 | Break |',
    ],
    states: [
      '14:30 15:00 - plenary | - | Plenary session 1A | -',
      '- - - presentation | - | Lamps as a trade of the harbour | Plenary session 1A',
      '- - - presentation | - | The state of all quays in the north | Plenary session 1A',
      '15:00 15:30 - plenary | - | Plenary session 1B | -',
      '- - - presentation | - | Quay adoption | Plenary session 1B',
      '- - - presentation | - | What we do towards the rise of tides | Plenary session 1B',
      '15:30 15:40 - break | - | Break | -',
    ],
  },
]

describe('forms of a programme', () => {
  givesSessions(programmes)
})
