import { statesEach } from './states.ts'

/* What has words of advice and gives none, and advice that has words beside it which give none. */

statesEach([
  [
    'a condition takes nothing from the advice beside it',
    'report',
    [
      '# The lamps of the bay',
      '',
      'The port should buy oil where needed. If they need to sail at night, pilots should carry lamps.',
      '',
      'To keep their lamps alight, crews need to know the oil and test it.',
    ],
    [
      'recommendation | The port should buy oil where needed.',
      'recommendation | If they need to sail at night, pilots should carry lamps.',
      'recommendation | To keep their lamps alight, crews need to know the oil and test it.',
    ],
  ],
  [
    'what is granted, asked, collected or only spoken of',
    'report',
    [
      '# The lamps of the bay',
      '',
      'Although oil should burn all night, the wardens slept badly.',
      '',
      'The talk was on ways of arguing for new lamps. Oil came to the port through appeals for gifts.',
      '',
      'The wardens asked the crews what they need from a lamp. One warden said: "Should we do it again?" (the paint).',
    ],
    [],
  ],
])
