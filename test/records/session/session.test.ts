import { describe, expect, it } from 'vitest'
import type { Genre } from '../../../pipeline/model/doc.ts'
import { foundIn } from '../programme-doc.ts'

interface Case {
  readonly name: string
  readonly genre?: Genre
  readonly lines: readonly string[]
  /** Each session as "day start end kind | label | title | parent". */
  readonly states: readonly string[]
}

const cases: readonly Case[] = [
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
    name: 'the date of a day on the line below it',
    lines: [
      '# Harbour Forum',
      '',
      '## Day 1 - Tides',
      '',
      '*Saturday 13 March 2021*',
      '',
      '9:00 Welcome',
      '',
      '## Day 2 - Nets',
      '',
      '*Sunday 14 March 2021*',
      '',
      '9:00 Ropes',
    ],
    states: ['1 09:00 - opening | - | Welcome | -', '2 09:00 - presentation | - | Ropes | -'],
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
  {
    name: 'no programme in a report that tells of its days',
    genre: 'report',
    lines: [
      '# Harbour report',
      '',
      '## Day 1: Tides',
      '',
      'The group met at 9:00 and spoke of tides.',
      '',
      '## Day 2: Nets',
      '',
      '- Nets are costly',
      '- Ropes are not',
    ],
    states: [],
  },
  {
    name: 'no programme in a timeline',
    lines: [
      '# Crane outage: timeline',
      '',
      '09:00 Alarm rings',
      '',
      '09:10 Crane stops',
      '',
      '10:00 Crane runs',
    ],
    states: [],
  },
  {
    name: 'no sessions among what to read and who comes',
    lines: [
      '# Harbour Forum',
      '',
      '## Day 1',
      '',
      '09:00 **Opening**',
      '',
      '10:00 **Closing**',
      '',
      '## Further reading',
      '',
      '- Tides and Men (2004)',
      '',
      '## Participants',
      '',
      '- Ada Quill, Harbour College',
    ],
    states: ['1 09:00 - opening | - | Opening | -', '1 10:00 - closing | - | Closing | -'],
  },
]

describe('sessions', () => {
  it.each(cases)('finds $name', async ({ lines, genre, states }) => {
    const { sessions } = await foundIn(lines, genre ?? 'agenda')
    expect(
      sessions.map(({ fields }) =>
        [
          ['day', 'start', 'end', 'kind'].map((field) => fields[field] ?? '-').join(' '),
          fields['label'] ?? '-',
          fields['title'],
          fields['parent'] ?? '-',
        ].join(' | '),
      ),
    ).toEqual(states)
  })

  it('counts the date of a day from the event, and takes the printed one first', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        'Port Quill, 30 June - 1 July 2015',
        '',
        '## Day 1',
        '',
        '09:00 **Opening**',
        '',
        '## Day 2',
        '',
        '09:00 **Closing**',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => fields['date'])).toEqual(['2015-06-30', '2015-07-01'])
  })

  it('says what stands below a title as its description, without who speaks', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '09:00 **Panel**',
        '',
        'What the tide brings in.',
        '',
        'Moderator: Ada Quill, Harbour College',
        '',
        '10:00 **Closing**',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => fields['description'])).toEqual(['What the tide brings in.', null])
  })

  it('takes length and purpose from the cells for them, and the room from none', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '## Day 1',
        '',
        '| Session | Purpose | Room |',
        '|---|---|---|',
        '| Tides<br>60 min. | To know them | Blue room |',
        '| Nets | To mend them | Red room |',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => [fields['title'], fields['minutes'], fields['description']])).toEqual(
      [
        ['Tides', 60, 'To know them'],
        ['Nets', null, 'To mend them'],
      ],
    )
  })

  it('takes a heading for a session where its words are those of one, and else for the end of what stands above', async () => {
    const { sessions } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '## Day 1',
        '',
        '### Opening remarks',
        '',
        'A word from the pier.',
        '',
        '### How to get there',
        '',
        'By boat.',
        '',
        '### Closing session',
      ],
      'agenda',
    )
    expect(sessions.map(({ fields }) => [fields['title'], fields['description']])).toEqual([
      ['Opening remarks', 'A word from the pier.'],
      ['Closing session', null],
    ])
  })

  const daysOf = async (lines: readonly string[]) =>
    (await foundIn(['# Harbour Forum', '', ...lines], 'agenda')).sessions.map(({ fields }) => fields['day'])

  it('counts a morning below an afternoon as the next day where no day has a heading', async () => {
    const lines = ['9:00 am Tides', '', '4:00 pm Nets', '', '8:30 am Piers', '', '10:00 am Boats']
    expect(await daysOf(lines)).toEqual([1, 1, 2, 2])
  })

  it('counts no new day below a heading of a track, nor where figures could mean the evening', async () => {
    const track = ['9:00 am Tides', '', '4:00 pm Nets', '', '## Second hall', '', '9:00 am Boats']
    expect(await daysOf(track)).toEqual([1, 1, 1])
    expect(await daysOf(['9:00 Tides', '', '4:00 Nets', '', '8:30 Dinner'])).toEqual([1, 1, 1])
  })

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

  it('takes the number behind the word for a day as that of the month where a date begins with it', async () => {
    const lines = [
      'DIA 25 de enero de 2016',
      '',
      '09:00 Los faros',
      '',
      'DIA 26 de enero de 2016',
      '',
      '09:00 Las redes',
    ]
    const { sessions } = await foundIn(['# Foro de los faros de la costa', '', ...lines], 'agenda')
    expect(sessions.map(({ fields }) => [fields['day'], fields['date']])).toEqual([
      [1, '2016-01-25'],
      [2, '2016-01-26'],
    ])
  })

  it('finds no programme in figures', async () => {
    const { sessions } = await foundIn(['# Steel grades', '', '08:10 0.35', '', '09:20 1.10'], 'agenda')
    expect(sessions).toEqual([])
  })
})
