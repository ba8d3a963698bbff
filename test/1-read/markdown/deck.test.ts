import { expect, test } from 'vitest'
import { markdown } from '../../../pipeline/1-read/markdown.ts'
import { listener, sourceOf } from '../../documents.ts'
import { read } from './reading.ts'

const slide = (title: string, words = 'One thing.') => `# ${title}\n\n${words}\n`

/** The words of each block that has a place on a slide, behind the number of the slide. */
async function slidesOf(content: string) {
  const { report } = listener()
  const reading = await markdown(sourceOf(content, 'a.md'), report)
  const placed = reading?.tree.children.flatMap((node) =>
    node.data?.place?.slide === undefined ? [] : [`${node.data.place.slide} ${node.type}`],
  )
  return { pages: reading?.pages, placed }
}

test.each([
  ['four headed parts between rules', [1, 2, 3, 4].map((n) => slide(`Slide ${n}`)).join('\n---\n\n'), 4],
  [
    'parts with options of their own, which are no heading',
    `---\nmdc: true\n---\n\n${slide('One')}\n---\nlayout: center\nclass: big\n---\n\n${slide('Two')}`,
    2,
  ],
  [
    'headed parts of which some begin with pictures and some are nothing else, also in columns parted by "==="',
    `![Pier](a.png)\n\n## Lamps\n\n===\n\n${slide('Two')}\n---\n\n<img src="b.png" />\n\n---\n\n<img src="c.png" />\n\n<h2>Four</h2>\n\n===\n\n${slide('Five')}`,
    5,
  ],
  ['two parts of a file that says it is one', `---\nmarp: true\n---\n\n${slide('One')}\n---\n\nTwo\n`, 2],
])('a deck is %s', async (_, content, slides) => {
  const { pages, placed } = await slidesOf(content)
  expect(pages).toBe(slides)
  expect(new Set(placed?.map((one) => one.split(' ')[0]))).toEqual(
    new Set(Array.from({ length: slides }, (_, at) => String(at + 1))),
  )
})

test.each([
  ['three parts', [1, 2, 3].map((n) => slide(`Part ${n}`)).join('\n---\n\n')],
  ['a part without a heading', ['One.\n', ...[2, 3, 4].map((n) => slide(`Part ${n}`))].join('\n---\n\n')],
  [
    'a part too long for a slide',
    [1, 2, 3, 4].map((n) => slide(`Part ${n}`, 'word '.repeat(40 * n))).join('\n---\n\n'),
  ],
  ['a file that says it is none', `---\nmarp: false\n---\n\n${slide('One')}\n---\n\n${slide('Two')}`],
])('no deck is %s', async (_, content) => {
  expect(await slidesOf(content)).toEqual({ pages: null, placed: [] })
})

test('options of a slide are no heading, and a heading with a colon is one', async () => {
  const { tree } = await read(
    '---\nmdc: true\n---\n\n# One\n\n---\nlayout: center\nclass: big\n---\n\n## goal: tides\n',
  )
  const words = JSON.stringify(tree.children)
  expect(words).toContain('goal: tides')
  expect(words).not.toContain('layout')
})

test('line ends within a paragraph of a slide are meant', async () => {
  const { tree } = await read('---\nmarp: true\n---\n\n# Tides\n\nAnn Roe\nHarbour College\n\n---\n\n# End\n')
  const [, paragraph] = tree.children
  expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toEqual([
    'text',
    'break',
    'text',
  ])
})
