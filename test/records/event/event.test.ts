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
    name: 'the day in the front matter of minutes that print none',
    genre: 'report',
    lines: [
      '---',
      'title: Minutes of the pier meeting',
      'date: 2031-05-04',
      '---',
      '',
      'The lamps were lit.',
    ],
    states: ['pier meeting | 2031-05-04 - true | - -'],
  },
  {
    name: 'the day in a title of the front matter, whatever day the text prints first',
    genre: 'report',
    lines: [
      '---',
      'title: Pier Meeting, 4 May 2031',
      '---',
      '',
      'Meeting note',
      '',
      'Minutes of the meeting of 9 February 2031 were agreed.',
    ],
    states: ['Pier Meeting | 2031-05-04 - true | - -'],
  },
  {
    name: 'no day of the front matter where a report is no minutes',
    genre: 'report',
    lines: [
      '---',
      'title: Report of the pier workshop',
      'date: 2031-05-04',
      '---',
      '',
      'The workshop was a good one.',
    ],
    states: [],
  },
  {
    name: 'no day by which something is due',
    genre: 'report',
    lines: [
      '# Follow-up to the Harbour Dialogue',
      '',
      'Ann Roe will send the notes of the meeting by 10 December 2021.',
    ],
    states: [],
  },
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
    name: 'what somebody is proud to host on a day',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      'The Harbour Guild is proud to host its first Harbour Forum on Saturday, 11 April 2026.',
      '',
      '- **08:00**: Registration',
    ],
    states: ['Harbour Forum | 2026-04-11 - false | - -'],
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
    name: 'the period that it runs for, before a day of one of its parts',
    genre: 'agenda',
    lines: [
      '# Harbour Week 2020',
      '',
      'Harbour Week 2020 has a theme, and runs from the 15th to the 21st of June.',
      '',
      'A talk was hosted by pilots on Monday 15 June.',
    ],
    states: ['Harbour Week 2020 | 2020-06-15 2020-06-21 true | - -'],
  },
  {
    name: 'a day with its hours on a line of its own; a day alone may be that of printing',
    genre: 'report',
    lines: [
      '# Monthly Coordination Meeting',
      '',
      'Thursday 21 November 2019, 9:30-11:30',
      '',
      'The lamps were counted.',
    ],
    states: ['Monthly Coordination Meeting | 2019-11-21 - false | - -'],
  },
  {
    name: 'the day behind the name of what people met for, and not behind what a paper is called',
    genre: 'report',
    lines: [
      '# How lamps will burn',
      '',
      '**Harbour Lamps Summit 2026 — Day 3 (2026-02-18)**',
      '',
      'Lamps were lit.',
    ],
    states: ['Harbour Lamps Summit 2026: Day 3 | 2026-02-18 - false | - -'],
  },
  {
    name: 'the day of the meeting, not one above it on which the paper was approved',
    genre: 'agenda',
    lines: [
      '# Harbour board',
      '',
      'Approved on 3 September 2019',
      '',
      'Meeting of 21 May 2019',
      '',
      'The lamps were counted.',
    ],
    states: ['Harbour board | 2019-05-21 - false | - -'],
  },
  {
    name: 'the day below a title in capitals that is a report of a meeting',
    genre: 'report',
    lines: [
      'REPORT OF THE HIGH-LEVEL PANEL AND DISCUSSION ON THE LAMPS OF AVERIN',
      '',
      '30 JANUARY 2020',
      '',
      'Lamps were counted.',
    ],
    states: ['HIGH-LEVEL PANEL AND DISCUSSION ON THE LAMPS OF AVERIN | 2020-01-30 - false | - -'],
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
    name: 'the next day of that date where people are called to it',
    genre: 'agenda',
    lines: [
      '---',
      'title: Harbour Workshop',
      'date: 2015-10-13',
      '---',
      '',
      'On 30 November the Harbour Board is organising a workshop in Berlin.',
      '',
      '9:00 Welcome',
      '',
      '10:00 Tea',
    ],
    states: ['Harbour Workshop | 2015-11-30 - true | Berlin DE'],
  },
  {
    name: 'no day that stands alone in a report',
    genre: 'report',
    lines: ['# Monthly Coordination Meeting', '', 'Thursday 21 November 2019', '', 'The lamps were counted.'],
    states: [],
  },
  {
    name: 'the period below a line that says that the paper is of an event, whatever its title',
    genre: 'report',
    lines: [
      'WORKSHOP SUMMARY',
      '',
      '# Lamps of small ports',
      '',
      'Amman, 26-27 March 2019',
      '',
      'The lamps were old.',
    ],
    states: ['Lamps of small ports | 2019-03-26 2019-03-27 false | Amman JO'],
  },
  {
    name: 'no period of a paper that does not say so',
    genre: 'report',
    lines: [
      'COUNT OF LAMPS',
      '',
      '# Lamps of small ports',
      '',
      'Amman, 26-27 March 2019',
      '',
      'The lamps were old.',
    ],
    states: [],
  },
  {
    name: 'its own labelled day, not that of the next meeting',
    genre: 'report',
    lines: [
      '# Record of the 14th Meeting of the Lamp Group',
      '',
      'Date: Wednesday, 17 February 2021, 10:00–12:15',
      '',
      'The lamps were counted.',
      '',
      'The next meeting will be held on 17 March 2021.',
    ],
    states: ['14th Meeting of the Lamp Group | 2021-02-17 - false | - -'],
  },
  {
    name: 'where those who sign say that they are meeting',
    genre: 'report',
    lines: [
      '# Joint Communiqué of the Ministers of Ports',
      '',
      'We, the Ministers of Ports, meeting in Nairobi on 5 and 6 May 2022, agreed.',
    ],
    states: ['Joint Communiqué of the Ministers of Ports | 2022-05-05 2022-05-06 false | Nairobi KE'],
  },
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
    name: 'a period whose year its days print further down, and no earlier year for its last day',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      'February 22-23',
      '',
      '## Friday, February 22, 2019',
      '',
      '09:00 **Opening**',
      '',
      '## Saturday, February 23, 2019',
      '',
      '09:00 **Closing**',
    ],
    states: ['Harbour Forum | 2019-02-22 2019-02-23 true | - -'],
  },
  {
    name: 'the year in which its first day falls on the weekday that is printed with it',
    genre: 'agenda',
    lines: [
      '# Harbour Seminar',
      '',
      'Updated on 4 November 2005',
      '',
      'MONDAY, 7 November',
      '',
      '09:00 Opening',
      '',
      'TUESDAY, 8 November',
      '',
      '09:00 Closing',
    ],
    states: ['Harbour Seminar | 2005-11-07 2005-11-08 true | - -'],
  },
  {
    name: 'the year printed on the line below its period',
    genre: 'agenda',
    lines: [
      '# Harbour Seminar',
      '',
      'Pier Hotel, Nairobi, 9-14 October\\',
      '2000',
      '',
      '09:00 Opening',
      '',
      '10:00 Nets',
    ],
    states: ['Harbour Seminar | 2000-10-09 2000-10-14 true | Nairobi KE'],
  },
  {
    name: 'the days in a sentence that goes on for a page',
    genre: 'report',
    lines: [
      '# Harbour Dialogue: Communiqué',
      '',
      `Pilots met at the Pier Hotel in Nairobi from 6 to 7 November 2012 to share ${'what they know of tides, '.repeat(40)}and nets.`,
    ],
    states: ['Harbour Dialogue | 2012-11-06 2012-11-07 false | Nairobi KE'],
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
    name: 'a period alone below the title of a project page',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      '31/12/2010 - 29/09/2011',
      '',
      'The harbour asked for mentors.',
    ],
    states: ['Mentoring of harbour masters | 2010-12-31 2011-09-29 false | - -'],
  },
  {
    name: 'a period behind a few words below the title of a project page',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      'Averin mandate in Norvane 31/12/2010 - 29/09/2011',
      '',
      'Words.',
    ],
    states: ['Mentoring of harbour masters | 2010-12-31 2011-09-29 false | Norvane -'],
  },
  {
    name: 'no event in a period that a project page speaks of',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      'The pier was shut from 31/12/2010 - 29/09/2011 for want of masters.',
    ],
    states: [],
  },
  {
    name: 'a period behind its label on a project page',
    genre: 'mandate',
    lines: [
      '# Mentoring of harbour masters',
      '',
      'The harbour asked for mentors.',
      '',
      'Timescale: March 2014 – June 2018',
    ],
    states: ['Mentoring of harbour masters | 2014-03 2018-06 false | - -'],
  },
  {
    name: 'the year of days without one by the only year at the head',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      'Averin 2012',
      '',
      '## Monday 17 September',
      '',
      '09:00 Tides',
      '',
      '## Tuesday 18 September',
      '',
      '09:00 Nets',
    ],
    states: ['Harbour Forum | 2012-09-17 2012-09-18 true | - -'],
  },
  {
    name: 'no year where the head prints two',
    genre: 'agenda',
    lines: [
      '# Harbour Forum',
      '',
      'Averin, after the fairs of 2012 and 2013.',
      '',
      '## Monday 17 September',
      '',
      '09:00 Tides',
      '',
      '## Tuesday 18 September',
      '',
      '09:00 Nets',
    ],
    states: ['Harbour Forum | - - false | - -'],
  },
  {
    name: 'the year that the sentence names the event by',
    genre: 'agenda',
    lines: [
      '# Harbour Days',
      '',
      'On May 3, the harbour kicked off PierCon 2023 with a swim.',
      '',
      '9:00 Tides',
      '',
      '10:00 Nets',
    ],
    states: ['Harbour Days | 2023-05-03 - true | - -'],
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
    name: 'the year of its day by the title that stands in the front matter alone',
    genre: 'report',
    lines: [
      '---',
      'title: Harbour Board Minutes 11th January 2011',
      '---',
      '',
      'Minutes of a meeting held on 11 January at the quay:',
      '',
      'The lamps were lit by end December 2010.',
    ],
    states: ['Harbour Board | 2011-01-11 - true | - -'],
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
      'not by whom somebody is employed',
      ['Chair: Ann Roe, Institute of Tidal Studies', '', '09:00 Opening'],
      [],
    ],
  ])('called by bodies %s', async (_, lines, organisers) => {
    const { events } = await foundIn(['# Harbour Forum', '', 'Nairobi, 29 May 2019', '', ...lines], 'agenda')
    expect(events[0]?.fields['organisers']).toEqual(organisers)
  })
})
