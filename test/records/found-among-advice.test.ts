import { statesEach } from './states.ts'

statesEach([
  [
    'what a review found is a finding in a paragraph among advice, too',
    'report',
    [
      '# Lamps of two harbours',
      '',
      '## Recommendations',
      '',
      'The review of the quays established that crews row at night. Buy more lamps for the east quay.',
    ],
    [
      'finding | The review of the quays established that crews row at night.',
      'recommendation | Buy more lamps for the east quay.',
    ],
  ],
])
