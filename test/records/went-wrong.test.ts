import { statesEach } from './states.ts'

/* What was done wrongly, and what a call for solutions and a clause before advice make of a sentence. */

const paper = (...told: readonly string[]) => ['# A winter on the quay', '', ...told]

statesEach([
  [
    'what was done wrongly or not as it ought to be',
    'report',
    paper(
      'The new rule incorrectly allowed the crews to leave the lamps dark.',
      '',
      'The board did not weigh the needs properly when it built the pier.',
      '',
      'The last round of the keepers was skipped for both of the quays.',
    ),
    [
      'finding | The new rule incorrectly allowed the crews to leave the lamps dark.',
      'finding | The board did not weigh the needs properly when it built the pier.',
      'finding | The last round of the keepers was skipped for both of the quays.',
    ],
  ],
  [
    'no advice in a call for solutions',
    'report',
    paper('The harbour college sent the call for solutions to both banks.'),
    [],
  ],
  [
    'advice behind a clause that says why',
    'report',
    paper(
      '## What to do',
      '',
      'Because most of the crews will not come in the winter, set a day in June for the lamps.',
    ),
    [
      'recommendation | Because most of the crews will not come in the winter, set a day in June for the lamps.',
    ],
  ],
])
