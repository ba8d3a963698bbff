import { expect, test } from 'vitest'
import type { Genre } from '../../pipeline/model/doc.ts'
import { states } from './states.ts'

/* What is told below the heading of a programme, and in notes below the points of an agenda. */

const prose = (what: string) =>
  `${what} and then all of the crews went on to talk about the lamps of both banks until the evening came and the first boats of the north came home.`

test.each<[string, Genre, readonly string[], readonly string[]]>([
  [
    'what a report tells in paragraphs below "Public programme"',
    'report',
    [
      '# Recap of the harbour forum',
      '',
      '## Public Program',
      '',
      prose('The forum was opened at the pier,'),
      '',
      'The participants suggested building a second lamp house near the bridge.',
      '',
      prose('Ropes were shown to all who came,'),
      '',
      prose('Songs were sung by the older pilots,'),
    ],
    ['recommendation | The participants suggested building a second lamp house near the bridge.'],
  ],
  [
    'what notes say below the points that were talked about',
    'report',
    [
      '# Lamp Board',
      '',
      '## Agenda',
      '',
      'Notetaker: Ann Roe',
      '',
      '1. Lamps',
      '',
      '   1. Ben Poe will fill in the form for the new lamps.',
      '   2. We need to choose one sort of lamp and keep it.',
      '',
      '2. Ropes',
      '',
      '   1. The older ropes were not as good as those of the north.',
      '   2. Carla Coe will talk to the rope makers about the next ones.',
    ],
    [
      'session | Lamps',
      'commitment | Ben Poe will fill in the form for the new lamps.',
      'recommendation | We need to choose one sort of lamp and keep it.',
      'session | Ropes',
      'commitment | Carla Coe will talk to the rope makers about the next ones.',
    ],
  ],
  [
    'no entry of a programme in a sentence among the points of a report',
    'report',
    [
      '# Monthly call of the lamp makers',
      '',
      '## Agenda',
      '',
      '- All of the lamps of both banks were lit in the first week of July.',
      '- Lamp oil',
      '- Ropes of the north',
    ],
    ['session | Lamp oil', 'session | Ropes of the north'],
  ],
  [
    'by how much something changed',
    'report',
    [
      '# Report on the piers',
      '',
      'The survey recorded these changes:',
      '',
      '- A 41.8 percent increase in crews that have a lamp on board',
      '- A 12% drop in the number of boats that are lost at night',
      '- 12% of lamp oil, which is dear',
    ],
    [
      'finding | A 41.8 percent increase in crews that have a lamp on board',
      'finding | A 12% drop in the number of boats that are lost at night',
    ],
  ],
  [
    'no meaning in a sentence behind a label, in what somebody does, or before a list that is still to come',
    'report',
    [
      '# The lamp project',
      '',
      'Lamp making: A lamp will be made by the crews that teaches pilots how to light it.',
      '',
      'Using open lamps only means a process that everybody can follow.',
      '',
      'A pilot is defined as:',
      '',
      'Lamp clock: A device that tells pilots how late it is.',
    ],
    ['definition | Lamp clock: A device that tells pilots how late it is.'],
  ],
])('%s', async (_, genre, lines, expected) => {
  expect(await states(lines, genre)).toEqual(expected)
})
