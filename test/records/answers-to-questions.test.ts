import { statesEach } from './states.ts'

/* What stands in a list below a question, by what the question asks for. */

statesEach([
  [
    'what is wrong, also in a word, below a question that asks for it',
    'report',
    [
      '# Notes of the lamp board',
      '',
      '- Question Two: What are some risks of not lighting the quay?',
      '  - Get lost in the fog.',
      '  - Late boats.',
      '- Question Three: Are there any barriers you have met?',
      '  - Fear of the dark.',
      '  - Oil.',
    ],
    [
      'finding | Get lost in the fog.',
      'finding | Late boats.',
      'finding | Fear of the dark.',
      'finding | Oil.',
    ],
  ],
  [
    'nothing that anybody should do below a question that asks why',
    'report',
    [
      '# Notes of the lamp board',
      '',
      '- Question 1: Why do we light the quay?',
      '  - Promote the trade of both banks.',
      '  - Improve the sight of the older pilots.',
    ],
    [],
  ],
  [
    'advice below a question that asks what to do about it',
    'report',
    [
      '# Notes of the lamp board',
      '',
      '- What are the risks of fog and how can we overcome them?',
      '  - Promote the use of horns in the bay.',
      '  - Improve the lamps of the northern quay.',
    ],
    [
      'recommendation | Promote the use of horns in the bay.',
      'recommendation | Improve the lamps of the northern quay.',
    ],
  ],
  [
    'what was learned below a question that asks for it',
    'report',
    [
      '# Notes of the lamp board',
      '',
      'What went well, and what did the crews of both banks make of the first winter with the new lamps?',
      '',
      '- The pilots came to each of the meetings.',
    ],
    ['lesson | The pilots came to each of the meetings.'],
  ],
])
