import { statesEach } from './states.ts'

/* Headings below a title that promises what was learned. */

const counted = (title: string) => [
  `# ${title}`,
  '',
  ...[
    '1) Oil is dear in winter',
    '2) Lamps need to be counted before dusk',
    '3) Red lamps went first',
  ].flatMap((head) => [`## ${head}`, '', 'All crews met.', '']),
]

statesEach([
  [
    'are advice where they say what should be done and the title calls them takeaways',
    'report',
    counted('Takeaways from the lamp fair'),
    [
      'lesson | Oil is dear in winter',
      'recommendation | Lamps need to be counted before dusk',
      'lesson | Red lamps went first',
    ],
  ],
  [
    'are lessons where it calls them so',
    'report',
    counted('Lessons learned at the lamp fair'),
    [
      'lesson | Oil is dear in winter',
      'lesson | Lamps need to be counted before dusk',
      'lesson | Red lamps went first',
    ],
  ],
])
