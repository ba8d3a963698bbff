import { describe } from 'vitest'
import { findsInProgramme, type SpeakerLines } from './finds-speakers.ts'

/*
 * People of a programme by how their names are printed: in items, in brackets, over two lines, beside talks. Beside each
 * form stands one that looks like it and names nobody.
 */

const cases: readonly SpeakerLines[] = [
  [
    'items under a session',
    ['- Dr. Ada Quill, Director, Harbour College', '- James Reed, Statistician, Harbour Police'],
    [
      'Dr. Ada Quill | speaker | Director | Harbour College',
      '- James Reed | speaker | Statistician | Harbour Police',
    ],
  ],
  [
    'names and bodies that nobody knows, by their shape',
    ['- Lin Shi, Quayside.', '- Fahi Ebra (Muir.ai)'],
    ['- Lin Shi | speaker | - | Quayside', '- Fahi Ebra | speaker | - | Muir.ai'],
  ],
  [
    'nobody in items that are about things',
    ['- Coffee Social, Lobby', '- Data Sharing, Privacy', '- City Hall'],
    [],
  ],
  [
    'a name with its body in the line below',
    ['- James Reed  ', '  President, Harbour College'],
    ['- James Reed | speaker | President | Harbour College'],
  ],
  [
    'no name in what somebody was, nor in a rank and an office',
    ['- Former Administrator, Quayside', '- General Counsel, Quayside'],
    [],
  ],
  [
    'the president of a body, and a president of nothing but a field',
    [
      '- James Reed, President of Lampondia',
      '- Ada Quill, President of Research',
      '- Paul Weir, Vice President of Tides',
    ],
    [
      '- James Reed | speaker | President | Lampondia',
      '- Ada Quill | speaker | President of Research | -',
      '- Paul Weir | speaker | Vice President of Tides | -',
    ],
  ],
  [
    'one person where an office follows "&"',
    ['- James Reed, Founder & Chief Innovator, Harbour College'],
    ['- James Reed | speaker | Founder & Chief Innovator | Harbour College'],
  ],
  [
    'who speaks behind "by"',
    ['10:00 The state of the pier by Dr. Ada Quill'],
    ['Dr. Ada Quill | speaker | - | -'],
  ],
  [
    'those in a bracket amid or behind what happens, and no town or room there',
    [
      '10:00 Tides of the bay (Ben Marsh, Patrick): how they rise',
      '',
      '11:00 Nets (James Quill)',
      '',
      '12:00 Ropes (Main Hall)',
      '',
      '13:00 Lamps (Florence)',
    ],
    ['- Ben Marsh | speaker | - | -', '- Patrick | speaker | - | -', '- James Quill | speaker | - | -'],
  ],
  [
    'who gives a talk behind its name, parted by a title of honour alone',
    [
      '10:00 The state of the northern bay Mr Ben Quillmann, Doctoral Candidate, University of Averin',
      '',
      '11:00 The lamps of all the piers after the storm and what will become of them in winter The Rt. Hon. Zor Marsh, Minister of Lamps',
    ],
    [
      'Mr Ben Quillmann | speaker | Doctoral Candidate | University of Averin',
      'The Rt. Hon. Zor Marsh | speaker | Minister of Lamps | -',
    ],
  ],
  [
    'who stands behind the short name of a body',
    ['HPC: James Reed', 'Coffee: Quayside Hall'],
    ['- James Reed | speaker | - | HPC'],
  ],
  [
    'who speaks before a title in quotation marks or behind a colon, and no body or place before one',
    [
      '9:30 James Reed “The state of the pier”',
      '',
      '9:40 Ruth Quill (Harbour College): What the tides brought',
      '',
      '9:50 Harbour College: “What the tides brought”',
      '',
      '- Mr. Tom Marsh, Warden, Harbour Police – What the nets brought in',
    ],
    [
      '- James Reed | speaker | - | -',
      '- Ruth Quill | speaker | - | Harbour College',
      'Mr. Tom Marsh | speaker | Warden | Harbour Police',
    ],
  ],
  [
    'a name alone with who that is in the line below, and without what the talk is about',
    [
      '9:30 Tides',
      'James Reed  ',
      'Warden, Harbour Police  ',
      'Ruth Quill, moderator  ',
      'Reporter, Harbour College  ',
      'Ada Marsh  ',
      'What the tides brought to the pier and its people',
    ],
    [
      '- James Reed | speaker | Warden | Harbour Police',
      '- Ruth Quill | moderator | Reporter | Harbour College',
      '- Ada Marsh | speaker | - | -',
    ],
  ],
  [
    'names that nobody knows before their talks, where others stand so',
    [
      '9:30 James Reed: What the tides brought',
      '',
      '9:40 Ruth Quill: What the nets brought in',
      '',
      '9:50 Olu Vint: What the pier cost us',
      '',
      '9:55 Tom Urban Marsh “Ropes”',
    ],
    [
      '- James Reed | speaker | - | -',
      '- Ruth Quill | speaker | - | -',
      '- Olu Vint | speaker | - | -',
      '- Tom Urban Marsh | speaker | - | -',
    ],
  ],
  [
    'no names that nobody knows before a colon, where no others stand so',
    ['9:30 Small Piers: What the tides brought', '', '9:40 Olu Vint: What the nets brought in'],
    [],
  ],
  [
    'names in brackets below the entries, where three are printed so',
    [
      '9:30 Nets',
      '[Vint]',
      '',
      '9:40 Ropes',
      '[Ebra/Shi]',
      '',
      '9:50 Piers',
      '[all]',
      '',
      '9:55 Tar',
      '[Vint]',
    ],
    ['- Vint | speaker | - | -', '- Ebra | speaker | - | -', '- Shi | speaker | - | -'],
  ],
  ['nobody in two such brackets', ['9:30 Nets', '[Vint]', '', '9:40 Ropes', '[Ebra]'], []],
  [
    'one person with an initial and without',
    ['Introduced by James B. Reed', '', '- James Reed, President, Harbour College'],
    ['- James Reed | speaker | President | Harbour College'],
  ],
  [
    'those of a paragraph full of names with bodies in brackets, and not fewer',
    [
      'Talks by Zoren Bau (Harbour College), Lin Shi (Quayside) and Ada Quill (Port); tides (James Reed, Norlab).',
      '',
      'The pier of Mara Zed (Port) and the old boat of Ivo Tal (Boats) are to be sold to all who want them.',
    ],
    [
      '- Zoren Bau | speaker | - | Harbour College',
      '- Lin Shi | speaker | - | Quayside',
      '- Ada Quill | speaker | - | Port',
      '- James Reed | speaker | - | Norlab',
    ],
  ],
  [
    'those before a colon, whatever their office, and those by whom alone a row is called',
    [
      '| | |',
      '|---|---|',
      '| 9:10 | Ada Quill, President of Harbourwatch: *The fishing side* |',
      '| 9:20 | Mr. James Reed, Statistician, Harbour Police |',
    ],
    [
      '- Ada Quill | speaker | President | Harbourwatch',
      'Mr. James Reed | speaker | Statistician | Harbour Police',
    ],
  ],
  [
    'nobody by what is somebody’s',
    ['- Anna Marsh’s Example (Harbour College)', '- Nets of the bay: Dan Stone’s Example (Lamp House)'],
    [],
  ],
  [
    'those of the body before their bracket',
    ['- NORLAB (Mr. James Reed)', '- Remarks by NorAID (Ms. Ada Quill)', '- Tides of Lun (Ms. Ida Roe)'],
    [
      'Mr. James Reed | speaker | - | NORLAB',
      'Ms. Ada Quill | speaker | - | NorAID',
      'Ms. Ida Roe | speaker | - | -',
    ],
  ],
]

describe('people of a programme', () => {
  findsInProgramme(cases)
})
