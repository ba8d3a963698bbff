import { expect, test } from 'vitest'
import { text } from '../../pipeline/1-read/text.ts'
import { listener, outlineOf, sourceOf } from '../documents.ts'

async function outline(content: string) {
  const reading = await text(sourceOf(content), listener().report)
  return outlineOf(reading?.tree ?? { type: 'root', children: [] })
}

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
  ['headings in capitals', 'KEY FINDINGS\n\nRoads are poor.', ['h2 KEY FINDINGS', 'p Roads are poor.']],
  ['one word in capitals is no heading', 'AGENDA\n\n10:00 Tea', ['p AGENDA', 'p 10:00 Tea']],
  [
    'numbered headings by their depth',
    '1. Scope\n\n1.2 Means\n\nWords.',
    ['h2 1. Scope', 'h3 1.2 Means', 'p Words.'],
  ],
  ['bullets of every sort', '• one\n• two\n\n* three\n\n(a) four', ['- one', '- two', '- three', '- four']],
  ['an item over two lines', '- one and\n  more\n- two', ['- one and\n  more', '- two']],
  ['items below items', '- one\n  - inside\n- two', ['- one', '  - inside', '- two']],
  ['a dash without a space is no bullet', '-40 degrees', ['p -40 degrees']],
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
