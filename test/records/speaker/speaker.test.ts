import { describe } from 'vitest'
import { findsSpeakers, type SpeakerPaper } from './finds-speakers.ts'

/*
 * People whom a sentence names, and what looks like a person and is none.
 */

const papers: readonly SpeakerPaper[] = [
  {
    name: 'people of a body who speak in a report, and what they gave',
    genre: 'report',
    lines: [
      '# Lamps and peace: a conference report',
      '',
      'Mr James Reed, Director General of the Harbour Police, reminded participants of the storm.',
      '',
      'Ruth Marsh of the Harbour College warned that oil is dear. Anna Stone of Averin sang.',
      '',
      'Professor Ada Quill (Harbour College) gave the keynote lecture.',
    ],
    states: [
      'Mr James Reed | speaker | Director General | Harbour Police',
      '- Ruth Marsh | speaker | - | Harbour College',
      'Professor Ada Quill | keynote | - | Harbour College',
    ],
  },
  {
    name: 'those to whom a sentence gives a role',
    genre: 'brief',
    lines: [
      '# Brief on Tides',
      '',
      'The committee, chaired by Dr. Ruth Quill (Institute of Tidal Studies) and Dr. Anna Marsh (Harbour College), consulted with a range of pilots.',
    ],
    states: [
      'Dr. Ruth Quill | chair | - | Institute of Tidal Studies',
      'Dr. Anna Marsh | chair | - | Harbour College',
    ],
  },
  {
    name: 'a given name alone that presents',
    genre: 'report',
    lines: ['# Report on Tides', '', 'The day began with Ottmar presenting a recap of the nets.'],
    states: ['- Ottmar | speaker | - | -'],
  },
  {
    name: 'nobody in places, months, bodies and headings',
    genre: 'report',
    lines: [
      '# Report on Tides',
      '',
      '## Speakers',
      '',
      'Harbour Security Sector',
      '',
      '## Findings',
      '',
      'The day began with Kenya presenting a chart, hosted by the Ada Lovelace Institute.',
      '',
      'Joint Forces Command agreed to lend a boat.',
    ],
    states: [],
  },
]

describe('speakers', () => {
  findsSpeakers(papers)
})
