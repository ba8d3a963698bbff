import { describe, expect, it } from 'vitest'
import { foundIn } from '../programme-doc.ts'
import { type EventPaper, findsEvents } from './finds-events.ts'

/*
 * Of what a paper is called an event, by whom it was called and where it was.
 */

const papers: readonly EventPaper[] = [
  {
    name: 'the line that says in ordinary letters what the running head says in capitals',
    genre: 'agenda',
    lines: [
      'LAMP TRUST HARBOUR DIALOGUE ON TIDES OF THE NORTH',
      '',
      '# Who lights the pier?',
      '',
      'The First Harbour Dialogue on Tides of the North',
      '',
      '14-15 September 2016',
    ],
    states: ['First Harbour Dialogue on Tides of the North | 2016-09-14 2016-09-15 false | - -'],
  },
  {
    name: 'minutes called by their day, and no town in the given name of who was there',
    genre: 'report',
    lines: ['# (17/6/24) Meeting Minutes', '', '## Attendees', '', '* Ann Roe', '* Santiago Carmona'],
    states: ['(17/6/24) Meeting Minutes | 2024-06-17 - false | - -'],
  },
  {
    name: 'an academy that people attended',
    genre: 'report',
    lines: [
      '# Pilots learn of lamps',
      '',
      'Pilots of the north attended an Academy on lamps in Belgrade, Serbia from 2-5 September 2019.',
    ],
    states: ['Pilots learn of lamps | 2019-09-02 2019-09-05 false | Belgrade RS'],
  },
  {
    name: 'no town in the name of a person',
    genre: 'report',
    lines: [
      '# Harbour Forum',
      '',
      '12 May 2021, 9:30-11:30',
      '',
      'Mr. Marcelo Colombo met the pilots at the forum.',
    ],
    states: ['Harbour Forum | 2021-05-12 - false | - -'],
  },
  {
    name: 'no town that opens the name of who called it, but one where a house stands in which people met',
    genre: 'report',
    lines: [
      '# Report of the Harbour Forum',
      '',
      '30 January 2020',
      '',
      'Organised by the Geneva Centre for Lamps. The forum was held at London School of Lamps on 30 January 2020.',
    ],
    states: ['Harbour Forum | 2020-01-30 - false | London GB'],
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
  findsEvents(papers)

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

  it.each([
    [
      'below a line that says so, each once, rather than those of a dinner',
      [
        'Co-organised by',
        '',
        'The Institute of Tidal Studies (ITS)',
        '',
        'The Ministry of Fisheries (MFI)',
        '',
        'With thanks to the Lamp Board',
        '',
        '19:00 Dinner hosted by the Lamp Board',
      ],
      ['Institute of Tidal Studies', 'Ministry of Fisheries'],
    ],
    [
      'not those that speakers come from',
      ['## Speakers', '', '### Ann Roe', '', 'Pilot', '', 'Institute of Tidal Studies', '', '09:00 Opening'],
      [],
    ],
    [
      'not by whom somebody is employed',
      ['Chair: Ann Roe, Institute of Tidal Studies', '', '09:00 Opening'],
      [],
    ],
  ])('called by bodies %s', async (_, lines, organisers) => {
    const { events } = await foundIn(['# Harbour Forum', '', 'Nairobi, 29 May 2019', '', ...lines], 'agenda')
    expect(events[0]?.fields['organisers']).toEqual(organisers)
  })
})
