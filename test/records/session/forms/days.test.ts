import { describe, expect, it } from 'vitest'
import { foundIn } from '../../programme-doc.ts'
import { givesSessions, type Programme } from '../programmes.ts'

/*
 * Entries of days that print no times, and headings of days.
 */

const programmes: readonly Programme[] = [
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
]

const course = (titles: readonly string[]): readonly string[] => [
  '# Harbour course',
  '',
  '## Schedule',
  ...titles.flatMap((title) => [
    '',
    `### ${title}`,
    '',
    'Readings:',
    '- Ada Roe. 2018. *On tides.*',
    '',
    'Assignment (due by noon)',
    '- Tide assignment',
  ]),
]

describe('forms of a programme', () => {
  it('gives the classes of a course by the days before their titles, and none of what is to be read or done for them', async () => {
    const { sessions } = await foundIn(
      course(['9/18 Tides and nets', '9/25 Lamps', '10/2 Oil and wicks']),
      'agenda',
    )
    expect(sessions.map(({ fields }) => fields['title'])).toEqual([
      'Tides and nets',
      'Lamps',
      'Oil and wicks',
    ])
  })

  givesSessions(programmes)

  it('goes on with another day under a heading beside that of the agenda', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum, 6-8 April 2031',
        '',
        'We met in the bay, and the towns had much to say of lamps and of nets when they came together there.',
        '',
        '## Agenda',
        '',
        '### Sunday',
        '',
        '**9 am - 10 am** - Tides',
        '',
        '## Monday',
        '',
        '**9 am - 10 am** - Tides',
        '',
        '**11 am - 12 pm**: Nets',
        '',
        '## Participants',
      ],
      'report',
    )
    expect(sessions.map(({ fields }) => [fields['day'], fields['start'], fields['title']])).toEqual([
      [1, '09:00', 'Tides'],
      [2, '09:00', 'Tides'],
      [2, '11:00', 'Nets'],
    ])
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
