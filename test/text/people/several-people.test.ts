import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePeople } from '../../../pipeline/text/people.ts'
import { lexicon } from '../../knowledge.ts'
import { shown } from './shown-people.ts'

const en = lexicon('en')

test.each<[line: string, people: readonly string[]]>([
  [
    'Panellists: Col. Issa Ndour, Ministry of Defence; Mrs Grace Auma, Ferry Network',
    [
      'panellist | Col. | Issa Ndour | - | Ministry of Defence',
      'panellist | Mrs | Grace Auma | - | Ferry Network',
    ],
  ],
  [
    'Ben Harvey, UNDP and Maxym Malynowsky, REACH South Sudan',
    ['- | - | Ben Harvey | - | UNDP', '- | - | Maxym Malynowsky | - | REACH South Sudan'],
  ],
  ['Speakers: Alex Lee (Harbour College) in 2017', ['speaker | - | Alex Lee | - | Harbour College']],
  [
    'Anna Lee, Paul Weir & Carla Diaz (Harbour College)',
    [
      '- | - | Anna Lee | - | Harbour College',
      '- | - | Paul Weir | - | Harbour College',
      '- | - | Carla Diaz | - | Harbour College',
    ],
  ],
  [
    'Anna Lee, Head of Tides, Paul Weir and Carla Diaz, Harbour College',
    [
      '- | - | Anna Lee | Head of Tides | -',
      '- | - | Paul Weir | - | Harbour College',
      '- | - | Carla Diaz | - | Harbour College',
    ],
  ],
  ['Anna Lee, Director, Carla Diaz Foundation', ['- | - | Anna Lee | Director | Carla Diaz Foundation']],
  [
    'Dr Elsa Conti & Dr Paul Weir, Queen’s College London',
    ['- | Dr | Elsa Conti | - | Queen’s College London', '- | Dr | Paul Weir | - | Queen’s College London'],
  ],
  [
    'Speakers: Anna Lee (UNDP), Robert Poe (GIZ) and Carla Diaz (Oxfam)',
    [
      'speaker | - | Anna Lee | - | UNDP',
      'speaker | - | Robert Poe | - | GIZ',
      'speaker | - | Carla Diaz | - | Oxfam',
    ],
  ],
  [
    'Authors: A. B. Clarke, D. Evans and F. G. Hall',
    ['author | - | A. B. Clarke | - | -', 'author | - | D. Evans | - | -', 'author | - | F. G. Hall | - | -'],
  ],
  [
    'Moderator: Anna Lee; Rapporteurs: Robert Poe, Carla Diaz',
    [
      'moderator | - | Anna Lee | - | -',
      'rapporteur | - | Robert Poe | - | -',
      'rapporteur | - | Carla Diaz | - | -',
    ],
  ],
  [
    'Jane Roe (Chair), Martin Poe (Rapporteur)',
    ['chair | - | Jane Roe | - | -', 'rapporteur | - | Martin Poe | - | -'],
  ],
  [
    'Lena Roth, Head of Quays at Ferry Trust, Zoren Bau, Director of Research, NORLAB',
    ['- | - | Lena Roth | Head of Quays | Ferry Trust', '- | - | Zoren Bau | Director of Research | NORLAB'],
  ],
  ['Lena Roth, Zoren Quay, Director of Research', ['- | - | Lena Roth | Director of Research | Zoren Quay']],
])('several: %s', (line, people) => {
  expect(shown(line)).toEqual(people)
})

test('the span is the person’s part of the line', () => {
  const line = '10:15 Panel – Chair: Jane Roe (UNDP); Speaker: Dr. Paul Doe, Adviser, GIZ.'
  expect(parsePeople(line, en).map(({ span }) => line.slice(...span))).toEqual([
    'Chair: Jane Roe (UNDP)',
    'Speaker: Dr. Paul Doe, Adviser, GIZ',
  ])
})

test('whatever the line, people are in order, apart, and spelled as printed', () => {
  const word = fc.constantFrom(
    'Dr.',
    'Jane',
    'Roe',
    'van',
    'der',
    'A.',
    'UNDP',
    'Director',
    ',',
    ';',
    '-',
    '–',
    '(',
    ')',
    ':',
    'Moderator',
    'by',
    'and',
    '&',
    '\n',
    '*',
    'DUPONT',
    'of',
    'Jr.',
    'said',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 16 }), (words) => {
      const line = words.join(' ')
      const plain = line.replaceAll('*', ' ')
      return parsePeople(line, en).every(({ span, nameSpan, name }, n, all) => {
        const spelled =
          plain
            .slice(...nameSpan)
            .replace(/\s+/gu, ' ')
            .trim() === name
        return (
          spelled && span[0] <= nameSpan[0] && nameSpan[1] <= span[1] && span[0] >= (all[n - 1]?.span[1] ?? 0)
        )
      })
    }),
  )
})
