import { statesEach } from './states.ts'

/* What running text tells to do, and what looks like it. */

const guide = [
  '# A pilot among lamps',
  '',
  'Check the oil of each lamp before dusk. Some are dry by then.',
  '',
  'Our harbour is as old as it gets.',
  '',
  'Keep a list of crews that know the bay. It takes an hour.',
  '',
  'Ask the pilots for their charts. They have more than one.',
]

statesEach([
  [
    'a paper that tells to do something in most of its paragraphs is a guide; what a page calls its visitors to is no advice',
    'report',
    [
      ...guide,
      '',
      'Write a log.',
      '',
      'Find out more about lamps on our pages. Subscribe to the harbour news.',
    ],
    [
      'recommendation | Check the oil of each lamp before dusk.',
      'recommendation | Keep a list of crews that know the bay.',
      'recommendation | Ask the pilots for their charts.',
      'recommendation | Write a log.',
    ],
  ],
  ['one that does so less often does it in passing', 'report', guide, []],
  [
    'the first sentence of a paragraph on a slide stands as an item does',
    'slides',
    ['# Lamps for pilots', '', '## Oil', '', 'Check the oil of each lamp before dusk. Keep a list of crews.'],
    ['recommendation | Check the oil of each lamp before dusk.'],
  ],
  [
    'what is told behind what was learned; words may stand between when and what',
    'report',
    [
      '# The first winter',
      '',
      '## Lessons learned',
      '',
      'We learned that oil is dear in winter. When the days get short, for example, buy it for two months. Keep a barrel dry.',
    ],
    [
      'lesson | We learned that oil is dear in winter.',
      'recommendation | When the days get short, for example, buy it for two months.',
      'recommendation | Keep a barrel dry.',
    ],
  ],
  [
    'a lesson in the words of somebody who is named behind them',
    'report',
    [
      '# Five things about lamps',
      '',
      '“We learned that small lamps matter more than big ones,” said Ruth Quill of the Harbour Trust.',
    ],
    [
      'lesson | “We learned that small lamps matter more than big ones,” said Ruth Quill of the Harbour Trust.',
    ],
  ],
  [
    'the answer to what the lesson is, and what is counted, without what is told of each',
    'report',
    [
      '# How we moved the lamps',
      '',
      '## Lessons learned',
      '',
      'The biggest lesson? Start small. I spent weeks on the oil before a single pilot could see.',
      '',
      'Second lesson: spare wicks are no luxury. I learned this the hard way when a storm broke the store.',
      '',
      'Third: watching matters. When a lamp dies at night, I know before the pilots do.',
    ],
    [
      'lesson | Start small.',
      'lesson | Second lesson: spare wicks are no luxury.',
      'lesson | Third: watching matters.',
    ],
  ],
])
