import { statesEach } from '../states.ts'
import { recap } from './recap.ts'

statesEach([
  [
    'what we ought to have done is a lesson and no advice, what others ought to have is advice',
    'report',
    [...recap, 'We should have brought many more oars. Crews should have a cook.'],
    ['lesson | We should have brought many more oars.', 'recommendation | Crews should have a cook.'],
  ],
  [
    'contributions asked for are no speakers, and advice may begin with where or when',
    'report',
    [
      ...recap,
      'I ask the wardens to make two contributions on the first evening:',
      '',
      '- Inside the first hours of the race, visit each of the crews.',
      '- Check all of the lamps.',
    ],
    [
      'recommendation | Inside the first hours of the race, visit each of the crews.',
      'recommendation | Check all of the lamps.',
    ],
  ],
  [
    'a verb alone still takes the words below it',
    'report',
    [...recap, '## Recommendations', '', '- Promote', '  - Lamps that burn oil of this bay', '  - Soup'],
    ['recommendation | Promote\nLamps that burn oil of this bay\nSoup'],
  ],
  [
    'each of the tips that a sentence announces is advice',
    'report',
    [
      ...recap,
      'My best tips for a calm crossing are:',
      '',
      '1. Small, quick boats. Large ones wait for the tide.',
      '2. If you are new to the bay, a pilot can be a good teacher.',
    ],
    [
      'recommendation | Small, quick boats.',
      'recommendation | If you are new to the bay, a pilot can be a good teacher.',
    ],
  ],
  [
    'what might be good next time is advice, and a call for people or a length of time is none',
    'report',
    [
      ...recap,
      'Maybe next time the crews can sleep in two rooms.',
      '',
      'It might be worth painting the oars.',
      '',
      'Call for volunteers!',
      '',
      '- Time to the first pier: 11 days',
    ],
    [
      'recommendation | Maybe next time the crews can sleep in two rooms.',
      'recommendation | It might be worth painting the oars.',
    ],
  ],
  [
    'the items of a short line that says what they should be are asked for, and what to do is no list of what was agreed',
    'slides',
    [
      '# Lamps of the bay',
      '',
      'Be prepared to do the following',
      '',
      '- Be ready to lend your oars',
      '',
      '# Basics of a crew',
      '',
      'Things that all boats should carry',
      '',
      '- A lamp AND some kind of bell',
    ],
    ['recommendation | Be ready to lend your oars', 'recommendation | A lamp AND some kind of bell'],
  ],
  [
    'recommended next steps are advice, whatever stands above them',
    'brief',
    [...recap, '## Next steps', '', '### Recommended next steps', '', '- A lamp on each of the piers'],
    ['recommendation | A lamp on each of the piers'],
  ],
  [
    'closing reflections teach nothing by their name, and tell what they tell',
    'report',
    [
      ...recap,
      '## Closing reflections',
      '',
      '- A keynote that all will recall for long',
      '- Oars must never be an afterthought',
    ],
    ['recommendation | Oars must never be an afterthought'],
  ],
  [
    'what somebody who is told with where they are from says is stated as well',
    'report',
    [...recap, 'Ann Roe, head of lamps at Tollco, stressed that lamps should be lit first.'],
    ['recommendation | Ann Roe, head of lamps at Tollco, stressed that lamps should be lit first.'],
  ],
  [
    'each of the steps that are needed is advice, and what was done step by step is none',
    'report',
    [
      ...recap,
      'The count says that some of the steps needed in the bay include:',
      '',
      '- _Sustained support for lamps._ It lasts.',
      '',
      'Key steps in the making of a map:',
      '',
      '- Counting: We counted all the boats that we saw.',
    ],
    ['recommendation | Sustained support for lamps.'],
  ],
])
