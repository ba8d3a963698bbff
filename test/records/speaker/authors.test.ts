import { describe, expect, test } from 'vitest'
import { foundIn } from '../programme-doc.ts'
import { findsSpeakers, type SpeakerPaper } from './finds-speakers.ts'

const papers: readonly SpeakerPaper[] = [
  {
    name: 'an author by the day of the paper, of no body',
    genre: 'report',
    lines: ['# Five things about lamps', '', 'By Ruth Quill, 9 February 2021', '', 'The lamps are old.'],
    states: ['- Ruth Quill | author | - | -'],
  },
  {
    name: 'an author behind the day on which a page was published',
    genre: 'report',
    lines: [
      '# Five things about lamps',
      '',
      'Posted on 9 February 2021 by Ruth Quill',
      '',
      'The lamps are old.',
    ],
    states: ['- Ruth Quill | author | - | -'],
  },
  {
    name: 'an author above what a page says of its day, which is no body',
    genre: 'report',
    lines: [
      '# Five things about lamps',
      '',
      'By Ruth Quill | Posted on 9 February 2021 | 5 min read',
      '',
      'The lamps are old.',
    ],
    states: ['- Ruth Quill | author | - | -'],
  },
  {
    name: 'an author before the word that a paper was published, which is no body',
    genre: 'report',
    lines: [
      '# Five things about lamps',
      '',
      'By Ruth Quill, Published 9 February 2021',
      '',
      'The lamps are old.',
    ],
    states: ['- Ruth Quill | author | - | -'],
  },
  {
    name: 'who signed by one name between the title and the day, and not by one above words',
    genre: 'report',
    lines: [
      '# Five things about lamps',
      '',
      'Ruth Quill',
      '',
      '2021-02-09',
      '',
      'Peter Marsh',
      '',
      'The lamps are old.',
    ],
    states: ['- Ruth Quill | author | - | -'],
  },
  {
    name: 'nobody in a line that is a body and its short form',
    genre: 'brief',
    lines: ['# Fact sheet: lamps', '', 'Justice Everywhere (JE), November 2021', '', 'The lamps are old.'],
    states: [],
  },
  {
    name: 'an author, without the line that says where and when',
    genre: 'slides',
    lines: [
      '---',
      'marp: true',
      '---',
      '',
      '# Tides',
      '',
      'Ruth Quill, Director, Harbour College',
      'Northmoor, 12 April 2022',
      '',
      '---',
      '',
      '# What we saw',
      '',
      '- Tides rose',
    ],
    states: ['- Ruth Quill | author | Director | Harbour College'],
  },
  {
    name: 'everybody behind a label for authors',
    genre: 'report',
    lines: ['# Report on Tides', '', 'Contributed by: Anna Marsh, Peter Stone, and James Reed'],
    states: [
      '- Anna Marsh | author | - | -',
      '- Peter Stone | author | - | -',
      '- James Reed | author | - | -',
    ],
  },
]

describe('speakers', () => {
  findsSpeakers(papers)
})

test('finds who signed a paper below the day it was printed, with letters that tell what was learned', async () => {
  const { speakers } = await foundIn(
    [
      '# What we saw of the floods',
      '',
      'February 21, 2019\\',
      'Susanna Roe, CFM',
      '',
      'The quay was wet all week, and so were we.',
    ],
    'report',
  )
  expect(
    speakers.map(({ fields }) => `${fields['name']} | ${fields['role']} | ${fields['affiliation']}`),
  ).toEqual(['Susanna Roe | author | null'])
})
