import { describe } from 'vitest'
import { findsSpeakers, type SpeakerPaper } from './finds-speakers.ts'

/* Who came to a meeting, one a line below a heading that says so. */

const papers: readonly SpeakerPaper[] = [
  {
    name: 'whoever the lines of a list begin with, once most of them are likely names',
    genre: 'agenda',
    lines: [
      '# Lamp Board meeting',
      '',
      '**In Attendance:**',
      '',
      '- Mavi (OSPO Quay) - lamps were easy to carry, as I knew people',
      '- Anicet Onan (joining from the pier)',
      '- Luke Roe(HARBO) - LAMP 95 project - it asks for teamwork',
      '- Miranda Baras (LOTSE) - great work on the quays',
      '- Pauline Andes (LOTSE) - Nets',
      '- Moctar',
      '- David Amadi: Nets by Hand, I joined a crew from many ports.',
      '',
      '**Apologies**',
      '',
      '- None',
    ],
    states: [
      '- Mavi | participant | - | OSPO Quay',
      '- Anicet Onan | participant | - | -',
      '- Luke Roe | participant | - | HARBO',
      '- Miranda Baras | participant | - | LOTSE',
      '- Pauline Andes | participant | - | LOTSE',
      '- Moctar | participant | - | -',
      '- David Amadi | participant | - | -',
    ],
  },
  {
    name: 'paragraphs of names at the head of minutes, which are no authors, and those below the name of one body',
    genre: 'report',
    lines: [
      '# Minutes of the second Pier Board meeting',
      '',
      '**Attendees:**',
      '',
      'Peter Laws (Acting Chair)',
      '',
      'Julian Kell, HMT',
      '',
      'Carol Willis, DfQ (Deputy)',
      '',
      'Alison Curry, Harbour Office',
      '',
      '**Quay Office**',
      '',
      'Simon French, Lamp Crew',
      '',
      'Olivia Burns, Tide Crew (Deputy)',
      '',
      'Tim Kelsey, Quay Office',
      '',
      'Guy Goodwin, ONQ',
      '',
      '**1. Introduction**',
      '',
      '- Lamps were lit.',
    ],
    states: [
      '- Peter Laws | chair | - | -',
      '- Julian Kell | participant | - | HMT',
      '- Carol Willis | participant | Deputy | DfQ',
      '- Alison Curry | participant | - | Harbour Office',
      '- Simon French | participant | - | Lamp Crew',
      '- Olivia Burns | participant | Deputy | Tide Crew',
      '- Tim Kelsey | participant | - | Quay Office',
      '- Guy Goodwin | participant | - | ONQ',
    ],
  },
  {
    name: 'nobody in a list of bodies and places below such a heading',
    genre: 'report',
    lines: [
      '# Minutes of the Pier Board',
      '',
      '**Participants:**',
      '',
      '- Harbour College',
      '- Kenya',
      '- Lamps (all of the north)',
      '- Quay Office - two wardens',
    ],
    states: [],
  },
]

describe('those who came', () => {
  findsSpeakers(papers)
})
