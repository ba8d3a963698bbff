import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'
import { findsSessions, type Programme } from './programmes.ts'

/*
 * What looks like a programme, or like a part of one, and is none.
 */

const programmes: readonly Programme[] = [
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
  findsSessions(programmes)

  it('finds no programme in figures', async () => {
    const { sessions } = await foundIn(['# Steel grades', '', '08:10 0.35', '', '09:20 1.10'], 'agenda')
    expect(sessions).toEqual([])
  })
})
