import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'
import { type SpeakerLines, withHonorific } from './finds-speakers.ts'

/** Pages that are nothing but people, as makers of web sites write them: the heading stands in the front matter. */
const cases: readonly SpeakerLines[] = [
  [
    'people over several lines below a heading in the front matter, none in the line of a town',
    [
      '---',
      'title: Participants',
      '---',
      '',
      '**Dr. Ada Quill** \\',
      'Senior Adviser \\',
      'Division of Tides and \\',
      'Nets \\',
      'Harbour College \\',
      'Mossfield, QX \\',
      '@adaquill',
      '',
      '**Mr. James Reed** \\',
      'Chairman \\',
      'Harbour Police \\',
      'Santa Marel, QX',
    ],
    [
      'Dr. Ada Quill | participant | Senior Adviser Division of Tides and Nets | Harbour College',
      'Mr. James Reed | participant | Chairman | Harbour Police',
    ],
  ],
  [
    'a committee, and its chairs by the heading over them alone',
    [
      '# Harbour Forum',
      '',
      '## Programme',
      '',
      '### Programme committee',
      '',
      '#### Chairs',
      '',
      '- Ada Quill (Harbour College)',
      '',
      '#### Committee',
      '',
      '- James Reed (Harbour Police)',
    ],
    ['- Ada Quill | chair | - | Harbour College', '- James Reed | organiser | - | Harbour Police'],
  ],
  [
    'two people in two lines, each with a country of two letters',
    [
      '---',
      'title: Speakers',
      '---',
      '',
      'Those who spoke at the harbour this year were:',
      '',
      'Ruth Quill, UK  ',
      'James Reed, EU',
    ],
    ['- Ruth Quill | speaker | - | UK', '- James Reed | speaker | - | EU'],
  ],
  [
    'who has a heading of their own below one for speakers, with the lines that say who that is, whatever else is told',
    [
      '# Harbour Forum',
      '',
      '## Speakers',
      '',
      '### Ada Quill',
      '',
      'Warden, Harbour College',
      '',
      'She has kept the lamps since 1999.',
      '',
      '### Dr. James Reed',
      '',
      'Chairman',
      '',
      'Harbour Police',
      '',
      '### Ruth Marsh',
      '',
      '#### Harbour Bank',
      '',
      'Ruth counts coins. Ben Poe taught her.',
    ],
    [
      '- Ada Quill | speaker | Warden | Harbour College',
      'Dr. James Reed | speaker | Chairman | Harbour Police',
      '- Ruth Marsh | speaker | - | Harbour Bank',
    ],
  ],
  [
    'who stands beside a portrait in a table, without what they talk of',
    [
      '# Harbour Forum',
      '',
      '## Invited speakers',
      '',
      '| | |',
      '|---|---|',
      '| ![Ada Quill](a.png) | **Ada Quill**<br>Harbour College<br>*Lamps that last* |',
      '| | **James Reed**, Harbour Police<br>*Light at sea* |',
    ],
    ['- Ada Quill | speaker | - | Harbour College', '- James Reed | speaker | - | Harbour Police'],
  ],
  [
    'an item whose second paragraph says who it names',
    [
      '# Harbour Lab',
      '',
      '## Advisory board',
      '',
      '- Ada Quill',
      '',
      '  Warden, Harbour College',
      '',
      '- Lamps',
    ],
    ['- Ada Quill | organiser | Warden | Harbour College'],
  ],
  [
    'who chairs what of a meeting as its organisers',
    [
      '# Harbour Forum',
      '',
      '## Organizing chairs',
      '',
      '- Ada Quill (Harbour College)',
      '',
      '## Committees',
      '',
      '- **Web Chair**: James Reed',
    ],
    ['- Ada Quill | organiser | - | Harbour College', '- James Reed | organiser | - | -'],
  ],
  [
    'who is quoted and told to be something, in whatever paper',
    ['# Harbours join', '', '“Lamps are dear,” said Ruth Quill, director of the Harbour Trust.'],
    ['- Ruth Quill | speaker | director | Harbour Trust'],
  ],
  [
    'a team by its portraits, and no heading behind them for what somebody is',
    [
      '# Harbour Lab',
      '',
      '## Our team',
      '',
      '### Ada Quill',
      '',
      'Warden',
      '',
      '![Portrait of James Reed](b.png)',
      '',
      '### James Reed',
      '',
      '## Harbour Bank',
      '',
      'It lends.',
    ],
    ['- Ada Quill | participant | Warden | -', '- James Reed | participant | - | -'],
  ],
  [
    'who has a heading like the one for speakers, until another tells of something else',
    [
      '# Harbour Forum',
      '',
      '## Keynote speakers',
      '',
      '## Ada Quill',
      '',
      'Harbour College',
      '',
      '## Tides',
      '',
      'They come twice.',
      '',
      '## James Reed',
    ],
    ['- Ada Quill | keynote | - | Harbour College'],
  ],
  [
    'a name in bold with what stands below it, and no crew in a plain line there',
    [
      '# Harbour Forum',
      '',
      '## Organising committee',
      '',
      '**Ada Quill**',
      '',
      'Harbour College',
      '',
      '**Ruth Marsh**',
      '',
      'Lamp Crew, Norway',
    ],
    ['- Ada Quill | organiser | - | Harbour College', '- Ruth Marsh | organiser | - | -'],
  ],
  [
    'nobody on a page of another heading',
    ['---', 'title: Tides', '---', '', 'Ruth Quill, Harbour College'],
    [],
  ],
]

describe('Pages of people', () => {
  it.each(cases)('state %s', async (_, lines, states) => {
    const { speakers } = await foundIn(lines, 'other')
    expect(speakers.map(withHonorific)).toEqual(states)
  })
})

describe('The page of a meeting without a programme', () => {
  it('names who speaks in items, and in lines that begin in bold', async () => {
    const { speakers } = await foundIn(
      [
        '# Tides of tomorrow',
        '',
        'Join us for the harbour seminar, which will take place online.',
        '',
        '- 🗣️ **Ada Quill**, Warden at the Harbour College.',
        '',
        '**James Reed**, Director, Harbour Police',
        '',
        'Ruth Marsh, Director, Harbour Bank',
      ],
      'agenda',
    )
    expect(speakers.map(({ fields, rule }) => `${fields['name']} | ${rule}`)).toEqual([
      'Ada Quill | speaker/announced',
      'James Reed | speaker/announced',
    ])
  })

  it('names each paragraph that is a name and the next that says who, three or more', async () => {
    const page = (...pairs: readonly (readonly [string, string])[]) => [
      '# Tides of tomorrow',
      '',
      'Join us for the harbour seminar, which will take place online.',
      '',
      ...pairs.flatMap(([name, told]) => [name, '', told, '']),
    ]
    const two = [
      ['Dr Ada Quill (moderator)', 'Chair, Harbour Institute'],
      ['James Reed', 'Director of Tides, Quayside'],
    ] as const
    const { speakers } = await foundIn(page(...two, ['Ruth Marsh', 'President, Harbour Bank']), 'agenda')
    expect(
      speakers.map(({ fields: { name, role, affiliation } }) => [name, role, affiliation].join(' | ')),
    ).toEqual([
      'Ada Quill | moderator | Harbour Institute',
      'James Reed | speaker | Quayside',
      'Ruth Marsh | speaker | Harbour Bank',
    ])
    const few = await foundIn(page(two[1]), 'agenda')
    expect(few.speakers).toEqual([])
  })

  it('names those on it in no role of a meeting where it is of a project', async () => {
    const lines = [
      '# Lamps',
      '',
      '## People',
      '',
      '- Ada Quill, Harbour Institute',
      '- James Reed, Harbour Bank',
    ]
    const of = async (genre: 'other' | 'report') =>
      (await foundIn(lines, genre)).speakers.map(({ fields }) => fields['role'])
    expect(await of('other')).toEqual(['participant', 'participant'])
    expect(await of('report')).toEqual(['speaker', 'speaker'])
  })

  it('names whom three lines in a row are, and nobody in two', async () => {
    const { speakers } = await foundIn(
      [
        '# Tides of tomorrow',
        '',
        'Ada Quill, Warden, Harbour College\\',
        'James Reed, Director, Harbour Police\\',
        'Ruth Marsh, TV Host',
        '',
        'Join us for the harbour seminar, which will take place online.',
        '',
        'Mary Stone, Warden, Harbour College\\',
        'Anna Vries, Director, Harbour Police',
        '',
        'Bring a lamp.',
      ],
      'agenda',
    )
    expect(speakers.map(({ fields }) => `${fields['name']} | ${fields['affiliation']}`)).toEqual([
      'Ada Quill | Harbour College',
      'James Reed | Harbour Police',
      'Ruth Marsh | TV Host',
    ])
  })
})
