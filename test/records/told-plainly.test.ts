import { expect, test } from 'vitest'
import type { Genre } from '../../pipeline/model/doc.ts'
import { states } from './states.ts'

/* What papers state in plain sentences of their own, each beside one that looks like it. */

test.each<[string, Genre, readonly string[], readonly string[]]>([
  [
    'a problem by its number',
    'report',
    [
      '# Report on the piers',
      '',
      '## Next steps',
      '',
      'The second problem was that nobody had a key to the lamp house.',
      '',
      'The second crew was glad of it.',
    ],
    ['finding | The second problem was that nobody had a key to the lamp house.'],
  ],
  [
    'actions behind their label, all of it bold and without a full stop',
    'report',
    [
      '# Minutes of the pier council',
      '',
      'The lamps were looked at.',
      '',
      '**Action: Ann Roe to light the lamps of both piers**',
      '',
      'The nets were looked at.',
      '',
      '**Action - BP to mend the nets**',
      '',
      '**Action**',
      '',
      'The council went home.',
    ],
    ['commitment | Ann Roe to light the lamps of both piers', 'commitment | BP to mend the nets'],
  ],
  [
    'what minutes say was needed or asked for',
    'report',
    [
      '# Minutes of the pier council',
      '',
      'A third lamp was needed to light the stairs. Changes to the list of crews were requested.',
      '',
      'There needed to be a key for each crew. BP suggested an older rope be used.',
    ],
    [
      'recommendation | A third lamp was needed to light the stairs.',
      'recommendation | Changes to the list of crews were requested.',
      'recommendation | There needed to be a key for each crew.',
      'recommendation | BP suggested an older rope be used.',
    ],
  ],
  [
    'nothing of the sort where a report tells what came to pass',
    'report',
    ['# Report on the piers', '', 'A third lamp was needed to light the stairs, and it was bought.'],
    [],
  ],
  [
    'no advice in what mail programs and pages tell whoever reads them',
    'report',
    [
      '# Notes on lamps',
      '',
      'Lamps must be lit by six. You must delete this mail if you are not the intended recipient. You should think of the environment before printing it. You must enable JavaScript, and you should accept all cookies.',
      '',
      'If you received this e-mail in error, you must delete it.',
    ],
    ['recommendation | Lamps must be lit by six.'],
  ],
  [
    'no advice in what something helps people to do',
    'report',
    [
      '# Guide to lamps',
      '',
      'Light the lamps early. This helps the crew to:',
      '',
      '- save time and oil',
      '- find the pier at night',
      '',
      'In each port, crews should:',
      '',
      '- clean the lamps',
      '- count the ropes',
    ],
    ['recommendation | clean the lamps', 'recommendation | count the ropes'],
  ],
  [
    'advice in headings that are whole sentences of it',
    'report',
    [
      '# Notes on the piers',
      '',
      '## 1) Pilots need to know the lamps of both banks.',
      '',
      'Oil was dear.',
      '',
      '## 2) We must talk to the crews of the north.',
      '',
      'Nets were cheap.',
      '',
      '## 3) The lamps of the south',
      '',
      'Ropes were old.',
    ],
    [
      'recommendation | Pilots need to know the lamps of both banks.',
      'recommendation | We must talk to the crews of the north.',
    ],
  ],
  [
    'lessons that were learned from something, and what they include',
    'report',
    [
      '# Report on the piers',
      '',
      'The lessons learned from these two trips include the worth of a second lamp.',
    ],
    ['lesson | The lessons learned from these two trips include the worth of a second lamp.'],
  ],
  [
    'no promise where commits are counted',
    'report',
    [
      '# Report on the lamp code',
      '',
      'A worker that uploads new commits to the list of lamps stopped on Monday.',
    ],
    [],
  ],
  [
    'no advice in a call for papers that was sent out',
    'report',
    ['# Report on the piers', '', 'Two calls for papers were sent out in May, with another in June.'],
    [],
  ],
  [
    'what a meeting will be for, and what it gave room for',
    'report',
    [
      '# Report of the harbour workshop',
      '',
      'Its purpose will be to bring the crews of both banks together.',
      '',
      'The workshop presented an opportunity to compare the lamps of both banks.',
    ],
    [
      'objective | Its purpose will be to bring the crews of both banks together.',
      'objective | The workshop presented an opportunity to compare the lamps of both banks.',
    ],
  ],
  [
    'what several projects aimed at',
    'report',
    ['# Report on the piers', '', 'The two lamp projects aimed to halve the time that a crew waits.'],
    ['objective | The two lamp projects aimed to halve the time that a crew waits.'],
  ],
  [
    'why people were called to a meeting, also to make something there',
    'report',
    ['# Round-up of the lamp jam', '', 'Open Lamps held a jam on Saturday to generate ideas for the pier.'],
    ['objective | Open Lamps held a jam on Saturday to generate ideas for the pier.'],
  ],
  [
    'a promise by what will be done',
    'report',
    ['# Readout of the talks', '', 'The United States will expedite the opening of a pier in Norvane.'],
    ['commitment | The United States will expedite the opening of a pier in Norvane.'],
  ],
])('%s', async (_, genre, lines, expected) => {
  expect(await states(lines, genre)).toEqual(expected)
})
