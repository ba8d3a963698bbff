import { statesEach } from './states.ts'

/* Sentences in bold that paragraphs begin with, and lines beside a picture. */

const bold = [
  '**Oil is dear in the winter.** Crews buy it in June.',
  '',
  '**Both banks want lamps of their own.** The quay has been asked.',
  '',
  '**Mended the piers of the north by June.** Crews did it.',
  '',
  '**The old quay holds few boats.** There is room at the new one.',
]
const claims = [
  'Oil is dear in the winter.',
  'Both banks want lamps of their own.',
  'The old quay holds few boats.',
] as const

statesEach([
  [
    'what was found in bold, where paragraphs go on behind it again and again',
    'report',
    ['# A winter on the quay', '', 'We came in June.', '', ...bold],
    claims.map((words) => `finding | ${words}`),
  ],
  [
    'a lesson in bold where the title promises lessons',
    'report',
    ['# Lessons of a winter on the quay', '', 'We came in June.', '', ...bold],
    claims.map((words) => `lesson | ${words}`),
  ],
  [
    'nothing where bold words begin two paragraphs',
    'report',
    ['# A winter on the quay', '', 'We came in June.', '', ...bold.slice(0, 3)],
    [],
  ],
  [
    'what is found where a line announces insights about how things stand',
    'report',
    [
      '# A winter on the quay',
      '',
      'Here are some of the first insights about the situation of lamps on both banks:',
      '',
      'Oil is dear in the winter.',
      '',
      'Both banks want lamps of their own.',
    ],
    ['finding | Oil is dear in the winter.', 'finding | Both banks want lamps of their own.'],
  ],
  [
    'nothing in whose picture stands above',
    'report',
    [
      '# A winter on the quay',
      '',
      '## Challenges',
      '',
      'Oil is dear in the winter.',
      '',
      'Photo credit: Ann Roe of the Harbour College.',
    ],
    ['finding | Oil is dear in the winter.'],
  ],
])
