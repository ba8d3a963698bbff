import { expect, test } from 'vitest'
import { text } from '../../pipeline/1-read/text.ts'
import { listener, outlineOf, sourceOf } from '../documents.ts'

async function outline(content: string) {
  const reading = await text(sourceOf(content), listener().report)
  return outlineOf(reading?.tree ?? { type: 'root', children: [] })
}

const longPage = 'All that is said of piers and tar. '.repeat(20).trim()

test.each([
  [
    'paragraphs between blank lines, line ends kept',
    'We met in\nthe hall.\n\nWe talked.',
    ['p We met in\nthe hall.', 'p We talked.'],
  ],
  ['a line of no-break spaces is blank', 'One.\n\u00a0\u00a0\nTwo.', ['p One.', 'p Two.']],
  [
    'underlined headings',
    'Minutes\n=======\nWe met.\n\nNext steps\n----------\nCall.',
    ['h1 Minutes', 'p We met.', 'h2 Next steps', 'p Call.'],
  ],
  [
    'headings underlined as in reStructuredText, and no heading over an ornament',
    'Minutes\n#######\n\nOn lamps\n~~~~~~~~\n- one\n\nWe met in the hall\n~~~\n',
    ['h1 Minutes', 'h3 On lamps', '- one', 'p We met in the hall\n~~~'],
  ],
  [
    'titles framed as in reStructuredText, and no two frames of different length',
    '=====\nLamps\n=====\n\nThey burn.\n\n-----\nWicks\n-----\nThey glow.\n\n====\nOil\n======',
    ['h1 Lamps', 'p They burn.', 'h2 Wicks', 'p They glow.', 'p ====\nOil\n======'],
  ],
  ['headings in capitals', 'KEY FINDINGS\n\nRoads are poor.', ['h2 KEY FINDINGS', 'p Roads are poor.']],
  ['one word in capitals is no heading', 'AGENDA\n\n10:00 Tea', ['p AGENDA', 'p 10:00 Tea']],
  [
    'numbered headings by their depth',
    '1. Scope\n\n1.2 Means\n\nWords.',
    ['h2 1. Scope', 'h3 1.2 Means', 'p Words.'],
  ],
  [
    'bullets of every sort',
    '• one\n• two\n\n* three\n\n(a) four\n\n#. five',
    ['- one', '- two', '- three', '- four', '- five'],
  ],
  ['an item over two lines', '- one and\n  more\n- two', ['- one and\n  more', '- two']],
  ['items below items', '- one\n  - inside\n- two', ['- one', '  - inside', '- two']],
  [
    'a line left of an indented bullet ends the list',
    '  • Ann Roe\n  • Ben Poe\n10:15 Break',
    ['- Ann Roe', '- Ben Poe', 'p 10:15 Break'],
  ],
  ['a line under a bullet at the margin goes on with it', '• one and\nmore', ['- one and\nmore']],
  [
    'a paragraph a line where lines are longer than anybody wraps them',
    `Course on Piers\n${'Piers rot from below. '.repeat(9)}\nDuration: 5 days\n- Pilots\nAims: to mend them`,
    [
      'h3 Course on Piers',
      `p ${'Piers rot from below. '.repeat(9)}`,
      'p Duration: 5 days',
      '- Pilots',
      'p Aims: to mend them',
    ],
  ],
  ['a dash without a space is no bullet', '-40 degrees', ['p -40 degrees']],
  [
    'slides whose number a page prints twice, with marks, tags or a count before their points',
    '  1. 1. Piers of Averin 1\n  2. 2. Why they rot • Worms • Salt 2\n  3. 3. Means <ul><li>Tar </li></ul><ul><li>Paint </li></ul>\n  4. 4. Our plan Main aim: to keep them. Further aims: i. To mend; ii. To paint',
    [
      'h2 Piers of Averin',
      'h2 Why they rot',
      '- Worms',
      '- Salt',
      'h2 Means',
      '- Tar',
      '- Paint',
      'h2 Our plan',
      'p Main aim: to keep them.',
      'p Further aims:',
      '- To mend;',
      '- To paint',
    ],
  ],
  [
    'slides that count once below the word for a transcript, with titles in capitals before their words',
    'Piers\nPresentation Transcript\n  1. PIERS OF AVERIN\n  2. Why they rot • Worms • Salt\n  3. GOAL “To keep them all”\n',
    [
      'p Piers\nPresentation Transcript',
      'h2 PIERS OF AVERIN',
      'h2 Why they rot',
      '- Worms',
      '- Salt',
      'h2 GOAL',
      'p “To keep them all”',
    ],
  ],
  [
    'slides below a count of them, each with its number on a line',
    'Piers\n1 of 3\n1\nWhy piers\nrot\nWorms\n2\nMeans\n• Tar\n3\nThanks\nAnn Roe',
    ['p Piers\n1 of 3', 'h2 Why piers\nrot', 'p Worms', 'h2 Means', '- Tar', 'h2 Thanks', 'p Ann Roe'],
  ],
  [
    'slides without a count where their numbers are many and little stands below each',
    '1\nPiers\n2\nWhy they rot\n• Worms\n3\nMeans\n• Tar\n4\nPlan\n5\nThanks',
    ['h2 Piers', 'h2 Why they rot', '- Worms', 'h2 Means', '- Tar', 'h2 Plan', 'h2 Thanks'],
  ],
  [
    'slides behind their labels, with the titles printed there or below the name of the deck',
    'Slide 1: Piers\n\nSlide 2: Why they rot\n\nWorms\n\nSlide 3: Means\n\nTar',
    ['h2 Piers', 'h2 Why they rot', 'p Worms', 'h2 Means', 'p Tar'],
  ],
  [
    'slides on the pages of a transcript',
    'Page 1: Pier talk\nPiers\nPage 2: Pier talk\nWhy they rot\nWorms\nPage 3: Pier talk\nMeans\nTar',
    ['h2 Piers', 'h2 Why they rot', 'p Worms', 'h2 Means', 'p Tar'],
  ],
  [
    'no slides in numbers below long pages',
    [1, 2, 3, 4, 5].map((page) => `${page}\n${longPage}`).join('\n'),
    [1, 2, 3, 4, 5].flatMap((page) => [`p ${page}`, `p ${longPage}`]),
  ],
  [
    'no slides in numbers that may be those of pages',
    'Piers rot.\n1\nTar helps.\n2\nPaint too.\n3\nThe end.',
    ['p Piers rot.\n1\nTar helps.\n2\nPaint too.\n3\nThe end.'],
  ],
  [
    'no slides in a list with numbers of its own',
    '1. 2. Tar the pier\n2. 4. Paint it\n3. 6. Sell it',
    ['- 2. Tar the pier', '- 4. Paint it', '- 6. Sell it'],
  ],
  [
    'a numbered head with its points on the next line',
    '2) Old business\n- The clerk will write.\n- The gate is shut.',
    ['h2 2) Old business', '- The clerk will write.', '- The gate is shut.'],
  ],
  [
    'a numbered head with its text on the next line',
    '3) Working groups\nThere is some doubt about which of the groups meets in the spring and which does not.',
    [
      'h2 3) Working groups',
      'p There is some doubt about which of the groups meets in the spring and which does not.',
    ],
  ],
  [
    'a numbered item that is wrapped is no head',
    '1. The clerk will write to the Parish\nCouncil of Wendle.\n2. The gate will be shut.',
    ['- The clerk will write to the Parish\nCouncil of Wendle.', '- The gate will be shut.'],
  ],
  [
    'a short head with a long line of text below it',
    'Role of the group\nMembers talked at length about what the group is for and about who should be a member of it.',
    [
      'h3 Role of the group',
      'p Members talked at length about what the group is for and about who should be a member of it.',
    ],
  ],
  [
    'a head above a list, and a question above text',
    'Key findings\n1. Roads are poor.\n2. Lamps are few.\n\nWhat should be done?\nThe council should pave all roads of the north and light the lamps of the quay.',
    [
      'h3 Key findings',
      '- Roads are poor.',
      '- Lamps are few.',
      'h3 What should be done?',
      'p The council should pave all roads of the north and light the lamps of the quay.',
    ],
  ],
  [
    'notes by their numbers, each for itself',
    'Notes\n1 Ann Roe, Lamps of the North, Averin, 2019, which counts all lamps of the bay.\n2 See Ben Poe, Nets, 2020.\n\n3 pilots came.\n4 Ships sank.',
    [
      'h3 Notes',
      'p 1 Ann Roe, Lamps of the North, Averin, 2019, which counts all lamps of the bay.',
      'p 2 See Ben Poe, Nets, 2020.',
      'p 3 pilots came.\n4 Ships sank.',
    ],
  ],
  [
    'a letterhead is no head',
    'Wendle Gate Trust\nMinutes of the Members\nWendle, 3 May',
    ['p Wendle Gate Trust\nMinutes of the Members\nWendle, 3 May'],
  ],
  [
    'a label after an item that has ended heads the points below it',
    '- Floods last.\nDetails:\n- 38 pages',
    ['- Floods last.', 'p Details:', '- 38 pages'],
  ],
  [
    'a line that ends in a colon within an item is part of it',
    '- Floods last\nAnd they have three sides:\n- 38 pages',
    ['- Floods last\nAnd they have three sides:', '- 38 pages'],
  ],
  ['a list goes on after a blank line', '- one\n\n- two', ['- one', '- two']],
])('%s', async (_, content, expected) => {
  expect(await outline(content)).toEqual(expected)
})

test('every node has line and offset', async () => {
  const reading = await text(sourceOf('One.\n\nTwo\nlines.\n'), listener().report)
  expect(reading?.tree.children.map((node) => node.position?.start)).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 3, column: 1, offset: 6 },
  ])
})

test('form feeds count pages', async () => {
  const reading = await text(sourceOf('One.\n\fTwo.'), listener().report)
  expect(reading?.pages).toBe(2)
  expect(reading?.tree.children.map((node) => node.data?.place?.page)).toEqual([
    { index: 0, label: '1' },
    { index: 1, label: '2' },
  ])
})

test('a form feed counts no line', async () => {
  const reading = await text(sourceOf('One.\n\fTwo.\nThree.'), listener().report)
  expect(reading?.tree.children.map((node) => node.position?.start.line)).toEqual([1, 2])
})

test('slides printed twice, preview and text, get their number', async () => {
  const slide = (title: string) => `${title} and\n\n${title} and the rest of the slide.`
  const reading = await text(
    sourceOf(['Why we train', 'Who we train', 'How we train', 'Where we train'].map(slide).join('\n\n')),
    listener().report,
  )
  expect(reading?.tree.children.map((node) => node.data?.place?.slide)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
})

test('the rest of an endless line is left out with a message', async () => {
  const { report, messages } = listener()
  await text(sourceOf('x'.repeat(200_000)), report)
  expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning long-line'])
})
