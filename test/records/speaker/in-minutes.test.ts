import { expect, test } from 'vitest'
import { foundIn } from '../programme-doc.ts'

/* Who was at a meeting, as its minutes say by labels at their head. */

const minutes = ['# Pier Board – eighth meeting', '', '**Meeting notes**', '']

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'no panellists in a panel that met, and whom somebody stands in for is no body',
    [
      'Panel: Professor Nigel Roe (Chair), Tim Stone (Lamp Association), Roger Poe (for Ann Lee - Harbour Council), Janet Moon (Tide Agency)',
    ],
    [
      'Nigel Roe | chair | - | -',
      'Tim Stone | participant | - | Lamp Association',
      'Roger Poe | participant | - | Harbour Council',
      'Janet Moon | participant | - | Tide Agency',
    ],
  ],
  [
    'initials that the minutes call people by, which are no bodies',
    ['Attendees: Liam Roe (LR), Paul Poe (PP), John Stone (JS) (deputising for Nic Moon)'],
    ['Liam Roe | participant | - | -', 'Paul Poe | participant | - | -', 'John Stone | participant | - | -'],
  ],
  [
    'who was on the phone, and who kept the minutes',
    ['On the phone: Dan Roe (DR), Adrian Poe (AP)', '', 'Secretariat: Philip Stone and Maria Moon.'],
    [
      'Dan Roe | participant | - | -',
      'Adrian Poe | participant | - | -',
      'Philip Stone | participant | - | -',
      'Maria Moon | participant | - | -',
    ],
  ],
  [
    'two people where a comma was forgotten between them',
    ['Present: William Roe (Talk of Tides) Nick Poe (Lamp Fund), Tim Stone (Lamp Association)'],
    [
      'William Roe | participant | - | Talk of Tides',
      'Nick Poe | participant | - | Lamp Fund',
      'Tim Stone | participant | - | Lamp Association',
    ],
  ],
  [
    'who took part, behind that word',
    ['Participation: Ann B. Roe, Maria Moon, Tim Stone'],
    [
      'Ann B. Roe | participant | - | -',
      'Maria Moon | participant | - | -',
      'Tim Stone | participant | - | -',
    ],
  ],
])('finds %s', async (_, lines, expected) => {
  const { speakers } = await foundIn([...minutes, ...lines], 'report')
  expect(
    speakers.map(({ fields }) =>
      [fields['name'], fields['role'], fields['position'] ?? '-', fields['affiliation'] ?? '-'].join(' | '),
    ),
  ).toEqual(expected)
})
