import { expect, test } from 'vitest'
import { markdown } from '../../../pipeline/1-read/markdown.ts'
import { noteMarksIn } from '../../../pipeline/1-read/note-marks-in.ts'
import { clean } from '../../../pipeline/2-clean/clean.ts'
import { lettersOf, prove } from '../../../pipeline/verify/prove.ts'
import { rawBlocks } from '../../../pipeline/verify/raw-blocks.ts'
import { readDoc } from '../../documents.ts'
import { knowledge } from '../../knowledge.ts'
import { readingOf } from '../office/reading.ts'

async function blocksOf(content: string) {
  const { tree } = await readingOf(markdown, content)
  const { text, blocks } = clean(readDoc(tree), () => {}, knowledge)
  return { tree, said: blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`) }
}

test.each([
  ['raised by a tag', 'Lamps<sup>1</sup> are dear.', 'Lamps are dear.', ['1']],
  ['raised, and a link', 'Lamps are dear.<sup>[12](#fn12)</sup>', 'Lamps are dear.', ['12']],
  ['in brackets that link to a note', 'Lamps are dear.[[1]](#footnote-2)', 'Lamps are dear.', ['1']],
  [
    'in brackets of a word processor',
    'Lamps [\\[1\\]](#_ftn1)are dear.[\\[2\\]](#_ftn2)',
    'Lamps [1]are dear.',
    ['2'],
  ],
  ['an arrow that leads back', 'Roe, *Lamps*. [\u21A9](#fnref1)', 'Roe, Lamps.', []],
  ['raised as a power', '10<sup>6</sup> lamps on 5 km<sup>2</sup>.', '10\u2076 lamps on 5 km\u00B2.', []],
  ['raised letters', 'On the 1<sup>st</sup> of May.', 'On the 1st of May.', []],
  ['a link to a page', 'See [5](#page5) and <sup>never closed.', 'See 5 and never closed.', []],
])('a number in Markdown that is %s', async (_, content, expected, marks) => {
  const { tree, said } = await blocksOf(content)
  expect(said).toEqual([`paragraph: ${expected}`])
  expect(noteMarksIn(tree)).toEqual(marks)
  expect(prove(expected, lettersOf(rawBlocks(tree, true)))).toBe('whole')
})

test('a note of Markdown is one', async () => {
  const { said } = await blocksOf(
    'The council should wait.[^a]\n\n[^a]: The pilots should wait.\n\n    So they say.\n',
  )
  expect(said).toEqual([
    'paragraph: The council should wait.',
    'note: The pilots should wait.',
    'note: So they say.',
  ])
})
