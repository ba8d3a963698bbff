import { describe } from 'vitest'
import { findsInProgramme, type SpeakerLines } from './finds-speakers.ts'

/*
 * In which role people of a programme are there, by labels, by the session and by what they do.
 */

const cases: readonly SpeakerLines[] = [
  [
    'those below a label, in its role',
    [
      'Moderator:',
      '',
      '- Dr. Ada Quill, Director, Harbour College',
      '',
      'Speakers:',
      '',
      '- Lin Shi, Quayside',
    ],
    ['Dr. Ada Quill | moderator | Director | Harbour College', '- Lin Shi | speaker | - | Quayside'],
  ],
  [
    'those who comment and those who reply, below their labels',
    [
      'Commentators:',
      '',
      '- Dr. Ada Quill, Director, Harbour College',
      '',
      'Author Reply:',
      '',
      '- James Reed, Harbour Police',
    ],
    [
      'Dr. Ada Quill | discussant | Director | Harbour College',
      '- James Reed | discussant | - | Harbour Police',
    ],
  ],
  [
    'a chair before a comma or before nothing at all, and words behind that say what they do',
    [
      'Chairman, James Reed, Harbour College',
      '',
      'Chairman Peter A. Stone',
      '',
      'Anna Marsh, Harbour Police, Presentation',
    ],
    [
      '- James Reed | chair | - | Harbour College',
      '- Peter A. Stone | chair | - | -',
      '- Anna Marsh | speaker | - | Harbour Police',
    ],
  ],
  [
    'the role printed once, though another line says more',
    [
      '- James Reed, moderator',
      '- Anna Marsh, Harbour Police',
      '',
      '10:00 Nets',
      '',
      '- James Reed, President, Harbour College',
    ],
    ['- James Reed | moderator | President | Harbour College', '- Anna Marsh | speaker | - | Harbour Police'],
  ],
  [
    'in which role somebody speaks by the session of the row, not by the one above it',
    [
      '| Time | Session | Speaker | Title |',
      '|---|---|---|---|',
      '| 9:00 | Keynote | Ada Quill | Who lights the lamps |',
      '| 10:00 | Nets | James Reed | How to mend them |',
    ],
    ['- Ada Quill | keynote | - | -', '- James Reed | speaker | - | -'],
  ],
  [
    'who speaks behind a label before a title of honour',
    ['Keynote Address Dr. Ada Quill, Warden'],
    ['Dr. Ada Quill | keynote | Warden | -'],
  ],
  [
    'another group below the moderator',
    [
      'Moderator',
      '',
      'Anna Marsh, PhD, MSHyg, Warden, Harbour College',
      '',
      'Senior Pilots  ',
      'James Reed, MD, FACS, President, Harbour College  ',
      'Ruth Quill, Director, Harbour Police',
    ],
    [
      '- Anna Marsh | moderator | Warden | Harbour College',
      '- James Reed | speaker | President | Harbour College',
      '- Ruth Quill | speaker | Director | Harbour Police',
    ],
  ],
  [
    'who speaks behind the title that stands below its time, and who moderates behind "by"',
    [
      '9:30',
      '',
      'Tides (Dr. Ada Quill, Warden, Harbour College)',
      '',
      '9:40',
      '',
      'Panel moderated by Mr. Tom Marsh, Harbour Police',
    ],
    ['Dr. Ada Quill | speaker | Warden | Harbour College', 'Mr. Tom Marsh | moderator | - | Harbour Police'],
  ],
  [
    'those of one session below a label, not those of the next',
    [
      'Speakers:',
      '',
      '- James Reed, Harbour Police',
      '',
      '9:40 Panel on nets',
      '',
      '- Ruth Quill, Harbour College',
    ],
    ['- James Reed | speaker | - | Harbour Police', '- Ruth Quill | panellist | - | Harbour College'],
  ],
  [
    'those who greet, by who they are',
    ['Greetings from Anna Marsh, Mayor of Averin'],
    ['- Anna Marsh | speaker | Mayor of Averin | -'],
  ],
  [
    'a role behind a dash behind a bracket',
    [
      '- Mr. James Reed (Harbour Weekly, Norvane) – moderator',
      '- Ruth Quill (Harbour College) - Tides of the north',
    ],
    [
      'Mr. James Reed | moderator | - | Harbour Weekly, Norvane',
      '- Ruth Quill | speaker | - | Harbour College',
    ],
  ],
  [
    'a retired general, whose bracket ends no name',
    ['- Ltg (Ret) James Reed (Harbour College)'],
    ['Ltg (Ret) James Reed | speaker | - | Harbour College'],
  ],
  [
    'who leads behind the title of a session, though nobody knows the name',
    ['9:40 Nets of the north – Chair Orna Pierwick – (Slides)'],
    ['- Orna Pierwick | chair | - | -'],
  ],
  ['no chair in the name of a committee', ['Chair, Committee on Harbours'], []],
]

describe('people of a programme', () => {
  findsInProgramme(cases)
})
