import { describe, expect, it } from 'vitest'
import type { Genre } from '../../../pipeline/model/doc.ts'
import { foundIn } from '../programme-doc.ts'

interface Case {
  readonly name: string
  readonly genre: Genre
  readonly lines: readonly string[]
  /** "name | start end inferred | place country" */
  readonly states: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'a title that has swallowed the first day',
    genre: 'slides',
    lines: ['# Harbour Workshop 1', '', 'Harbour Workshop 1 -2 May 2014'],
    states: ['Harbour Workshop | 2014-05-01 2014-05-02 false | - -'],
  },
  {
    name: 'a period below the title',
    genre: 'agenda',
    lines: ['# Harbour Forum: Draft Agenda', '', 'Nairobi, 29-30 May 2019', '', '09:00 **Opening**'],
    states: ['Harbour Forum | 2019-05-29 2019-05-30 false | Nairobi KE'],
  },
  {
    name: 'a sentence that says people met, its year told by what they will do next',
    genre: 'report',
    lines: [
      '# Harbour Workshop: Conference Report and Way Ahead',
      '',
      'Delegates met November 7-8 in Washington DC to discuss tides.',
      '',
      '- Share the chart (by January 15, 2006)',
    ],
    states: ['Harbour Workshop | 2005-11-07 2005-11-08 true | Washington DC US'],
  },
  {
    name: 'dates with labels of their own',
    genre: 'mandate',
    lines: [
      '# Training for harbour masters',
      '',
      'A project in Lima.',
      '',
      'Start date',
      '',
      '23/03/2015',
      '',
      'End date',
      '',
      '01/09/2015',
    ],
    states: ['Training for harbour masters | 2015-03-23 2015-09-01 false | Lima PE'],
  },
  {
    name: 'the days that an agenda prints',
    genre: 'agenda',
    lines: [
      '# Harbour School',
      '',
      '## Monday 3 May 2021',
      '',
      '09:00 **Tides**',
      '',
      '## Tuesday 4 May 2021',
      '',
      '09:00 **Nets**',
    ],
    states: ['Harbour School | 2021-05-03 2021-05-04 false | - -'],
  },
  {
    name: 'a year in the title',
    genre: 'report',
    lines: ['# A Report from Day 1 of the 2021 Harbour Workshop', '', 'Small groups spoke of their boats.'],
    states: ['2021 Harbour Workshop | 2021 - false | - -'],
  },
  {
    name: 'a place beside the date that no list knows',
    genre: 'report',
    lines: ['# Second Harbour Dialogue: Report', '', 'Held in Port Quill, 3–4 November 2021'],
    states: ['Second Harbour Dialogue | 2021-11-03 2021-11-04 false | Port Quill -'],
  },
  {
    name: 'none in a brief without a meeting',
    genre: 'brief',
    lines: ['# Why Harbours Silt Up', '', 'Published 4 May 2019', '', 'Silt comes with the tide.'],
    states: [],
  },
  {
    name: 'none in the review of an outage',
    genre: 'report',
    lines: ['# Crane outage incident report', '', 'On 4 March 2021 the crane was down for three hours.'],
    states: [],
  },
]

describe('events', () => {
  it.each(cases)('finds $name', async ({ lines, genre, states }) => {
    const { events } = await foundIn(lines, genre)
    expect(
      events.map(
        ({ fields }) =>
          `${fields['name']} | ${fields['start'] ?? '-'} ${fields['end'] ?? '-'} ${fields['inferred']} | ${fields['place'] ?? '-'} ${fields['country'] ?? '-'}`,
      ),
    ).toEqual(states)
  })

  it('names those who called it', async () => {
    const { events } = await foundIn(
      [
        '# Harbour Forum',
        '',
        'Nairobi, 29 May 2019',
        '',
        'Organised by the Institute of Tidal Studies and the Ministry of Fisheries.',
        '',
        '09:00 **Opening**',
      ],
      'agenda',
    )
    expect(events[0]?.fields['organisers']).toEqual(['Institute of Tidal Studies', 'Ministry of Fisheries'])
  })
})
