import { expect, test } from 'vitest'
import { classified } from './classified.ts'

const long = 'Posts are closed at night, and travellers wait until the morning. '.repeat(5)

test.each<[string, string, readonly string[]]>([
  [
    '© with a year',
    '# Border Posts\n\nWords.\n\n© 2019 Coastal Peace Institute',
    ['Coastal Peace Institute'],
  ],
  [
    '© of a name that nothing tells',
    '# Border Posts\n\nCopyright © 2019 Lantern Press. All rights.',
    ['Lantern Press'],
  ],
  ['(c) as the third of a list', '# Border Posts\n\n(c) Coastal posts are closed.', []],
  [
    'a letterhead, and as it is written below',
    `COASTAL PEACE INSTITUTE\n\n# Border Posts at Night\n\nThe Coastal Peace Institute asked.`,
    ['Coastal Peace Institute'],
  ],
  [
    'a line of bodies with short forms and a date',
    '# Border Posts\n\nCoastal Peace Institute (CPI) and Northern River Commission (NRC), 12 March 2019',
    ['Coastal Peace Institute', 'Northern River Commission'],
  ],
  ['bodies of speakers', '# Border Posts\n\n## Speakers\n\nAna Ruiz - Director, Coastal Peace Institute', []],
  ['a body in the title', '# Training for the Coastal Peace Institute\n\nWords.', []],
  [
    'a body in prose',
    `# Border Posts\n\nThe Coastal Peace Institute found that posts are closed. ${long}`,
    [],
  ],
  ['a labelled line', '# Border Posts\n\nDonor: Coastal Peace Institute', []],
  [
    'who called the meeting, and not for whom',
    `# Border Posts\n\nThe meeting was organised by the Coastal Peace Institute and the Northern River Commission on behalf of the Ministry of Trade. ${long}`,
    ['Coastal Peace Institute', 'Northern River Commission'],
  ],
  [
    'who published it',
    `# Border Posts\n\nThis brief is published by the Coastal Peace Institute. ${long}`,
    ['Coastal Peace Institute'],
  ],
])('publishers: %s', async (_, content, publishers) => {
  expect((await classified(content)).publishers).toEqual(publishers)
})
