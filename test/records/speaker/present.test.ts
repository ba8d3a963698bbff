import { describe } from 'vitest'
import { findsSpeakers, type SpeakerPaper } from './finds-speakers.ts'

/*
 * Who was at a meeting, chaired it or took its minutes, by the lists of minutes and inquiries.
 */

const papers: readonly SpeakerPaper[] = [
  {
    name: 'those present behind the short name of their body',
    genre: 'report',
    lines: [
      '# Lamp board',
      '',
      'Present:',
      '',
      'HARP-LUX : Ruth Quill',
      '',
      'QUAI: Peter Marsh',
      '',
      'NB: Late lamps',
    ],
    states: ['- Ruth Quill | participant | - | HARP-LUX', '- Peter Marsh | participant | - | QUAI'],
  },
  {
    name: 'those present behind the letters that stand for them, and no letters',
    genre: 'report',
    lines: ['# Lamp board', '', '## Attendees', '', '- [RQ] Ruth Quill', '- (PM) Peter Marsh', '- [XY]'],
    states: ['- Ruth Quill | participant | - | -', '- Peter Marsh | participant | - | -'],
  },
  {
    name: 'all of a row behind a label, though one of them does not look like a name, and who else attended',
    genre: 'report',
    lines: [
      '# Lamp class',
      '',
      '- Title: Lamps',
      '- Presenters: Ruth Quill, Peter Marsh, and Light Mast',
      '- Also attending:',
      '  - Ada Coe',
    ],
    states: [
      '- Ruth Quill | speaker | - | -',
      '- Peter Marsh | speaker | - | -',
      '- Ada Coe | participant | - | -',
    ],
  },
  {
    name: 'chair and minutes on two lines as two people',
    genre: 'report',
    lines: ['# Lamp cluster', '', 'Chair: Ruth Quill (UNHCR)\\', 'Minutes: Peter Marsh (UNDP)'],
    states: ['- Ruth Quill | chair | - | UNHCR', '- Peter Marsh | rapporteur | - | UNDP'],
  },
  {
    name: 'members and witnesses of an inquiry as those who took part, not as its authors',
    genre: 'report',
    lines: [
      '# Lamps of the bay: a report',
      '',
      'Members of the Committee',
      '',
      'Hon. Ruth Quill (Chairperson)\\',
      'Hon. Peter Marsh\\',
      'Hon. Ada Stone',
    ],
    states: [
      'Hon. Ruth Quill | chair | - | -',
      'Hon. Peter Marsh | participant | - | -',
      'Hon. Ada Stone | participant | - | -',
    ],
  },
  {
    name: 'who took the minutes, by the word in brackets',
    genre: 'report',
    lines: [
      '# Minutes',
      '',
      '## Present',
      '',
      'Ruth Quill, Harbour College (minutes)',
      '',
      'Peter Marsh, Harbour College (online)',
    ],
    states: [
      '- Ruth Quill | rapporteur | - | Harbour College',
      '- Peter Marsh | participant | - | Harbour College',
    ],
  },
  {
    name: 'rows of first names of those who came and those who did not, most of them known',
    genre: 'report',
    lines: [
      '# Lamp committee, 3 May 2031',
      '',
      '## Members present',
      '',
      '- Martin, Robert (deputy pilot), Wick, Laura T, Helen,',
      '- Apologies: Frank, Simon',
      '',
      '## The bay',
      '',
      '- Wicks, Nets, Oil',
    ],
    states: [
      '- Martin | participant | - | -',
      '- Robert | participant | deputy pilot | -',
      '- Wick | participant | - | -',
      '- Laura T | participant | - | -',
      '- Helen | participant | - | -',
      '- Frank | participant | - | -',
      '- Simon | participant | - | -',
    ],
  },
  {
    name: 'rows of first names below the word for who they are, and one that leads',
    genre: 'report',
    lines: [
      '# Lamp committee, 3 May 2031',
      '',
      '## Attendees',
      '',
      '- Present',
      '- Martin, Laura, Wickham',
      '- Chair',
      '- Laura',
      '- Scribe',
      '- mkl',
    ],
    states: ['- Martin | participant | - | -', '- Laura | chair | - | -', '- Wickham | participant | - | -'],
  },
]

describe('speakers', () => {
  findsSpeakers(papers)
})
