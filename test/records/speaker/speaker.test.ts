import { describe, expect, it } from 'vitest'
import type { Genre } from '../../../pipeline/model/doc.ts'
import { foundIn } from '../programme-doc.ts'

interface Case {
  readonly name: string
  readonly genre: Genre
  readonly lines: readonly string[]
  /** "honorific name | role | position | affiliation" */
  readonly states: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'an author by the day of the paper, of no body',
    genre: 'report',
    lines: ['# Five things about lamps', '', 'By Ruth Quill, 9 February 2021', '', 'The lamps are old.'],
    states: ['- Ruth Quill | author | - | -'],
  },
  {
    name: 'those present behind the letters that stand for them, and no letters',
    genre: 'report',
    lines: ['# Lamp board', '', '## Attendees', '', '- [RQ] Ruth Quill', '- (PM) Peter Marsh', '- [XY]'],
    states: ['- Ruth Quill | participant | - | -', '- Peter Marsh | participant | - | -'],
  },
  {
    name: 'people below a line that says what they were there for',
    genre: 'report',
    lines: ['# Lamp class', '', '_People teaching:_', '', '- Ruth Quill', '- Peter Marsh'],
    states: ['- Ruth Quill | speaker | - | -', '- Peter Marsh | speaker | - | -'],
  },
  {
    name: 'who signed by one name between the title and the day, and not by one above words',
    genre: 'report',
    lines: [
      '# Five things about lamps',
      '',
      'Ruth Quill',
      '',
      '2021-02-09',
      '',
      'Peter Marsh',
      '',
      'The lamps are old.',
    ],
    states: ['- Ruth Quill | author | - | -'],
  },
  {
    name: 'all of a row behind a label, though one of them does not look like a name, and who else attended',
    genre: 'report',
    lines: [
      '# Lamp class',
      '',
      '- Title: Lamps',
      '- Presenters: Ruth Quill, Peter Marsh, and Light Mast',
      '- Also attending:',
      '  - Ada Coe',
    ],
    states: [
      '- Ruth Quill | speaker | - | -',
      '- Peter Marsh | speaker | - | -',
      '- Ada Coe | participant | - | -',
    ],
  },
  {
    name: 'chair and minutes on two lines as two people',
    genre: 'report',
    lines: ['# Lamp cluster', '', 'Chair: Ruth Quill (UNHCR)\\', 'Minutes: Peter Marsh (UNDP)'],
    states: ['- Ruth Quill | chair | - | UNHCR', '- Peter Marsh | rapporteur | - | UNDP'],
  },
  {
    name: 'people of a body who speak in a report, and what they gave',
    genre: 'report',
    lines: [
      '# Lamps and peace: a conference report',
      '',
      'Mr James Reed, Director General of the Harbour Police, reminded participants of the storm.',
      '',
      'Ruth Marsh of the Harbour College warned that oil is dear. Anna Stone of Averin sang.',
      '',
      'Professor Ada Quill (Harbour College) gave the keynote lecture.',
    ],
    states: [
      'Mr James Reed | speaker | Director General | Harbour Police',
      '- Ruth Marsh | speaker | - | Harbour College',
      'Professor Ada Quill | keynote | - | Harbour College',
    ],
  },
  {
    name: 'nobody in a line that is a body and its short form',
    genre: 'brief',
    lines: ['# Fact sheet: lamps', '', 'Justice Everywhere (JE), November 2021', '', 'The lamps are old.'],
    states: [],
  },
  {
    name: 'people below a label on a line of its own in a wrapped text, in its role',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      '9.15 - 10.45  Tides and nets',
      '              Moderator: Dr James Reed, Harbour Police',
      '              Speakers:',
      '              - Ruth Marsh, Head of Nets, Harbour College',
      '',
      '10.45 - 11.15 Coffee',
    ],
    states: [
      'Dr James Reed | moderator | - | Harbour Police',
      '- Ruth Marsh | speaker | Head of Nets | Harbour College',
    ],
  },
  {
    name: 'members and witnesses of an inquiry as those who took part, not as its authors',
    genre: 'report',
    lines: [
      '# Lamps of the bay: a report',
      '',
      'Members of the Committee',
      '',
      'Hon. Ruth Quill (Chairperson)\\',
      'Hon. Peter Marsh\\',
      'Hon. Ada Stone',
    ],
    states: [
      'Hon. Ruth Quill | chair | - | -',
      'Hon. Peter Marsh | participant | - | -',
      'Hon. Ada Stone | participant | - | -',
    ],
  },
  {
    name: 'who took the minutes, by the word in brackets',
    genre: 'report',
    lines: [
      '# Minutes',
      '',
      '## Present',
      '',
      'Ruth Quill, Harbour College (minutes)',
      '',
      'Peter Marsh, Harbour College (online)',
    ],
    states: [
      '- Ruth Quill | rapporteur | - | Harbour College',
      '- Peter Marsh | participant | - | Harbour College',
    ],
  },
  {
    name: 'nobody in the column of rooms, and those of a group in a row with a room',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Session | Speakers | Room |',
      '|---|---|---|---|',
      '| 9:00 – 10:00 | Parallel sessions | | Victoria Hall |',
      '| | A. Posting officers to small ports and islands | Facilitator: Ruth Quill | Room 2 |',
      '| | B. Body lamps | Facilitator: Peter Marsh | Room 3 |',
      '| 10:00 – 11:00 | Reports | Rapporteurs | Victoria Hall |',
    ],
    states: ['- Ruth Quill | moderator | - | -', '- Peter Marsh | moderator | - | -'],
  },
  {
    name: 'the name alone where the lines of a list ran together behind it',
    genre: 'brief',
    lines: [
      '# Panel Brief: Tides',
      '',
      '## Speakers',
      '',
      `Ruth Quill, ${'Institute of Tidal Studies Peter Marsh '.repeat(20)}`,
    ],
    states: ['- Ruth Quill | speaker | - | -'],
  },
  {
    name: 'a line a person under a heading, with a label of their own',
    genre: 'brief',
    lines: [
      '# Panel Brief: Tides',
      '',
      '## Speakers',
      '',
      'Dr. Ruth Quill - *Senior Fellow, Institute of Tidal Studies*',
      '',
      '*Moderator: Peter Marsh - Director, Harbour College*',
    ],
    states: [
      'Dr. Ruth Quill | speaker | Senior Fellow | Institute of Tidal Studies',
      '- Peter Marsh | moderator | Director | Harbour College',
    ],
  },
  {
    name: 'an author, without the line that says where and when',
    genre: 'slides',
    lines: [
      '---',
      'marp: true',
      '---',
      '',
      '# Tides',
      '',
      'Ruth Quill, Director, Harbour College',
      'Northmoor, 12 April 2022',
      '',
      '---',
      '',
      '# What we saw',
      '',
      '- Tides rose',
    ],
    states: ['- Ruth Quill | author | Director | Harbour College'],
  },
  {
    name: 'those below a heading that asks who spoke, with their names in bold',
    genre: 'report',
    lines: [
      '# Tides: a roundtable',
      '',
      '## Who spoke',
      '',
      '- **Prof. Ruth Quill**, Chair, Institute of Tidal Studies',
      '- Peter Marsh (Harbour College)',
      '',
      '## What was said',
      '',
      '- Tides rose (Harbour College)',
    ],
    states: [
      'Prof. Ruth Quill | speaker | Chair | Institute of Tidal Studies',
      '- Peter Marsh | speaker | - | Harbour College',
    ],
  },
  {
    name: 'people under a session, in the role that it gives them',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      '09:00 **Keynote: Tides**',
      '',
      'Hon. Ruth Quill, Chair, Committee on Harbours',
      '',
      '10:00 **Panel**',
      '',
      'Moderator: Ms. Anna Marsh, Coordinator, Harbour College',
      '',
      'Panellists: Col. James Reed, Harbour Police; Peter Stone, Union of Pilots',
    ],
    states: [
      'Hon. Ruth Quill | keynote | Chair | Committee on Harbours',
      'Ms. Anna Marsh | moderator | Coordinator | Harbour College',
      'Col. James Reed | panellist | - | Harbour Police',
      '- Peter Stone | panellist | - | Union of Pilots',
    ],
  },
  {
    name: 'people in a list under a session, one an item, with the country where they come from left aside',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      '09:00 **Panel: Tides**',
      '',
      '- MODERATOR: Prof. Anna Marsh, Director, Centre for Tidal Studies (CTS), Norland University (Norway)',
      '- Mr. Peter Stone, Director for Pilots, Union of Pilots (Denmark)',
      '- Hon. James Reed, former Chief Justice of Norway; Member, Pilots Group (Norway)',
      '- Tides and how to read them',
      '- Bring a boat; Anna Marsh has two',
      '',
      '10:00 **Panel: Wind**',
    ],
    states: [
      'Prof. Anna Marsh | moderator | Director | Centre for Tidal Studies (CTS), Norland University',
      'Mr. Peter Stone | panellist | Director for Pilots | Union of Pilots',
      'Hon. James Reed | panellist | former Chief Justice of Norway | -',
    ],
  },
  {
    name: 'the chair on a line of his own, who heads nobody',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      '1515 - 1700 Tides',
      '',
      'Chair: Robert STONE',
      '',
      'Alice MARSH Professor of Tides, Norland University',
      '',
      '1700 - 1730 Tea',
      '',
      '1730 - 1800 Wind',
    ],
    states: [
      '- Robert STONE | chair | - | -',
      '- Alice MARSH | speaker | Professor of Tides | Norland University',
    ],
  },
  {
    name: 'people in a column for them, and nobody in "All"',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Session | Presenter |',
      '|---|---|---|',
      '| 9:00 | Tides | Anna Marsh |',
      '| 10:00 | Group work | All |',
    ],
    states: ['- Anna Marsh | speaker | - | -'],
  },
  {
    name: 'everybody behind a label for authors',
    genre: 'report',
    lines: ['# Report on Tides', '', 'Contributed by: Anna Marsh, Peter Stone, and James Reed'],
    states: [
      '- Anna Marsh | author | - | -',
      '- Peter Stone | author | - | -',
      '- James Reed | author | - | -',
    ],
  },
  {
    name: 'those to whom a sentence gives a role',
    genre: 'brief',
    lines: [
      '# Brief on Tides',
      '',
      'The committee, chaired by Dr. Ruth Quill (Institute of Tidal Studies) and Dr. Anna Marsh (Harbour College), consulted with a range of pilots.',
    ],
    states: [
      'Dr. Ruth Quill | chair | - | Institute of Tidal Studies',
      'Dr. Anna Marsh | chair | - | Harbour College',
    ],
  },
  {
    name: 'rows of a list of participants',
    genre: 'report',
    lines: [
      '# Report on Tides',
      '',
      '## Participants',
      '',
      '| Name | Position | Organisation |',
      '|---|---|---|',
      '| Mr. James Reed | Head of Pilots | Harbour Police |',
    ],
    states: ['Mr. James Reed | participant | Head of Pilots | Harbour Police'],
  },
  {
    name: 'one record for a person who speaks and is listed',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      '| Time | Session | Presenter |',
      '|---|---|---|',
      '| 9:00 | Tides | Anna Marsh |',
      '| 10:00 | Close | |',
      '',
      '## Participants',
      '',
      '- Anna Marsh, Director, Harbour College',
    ],
    states: ['- Anna Marsh | speaker | Director | Harbour College'],
  },
  {
    name: 'a given name alone that presents',
    genre: 'report',
    lines: ['# Report on Tides', '', 'The day began with Ottmar presenting a recap of the nets.'],
    states: ['- Ottmar | speaker | - | -'],
  },
  {
    name: 'nobody in places, months, bodies and headings',
    genre: 'report',
    lines: [
      '# Report on Tides',
      '',
      '## Speakers',
      '',
      'Harbour Security Sector',
      '',
      '## Findings',
      '',
      'The day began with Kenya presenting a chart, hosted by the Ada Lovelace Institute.',
      '',
      'Joint Forces Command agreed to lend a boat.',
    ],
    states: [],
  },
]

describe('speakers', () => {
  it.each(cases)('finds $name', async ({ lines, genre, states }) => {
    const { speakers } = await foundIn(lines, genre)
    expect(
      speakers.map(({ fields }) =>
        [
          `${fields['honorific'] ?? '-'} ${fields['name']}`,
          fields['role'],
          fields['position'] ?? '-',
          fields['affiliation'] ?? '-',
        ].join(' | '),
      ),
    ).toEqual(states)
  })
})
