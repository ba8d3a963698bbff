import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Genre } from '../../pipeline/model/doc.ts'
import { organisation } from '../../pipeline/records/organisation/organisation.ts'
import { listener } from '../documents.ts'
import { foundIn, programmeDoc } from './programme-doc.ts'

/*
 * For each rule that names bodies, people and events a text in which it fires, and one that looks like it in which it
 * does not.
 */

type Case = readonly [rule: string, genre: Genre, fires: readonly string[], near: readonly string[]]

const agenda = (...lines: readonly string[]) => [
  '# Pier Talks',
  '',
  '9:00 Tides',
  '',
  ...lines,
  '',
  '10:00 Nets',
]
const report = (...lines: readonly string[]) => ['# Report on Tides', '', ...lines]

const cases: readonly Case[] = [
  [
    'organisation/name',
    'report',
    report('The Ministry of Harbours was glad.'),
    report('The ministry was glad of the harbours.'),
  ],
  [
    'organisation/name-with-acronym',
    'report',
    report('The Norvane Harbour Council (NHC) was glad.'),
    report('The Norvane Harbour Council (in the north) was glad.'),
  ],
  [
    'session/talk',
    'agenda',
    agenda('- Tides and the trade of ports, Ms. Ada Quill, Harbour College'),
    agenda('- Tides and the trade of ports, Harbour College'),
  ],
  [
    'event/labelled-dates',
    'mandate',
    ['# Training for masters', '', 'Start date', '', '23/03/2015', '', 'End date', '', '01/09/2015'],
    ['# Training for masters', '', 'Start date', '', 'To be told', '', 'The pier was built on 23/03/2015.'],
  ],
  [
    'event/dated-front',
    'agenda',
    ['# Harbour Forum', '', 'Averin, 29-30 May 2019', '', '09:00 Tides', '', '10:00 Nets'],
    ['# Harbour Forum', '', 'Published 29 May 2019', '', '09:00 Tides', '', '10:00 Nets'],
  ],
  [
    'event/dated-sentence',
    'report',
    ['# Harbour Workshop: Report', '', 'The workshop was held in Averin on 3 May 2019.'],
    ['# Harbour Workshop: Report', '', 'The pier was painted in Averin on 3 May 2019.'],
  ],
  [
    'event/dated-title',
    'report',
    ['# Harbour Workshop 2019: Report', '', 'The nets were old.'],
    ['# Harbour Workshop: Report', '', 'The nets of 2019 were old.'],
  ],
  [
    'event/dated-days',
    'agenda',
    [
      '# Harbour School',
      '',
      '## Monday 3 May 2021',
      '',
      '09:00 Tides',
      '',
      '## Tuesday 4 May 2021',
      '',
      '09:00 Nets',
    ],
    ['# Harbour School', '', '## Day 1', '', '09:00 Tides', '', '## Day 2', '', '09:00 Nets'],
  ],
  [
    'event/undated',
    'agenda',
    ['# Harbour Forum', '', '09:00 Tides', '', '10:00 Nets'],
    ['# Crane outage: timeline', '', '09:00 Alarm', '', '10:00 Repair'],
  ],
  [
    'speaker/behind-label',
    'report',
    report('Contributed by: Anna Marsh, Peter Stone, and James Reed'),
    report('Contributed by: the pilots, the guards, and the harbour'),
  ],
  [
    'speaker/by-phrase',
    'report',
    report('The day was chaired by Dr. Ada Quill (Harbour College) and went well.'),
    report('The day was spoilt by gulls (from the Harbour College) and went badly.'),
  ],
  [
    'speaker/given-name',
    'report',
    report('The day began with Ottmar presenting a recap of the nets.'),
    report('The day began with Kenya presenting a recap of the nets.'),
  ],
  [
    'speaker/label',
    'report',
    report('The day was long.', '', 'Hosted by: James Reed, Harbour College'),
    report('The day was long.', '', 'Hosted by: the guild, Harbour College'),
  ],
  [
    'speaker/name-and-position',
    'report',
    ['# Report on Tides', '', 'Dr. Ada Quill, Director, Harbour College', '', 'The tide was high.'],
    ['# Report on Tides', '', 'Harbour College, Averin', '', 'The tide was high.'],
  ],
  [
    'speaker/spoke',
    'report',
    report('Dr. Ada Quill compared the nets of both harbours.'),
    report('Dr. Ada Quill and her nets were compared with others.'),
  ],
  [
    'speaker/table-row',
    'report',
    report('## Participants', '', '| Name | Position |', '|---|---|', '| James Reed | Head of Pilots |'),
    report('## Boats', '', '| Name | Length |', '|---|---|', '| Black Gull | 20 m |'),
  ],
  [
    'speaker/under-heading',
    'report',
    report('## Speakers', '', 'James Reed - Director, Harbour College'),
    report('## Speakers', '', 'Loud ones were hired for the pier.'),
  ],
  [
    'speaker/under-session',
    'agenda',
    agenda('Dr. Ada Quill, Director, Harbour College'),
    agenda('What the tide brings in.'),
  ],
  [
    'speaker/beside-session',
    'agenda',
    agenda('- 9:30 Who owns the pier – Dr. Ada Quill, Harbour College'),
    agenda('- 9:30 Who owns the pier – a question for all'),
  ],
  [
    'speaker/in-brackets',
    'agenda',
    agenda('9:30 Nets', '[Vint]', '', '9:40 Ropes', '[Ebra]', '', '9:50 Tar', '[Shi]'),
    agenda('9:30 Nets', '[all]', '', '9:40 Ropes', '[to be told]', '', '9:50 Tar', '[open]'),
  ],
  [
    'speaker/name-pairs',
    'agenda',
    agenda('9:30 Ropes – Olu Vint (Quayside), Fahi Ebra (Muir.ai)'),
    agenda('9:30 Ropes – Old Piers (Quayside), New Harbours (Norvane)'),
  ],
  [
    'speaker/together',
    'agenda',
    [
      '# Pier Talks',
      '',
      'Ada Quill, Warden, Harbour College; James Reed, Director, Harbour Police; Ruth Marsh, Warden, Port Authority',
      '',
      '5 May 2019',
    ],
    [
      '# Pier Talks',
      '',
      'Harbour College, Warden; Harbour Police; Port Authority, Norvane',
      '',
      '5 May 2019',
    ],
  ],
  [
    'speaker/before-title',
    'agenda',
    agenda('9:30 James Reed, “The state of the pier”'),
    agenda('9:30 Opening of the Hall, “The state of the pier”'),
  ],
  ['speaker/behind-body', 'agenda', agenda('HPC: James Reed'), agenda('HPC: Quayside Hall')],
  [
    'speaker/announced',
    'agenda',
    ['# Pier Talks', '', 'Come to the harbour.', '', '- James Reed, Director, Harbour College'],
    ['# Pier Talks', '', 'Come to the harbour.', '', '- Tea and cakes, Harbour College'],
  ],
  [
    'speaker/apposed',
    'report',
    report('James Reed from Toll presented the nets.'),
    report('Boats from Toll presented the nets.'),
  ],
  [
    'speaker/behind-office',
    'report',
    report('The Minister of Harbours, James Reed, presented the nets.'),
    report('The Minister of Harbours, in good spirits, presented the nets.'),
  ],
  [
    'speaker/biography',
    'report',
    report('## About the authors', '', 'James Reed is a researcher at Harbour College.'),
    report('## About the authors', '', 'They are researchers at Harbour College.'),
  ],
  [
    'speaker/in-heading',
    'report',
    report('## Speaker: James Reed', '', 'He has seen many tides.'),
    report('## Speaker: to be told', '', 'Nobody has seen the tides.'),
  ],
  [
    'speaker/initialled',
    'report',
    report('Present: Cllrs. P. Reed (Chair), A. Marsh and C. Quill'),
    report('Present: Cllrs. of the north, of the south and of the east'),
  ],
  [
    'speaker/member',
    'report',
    report(
      '- James Reed (Quayside)',
      '- Ruth Marsh (Pier Trust)',
      '- Ada Quill (Net Guild)',
      '- Peter Vint (Lamp Guild)',
    ),
    report(
      '- Red Lamp (Quayside)',
      '- Long Pier (Pier Trust)',
      '- Deep Net (Net Guild)',
      '- Grey Buoy (Lamp Guild)',
    ),
  ],
  [
    'speaker/on-panel',
    'report',
    report(
      'The panel was chaired by Dr. Ada Quill, and included James Reed, Director of Pilots; and Ruth Marsh, Warden of Toll.',
    ),
    report(
      'The panel was chaired by Dr. Ada Quill, and included lamps, nets of the pilots; and oil, a gift of Toll.',
    ),
  ],
  [
    'speaker/quoted',
    'report',
    report('“Oil is dear,” said James Reed, director of the Harbour College.'),
    report('“Oil is dear,” said nobody at the Harbour College.'),
  ],
  ['speaker/shaped', 'agenda', agenda('- Fahi Ebra, Quayside'), agenda('- Tea and cakes, Quayside')],
]

async function rulesIn(lines: readonly string[], genre: Genre): Promise<ReadonlySet<string>> {
  const { events, sessions, speakers } = await foundIn(lines, genre)
  const bodies = organisation.find(await programmeDoc(lines, genre), listener().report, speakers)
  return new Set([...events, ...sessions, ...speakers, ...bodies].map(({ rule }) => rule))
}

describe('rules of bodies, people and events', () => {
  test.each(cases)('%s fires where it should', async (rule, genre, fires) => {
    expect([...(await rulesIn(fires, genre))]).toContain(rule)
  })

  test.each(cases)('%s is silent beside it', async (rule, genre, _, near) => {
    expect([...(await rulesIn(near, genre))]).not.toContain(rule)
  })

  test('each one that has been counted has its cases', () => {
    const counted = readFileSync(new URL('../../knowledge/rules.yaml', import.meta.url), 'utf8')
    const named = [...counted.matchAll(/^((?:organisation|event|speaker)\/[a-z-]+):/gmu)].map(
      ([, rule]) => rule,
    )
    expect(named.filter((rule) => !cases.some(([tried]) => tried === rule))).toEqual([])
  })
})
