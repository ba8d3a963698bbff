import { expect, test } from 'vitest'
import { foundIn } from '../programme-doc.ts'

/*
 * Committees that are thanked, rows of people with a body each, two of one body, and guests with what they are.
 */

test.each<readonly [string, 'report' | 'agenda', readonly string[], readonly string[]]>([
  [
    'of a committee that is thanked, and not who else is',
    'report',
    [
      '## Acknowledgements',
      '',
      'We say a special thank you to the members of the organizing committee:',
      '',
      '- Miranda Roe, Harbour Laboratories, USA',
      '- Lance Poe, Averin University, USA',
      '',
      'We also thank our families:',
      '',
      '- Maria Stone',
      '- Peter Moon',
    ],
    [
      'Miranda Roe | organiser | - | Harbour Laboratories, USA',
      'Lance Poe | organiser | - | Averin University, USA',
    ],
  ],
  [
    'below words in bold that stand above nothing but names, and not below bold words above anything else',
    'report',
    [
      '**Steering Committee** (in order of names)  ',
      'Ann Roe, Peter Poe and Maria Stone',
      '',
      '**Lamp Works**  ',
      'Quay Street, Averin Pier, North Wall',
      '',
      '**Pier lamps**  ',
      'Peter Moon came late, and Maria Bell later.',
    ],
    ['Ann Roe | organiser | - | -', 'Peter Poe | organiser | - | -', 'Maria Stone | organiser | - | -'],
  ],
  [
    'of a list that is set in one line with marks between them',
    'agenda',
    ['### Organizing Committee', '*Maria Roe*', '┊ *Peter Poe*', '┊ *Lance Stone*'],
    ['Maria Roe | organiser | - | -', 'Peter Poe | organiser | - | -', 'Lance Stone | organiser | - | -'],
  ],
  [
    'in a row with a body each, behind words that say in which role and a colon, and in none where nothing says so',
    'report',
    [
      'We had the honour of hosting four keynote speakers: Stephen Roe (University of Averin), Grace Odhiambo (Harbour College), Ali Hassan (Lamp Agency), and David Poe (Quays and Piers).',
      '',
      'Funds came from four friends: Stephen Stone (University of Averin), Grace Moon (Harbour College), Ali Bell (Lamp Agency), and David Coe (Quays and Piers).',
    ],
    [
      'Stephen Roe | keynote | - | University of Averin',
      'Grace Odhiambo | keynote | - | Harbour College',
      'Ali Hassan | keynote | - | Lamp Agency',
      'David Poe | keynote | - | Quays and Piers',
    ],
  ],
  [
    'who stand together before the body of both, but not who stands before somebody with an office',
    'report',
    [
      'David Roe and Mary Tait from the Harbour Centre facilitated the group work. Peter Stone and Dr. Ann Moon, Director of Lamps, opened the day.',
    ],
    [
      'David Roe | moderator | - | Harbour Centre',
      'Mary Tait | moderator | - | Harbour Centre',
      'Ann Moon | speaker | Director of Lamps | -',
    ],
  ],
  [
    'as guests with their title and what they are, which begins with a capital',
    'report',
    [
      'The chair recognised the presence of Mr. Guy Roe, Under-Secretary for Lamps. Later we were joined by Maria Poe.',
    ],
    ['Guy Roe | speaker | Under-Secretary for Lamps | -', 'Maria Poe | speaker | - | -'],
  ],
  [
    'who sits in a list with a post or a body in brackets, and who is called by a title where minutes let them speak',
    'report',
    [
      'Minutes of the lamp board, 25 May 2022',
      '',
      '- Ann Roe (Secretary)',
      '- Peter Poe (Harbour Office)',
      '- Maria Stone (Harbour Office)',
      '- David Moon (Quay Office)',
      '',
      'Dr Kieron O’Quay presented the lamps.',
    ],
    [
      'Ann Roe | participant | Secretary | -',
      'Peter Poe | participant | - | Harbour Office',
      'Maria Stone | participant | - | Harbour Office',
      'David Moon | participant | - | Quay Office',
      'Kieron O’Quay | speaker | - | -',
    ],
  ],
  [
    'behind the title of a heading, in a table of two columns beside a role, and behind whose office they have',
    'report',
    [
      '| **Submitted by** | Leslie Roe, Lamp Coordinator |',
      '|---|---|',
      '| Chair | Ann Poe, Harbour Office |',
      '| Owner | Maria Stone |',
      '',
      '## Lamps and oil – Dr. Anthony Moon, Harbour Institute',
      '',
      'In our meet on tides—our Global Lamp Director David Coe explored oil.',
      '',
      '## Tides – Old Harbour',
    ],
    [
      'Leslie Roe | author | Lamp Coordinator | -',
      'Ann Poe | chair | - | Harbour Office',
      'Anthony Moon | speaker | - | Harbour Institute',
      'David Coe | speaker | Global Lamp Director | -',
    ],
  ],
  [
    'with the code of a country before their body',
    'agenda',
    ['## Speakers', '', '- Maria Roe, FR (Harbour Institute)'],
    ['Maria Roe | speaker | - | Harbour Institute'],
  ],
])('finds people %s', async (_, genre, lines, expected) => {
  const { speakers } = await foundIn(['# Report of the workshop on lamps', '', ...lines], genre)
  expect(
    speakers.map(({ fields }) =>
      [fields['name'], fields['role'], fields['position'] ?? '-', fields['affiliation'] ?? '-'].join(' | '),
    ),
  ).toEqual(expected)
})

test('finds who is on a panel told in Spanish, each with whose they are behind a small word and a country in brackets', async () => {
  const { speakers } = await foundIn(
    [
      '# Informe del encuentro sobre faros',
      '',
      'El encuentro tuvo lugar en la costa el 26 de octubre de 2016. Los participantes hablaron durante dos días de los faros.',
      '',
      'La agenda continuó con «Nuevos faros», un panel que contó con la participación de Aaron Moreno, de CIFA (Canadá); Jorge Molina, de PERO (Costa Rica); Leticia Vega, del Faro Institute (México).',
    ],
    'report',
  )
  expect(
    speakers.map(({ fields }) => `${fields['name']} | ${fields['role']} | ${fields['affiliation']}`),
  ).toEqual([
    'Aaron Moreno | panellist | CIFA',
    'Jorge Molina | panellist | PERO',
    'Leticia Vega | panellist | Faro Institute',
  ])
})
