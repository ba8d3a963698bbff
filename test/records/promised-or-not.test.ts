import { statesEach } from './states.ts'

/* What words around a deed make of it: a promise, a hope, a task, a proposal, what nobody has to do. */

statesEach([
  [
    'no promise in what somebody may do some day, or gave up',
    'report',
    [
      '# Account of the lamp crew',
      '',
      'Perhaps some day the harbour council will publish the list of lamps.',
      '',
      'The lamp crew built a shed with plans to install a second lamp.',
    ],
    [],
  ],
  [
    'tasks in a list below a heading that puts them off',
    'report',
    [
      '# Account of the lamp crew',
      '',
      '## Tasks for next time',
      '',
      '- Finish the shed so that it does not have to be mended in the winter.',
    ],
    ['commitment | Finish the shed so that it does not have to be mended in the winter.'],
  ],
  [
    'what a line says is a proposal',
    'report',
    [
      '# Account of the lamp crew',
      '',
      'To light the quay early on our proposal is:',
      '',
      '- one evening with all pilots of both banks',
    ],
    ['recommendation | one evening with all pilots of both banks'],
  ],
  [
    'how things are, and no advice, in what nobody has to do',
    'report',
    [
      '# Account of the lamp crew',
      '',
      'The lamps do not have to be lit before the boats of both banks come home.',
    ],
    ['finding | The lamps do not have to be lit before the boats of both banks come home.'],
  ],
  [
    'insights that a sentence names',
    'report',
    [
      '# Account of the lamp crew',
      '',
      'Insights gleaned included how little oil the lamps of the north burn on a clear night.',
    ],
    ['lesson | Insights gleaned included how little oil the lamps of the north burn on a clear night.'],
  ],
  [
    'what those who write have to do by a day, and advice by a year',
    'report',
    [
      '# Account of the lamp crew',
      '',
      'We (HC) should send our list of lamps till next Tuesday, 15 April 2031.',
      '',
      'We should light all of the quays by 2040.',
    ],
    [
      'commitment | We (HC) should send our list of lamps till next Tuesday, 15 April 2031.',
      'recommendation | We should light all of the quays by 2040.',
    ],
  ],
  [
    'what those who declare something bind themselves to',
    'report',
    [
      '# Lamp declaration',
      '',
      'Recognising that the quay is dark,',
      '',
      'Commit ourselves to:',
      '',
      '1. Publish a chart of lamps;',
      '2. Train two pilots of each bank.',
      '',
      'We further commit to share the oil of both banks.',
    ],
    [
      'commitment | Publish a chart of lamps;',
      'commitment | Train two pilots of each bank.',
      'commitment | We further commit to share the oil of both banks.',
    ],
  ],
  [
    'what we who are named promise, and somebody of many',
    'report',
    [
      '# Lamp declaration',
      '',
      'As harbours of one coast, we will share the plans of every quay with our neighbours.',
      '',
      'We, the pilots of both banks, commit to:',
      '',
      '- publish a chart of lamps',
      '',
      'Members of the lamp crew pledge to:',
      '',
      '- train two pilots of each bank',
    ],
    [
      'commitment | As harbours of one coast, we will share the plans of every quay with our neighbours.',
      'commitment | publish a chart of lamps',
      'commitment | train two pilots of each bank',
    ],
  ],
  [
    'advice where somebody should promise',
    'report',
    ['# Lamp declaration', '', 'Harbours should commit to:', '', '- publish a chart of lamps'],
    ['recommendation | publish a chart of lamps'],
  ],
  [
    'lines without bullets that tell what to do, and no sentence, below a heading for what follows',
    'report',
    [
      '# Account of the lamp crew',
      '',
      '## Follow-up',
      '',
      'Write a list of lamps',
      '',
      'Add a lamp on the quay',
      '',
      'See the list for more.',
    ],
    ['commitment | Write a list of lamps', 'commitment | Add a lamp on the quay'],
  ],
])
