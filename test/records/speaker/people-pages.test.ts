import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'

/** Pages that are nothing but people, as makers of web sites write them: the heading stands in the front matter. */
const cases: readonly (readonly [name: string, lines: readonly string[], states: readonly string[]])[] = [
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
    'nobody on a page of another heading',
    ['---', 'title: Tides', '---', '', 'Ruth Quill, Harbour College'],
    [],
  ],
]

describe('Pages of people', () => {
  it.each(cases)('state %s', async (_, lines, states) => {
    const { speakers } = await foundIn(lines, 'other')
    expect(
      speakers.map(({ fields: { honorific, name, role, position, affiliation } }) =>
        [`${honorific ?? '-'} ${name}`, role, position ?? '-', affiliation ?? '-'].join(' | '),
      ),
    ).toEqual(states)
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

it('those of a page that is called by its people tell who they are, in a page about people they do not', async () => {
  const page = (title: string) => [
    '---',
    `title: ${title}`,
    '---',
    '',
    'Ann Roe is a pilot who paints.',
    '',
    'She sails.',
  ]
  const names = async (title: string) =>
    (await foundIn(page(title), 'brief')).speakers.map(({ fields }) => fields['name'])
  expect(await names('Speakers')).toEqual(['Ann Roe'])
  expect(await names('Speakers of the harbour meet')).toEqual([])
})

describe('Lists of initials and surnames', () => {
  it('name who is there behind the plural of what they all are, and nobody elsewhere', async () => {
    const { speakers } = await foundIn(
      [
        '# Quay Council',
        '',
        'Cllrs. P Reed (Chair); S. Quill (V. Chair), C Marsh and R. J. Stone.',
        '',
        'Cllrs. of both wards, A. Pier; the clerk',
        '',
        'Maps A. Pier, B. Lamp, C. Net',
      ],
      'agenda',
    )
    expect(speakers.map(({ fields }) => `${fields['name']} | ${fields['role']}`)).toEqual([
      'P Reed | chair',
      'S. Quill | participant',
      'C Marsh | participant',
      'R. J. Stone | participant',
    ])
  })

  it('names who gives a deck below its title, and not who is named on its other slides', async () => {
    const { speakers } = await foundIn(
      [
        '---',
        'marp: true',
        '---',
        '',
        '# Heal the lamps',
        '',
        'Henry Quill',
        '',
        '---',
        '',
        '# Thanks',
        '',
        'James Reed',
      ],
      'slides',
    )
    expect(speakers.map(({ fields }) => `${fields['name']} | ${fields['role']}`)).toEqual([
      'Henry Quill | author',
    ])
  })
})

describe('Biographies', () => {
  it('tell what somebody with a title is, and where, also behind a comma', async () => {
    const { speakers } = await foundIn(
      [
        '# Harbour Forum',
        '',
        '## Speakers',
        '',
        'Dr. Ada Quill is a senior pilot and a member of staff at the Harbour College.',
        '',
        '**Prof. Ruth Marsh** is a Senior Consultant in Tides and Nets, Harbour Hospital.',
        '',
        'The pier is a landing place in wood, stone and iron.',
      ],
      'agenda',
    )
    expect(
      speakers.map(({ fields: { honorific, name, position, affiliation } }) =>
        [honorific, name, position, affiliation].join(' | '),
      ),
    ).toEqual([
      'Dr. | Ada Quill | senior pilot and a member of staff | Harbour College',
      'Prof. | Ruth Marsh | Senior Consultant in Tides and Nets | Harbour Hospital',
    ])
  })
})
