import { statesEach } from './states.ts'

/* What running text says proved good, in a paper whose title says lessons and elsewhere. */

const told = 'The keepers of the north have also given useful support to the crews.'

statesEach([
  [
    'what proved good, in a paper on lessons',
    'report',
    [
      '# Lessons learned and recommendations',
      '',
      '## Keepers',
      '',
      `${told} Their work will be critical to the quays of the south.`,
    ],
    [`lesson | ${told}`],
  ],
  ['nothing in the same words elsewhere', 'report', ['# Keepers', '', '## Work', '', told], []],
])
