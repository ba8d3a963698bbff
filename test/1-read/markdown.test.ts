import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { pieces } from '../../pipeline/1-read/markdown/pieces.ts'
import { sourceLines } from '../../pipeline/1-read/markdown/source-lines.ts'
import { markdown } from '../../pipeline/1-read/markdown.ts'
import { listener, outlineOf, sourceOf } from '../documents.ts'

async function read(content: string) {
  const { report, messages } = listener()
  const reading = await markdown(sourceOf(content, 'a.md'), report)
  return {
    tree: reading?.tree ?? { type: 'root' as const, children: [] },
    hints: reading?.hints ?? {},
    messages,
  }
}

test.each([
  [
    'headings, paragraphs and lists',
    '# Report\n\nWe met.\n\n- one\n  - inside\n- two\n',
    ['h1 Report', 'p We met.', '- one', '  - inside', '- two'],
  ],
  [
    'tables, which plain CommonMark has not',
    '| Who | What |\n|---|---|\n| Ana | calls |\n',
    ['| Who | What', '| Ana | calls'],
  ],
  [
    'markup shown as what it says',
    '<details><summary>More</summary>\n\n<p>Inside.</p>\n\n</details>\n',
    ['p More', 'p Inside.'],
  ],
  ['comments as nothing', 'One.\n\n<!-- secret -->\n\nTwo.\n', ['p One.', 'p Two.']],
  ['quotes', '> Said so.\n', ['> p Said so.']],
])('reads %s', async (_, content, expected) => {
  expect(outlineOf((await read(content)).tree)).toEqual(expected)
})

test.each([
  ['title and date', 'title: Notes\ndate: 2019-05-29', { title: 'Notes', date: '2019-05-29' }],
  ['several authors', 'authors: [Ana, Ben]', { authors: ['Ana', 'Ben'] }],
  ['a date with a time', 'published: 2019-05-29T10:00:00Z', { date: '2019-05-29' }],
  ['no date that is none', 'date: next week', {}],
  ['the day of seconds since 1970', 'created: 1317413814', { date: '2011-09-30' }],
  ['the day of milliseconds since 1970', 'created: 1317413814123', { date: '2011-09-30' }],
  ['no date of other numbers', 'date: 13174138', {}],
  ['no nested values', 'title: { de: Notizen }', {}],
])('front matter gives %s', async (_, yaml, hints) => {
  const { tree, hints: found } = await read(`---\n${yaml}\n---\n\nWords.\n`)
  expect(found).toEqual(hints)
  expect(outlineOf(tree)).toEqual(['p Words.'])
})

test.each([
  [
    'sentences that stand nowhere else, with all their paragraphs',
    'description: |\n  The pilots of both banks met in May and spoke of lamps.\n\n  They will meet again.',
    'Oil was dear.',
    [
      'p The pilots of both banks met in May and spoke of lamps.',
      'p They will meet again.',
      'p Oil was dear.',
    ],
  ],
  [
    'no sentences that the text says again',
    "excerpt: 'The pilots of both banks met in May and spoke of lamps and of …'",
    'The pilots of both banks met in May and spoke of lamps and of oil.',
    ['p The pilots of both banks met in May and spoke of lamps and of oil.'],
  ],
  ['no few words', 'description: A meeting of pilots', 'Oil was dear.', ['p Oil was dear.']],
])('of the front matter it reads %s', async (_, yaml, below, expected) => {
  const { tree } = await read(`---\ntitle: Harbour\n${yaml}\n---\n\n${below}\n`)
  expect(outlineOf(tree)).toEqual(expected)
})

test('what the front matter tells has the place of its key', async () => {
  const { tree } = await read(
    '---\ntitle: Harbour\nsummary: The pilots of both banks met in May and spoke of lamps.\n---\n\nOil.\n',
  )
  expect(tree.children.map(({ position }) => [position?.start.line, position?.start.offset])).toEqual([
    [3, 19],
    [6, 89],
  ])
})

test('bare lines at the top that a generator of sites reads are front matter, with every line below in its place', async () => {
  const { tree, hints } = await read(
    'Title: Lamps of the North\nDate: 2019-05-29 18:30\nslug: lamps\nAuthors: ROE Ann, POE John\n\nWords.\n',
  )
  expect(hints).toEqual({ title: 'Lamps of the North', date: '2019-05-29', authors: ['ROE Ann', 'POE John'] })
  expect(outlineOf(tree)).toEqual(['p Words.'])
  expect(tree.type === 'root' && tree.children[0]?.position?.start.line).toBe(6)
})

test('they are so with the line ends of other systems', async () => {
  const { tree, hints } = await read('Title: Lamps\r\nslug: lamps\r\n\r\nWords.\r\n')
  expect(hints).toEqual({ title: 'Lamps' })
  expect(outlineOf(tree)).toEqual(['p Words.'])
})

test.each([
  ['lines that only say what minutes do', 'Title: Minutes\nPresent: Ann Roe\n\nWords.\n'],
  ['lines among others', 'Title: Minutes\nslug: lamps\nWe met.\n\nWords.\n'],
])('%s are read as words', async (_, content) => {
  const { tree, hints } = await read(content)
  expect(hints).toEqual({})
  expect(outlineOf(tree)[0]).toContain('Minutes')
})

test('front matter in TOML gives what YAML gives, up to its first table', async () => {
  const front =
    'title = "Notes – \\"one\\""\n\ntags = [ "a", "b" ]\nauthors = [\'Ana\', "Ben"]\ndate = 2019-05-29\n[menu]\nlang = "fr"'
  const { tree, hints } = await read(`+++\n${front}\n+++\n\nWords.\n`)
  expect(hints).toEqual({ title: 'Notes – "one"', authors: ['Ana', 'Ben'], date: '2019-05-29' })
  expect(outlineOf(tree)).toEqual(['p Words.'])
})

test.each([['---\ntitle: "open\n---\n\nWords.\n'], ['+++\ntitle = "open\n+++\n\nWords.\n']])(
  'broken front matter is left out with a message and the rest is read',
  async (content) => {
    const { tree, messages } = await read(content)
    expect(outlineOf(tree)).toEqual(['p Words.'])
    expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning front-matter'])
  },
)

test('places count through the whole file, also past the size at which it is parsed in pieces', async () => {
  const lines = Array.from({ length: 3000 }, (_, n) => `Paragraph ${n + 1} has a few words.\n`)
  const content = lines.join('\n')
  const { tree } = await read(content)
  expect(tree.children).toHaveLength(3000)
  for (const n of [0, 999, 2999]) {
    const start = tree.children[n]?.position?.start
    expect(start?.line).toBe(2 * n + 1)
    expect(content.slice(start?.offset, (start?.offset ?? 0) + 20)).toBe(
      `Paragraph ${n + 1} has a few words.`.slice(0, 20),
    )
  }
})

test('a fence is never cut in two', async () => {
  const code = `\`\`\`\n${'line of code\n\n'.repeat(3000)}\`\`\`\n`
  const { tree } = await read(`Before.\n\n${code}\nAfter.\n`)
  expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'code', 'paragraph'])
})

test('a list of any length is parsed in small pieces and stays one list', async () => {
  const { report } = listener()
  const content = '- one *more* item\n'.repeat(5000)
  expect(
    Math.max(...[...pieces(sourceLines(content, report), report)].map(({ lines }) => lines.length)),
  ).toBeLessThan(1500)
  const { tree } = await read(content)
  expect(tree.children).toHaveLength(1)
  expect(outlineOf(tree)).toHaveLength(5000)
})

test('quotes in quotes in quotes are flattened with a message', async () => {
  const { messages } = await read(`${'> '.repeat(5000)}deep\n`)
  expect(messages.map(({ rule }) => rule)).toEqual(['deep-nesting'])
})

test('the rest of an endless line is left out with a message', async () => {
  const { messages } = await read('word '.repeat(40_000))
  expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning long-line'])
})

test.each([
  ['marks that open and close nothing on one line', '_a*b'.repeat(10_000), 1],
  ['marks on many short lines', '_a*b\n'.repeat(3000), 0],
  ['brackets that close nothing', ']'.repeat(20_000), 1],
  ['tildes', 'a~b~~c '.repeat(3000), 1],
  ['marks in each of many items', '- *a* and **b**\n'.repeat(2000), 0],
  ['marks in each of many rows', `| a | b |\n|---|---|\n${'| *a* | _b_ |\n'.repeat(2000)}`, 0],
  ['marks in a fence', `\`\`\`\n${'_a*b\n'.repeat(3000)}\`\`\`\n`, 0],
  ['what many labels stand for', '[a]: https://example.org\n'.repeat(3000), 0],
  ['marks in many paragraphs', '*a* and **b**\n\n'.repeat(2000), 0],
])('%s: %#', async (_, content, messages) => {
  const { tree, messages: said } = await read(`Before *this*.\n\n${content}\n\nAfter *it*.\n`)
  expect(said.map(({ rule, place }) => [rule, place?.line])).toEqual(
    messages === 0 ? [] : [['too-many-marks', 3]],
  )
  const [first, , last] = [tree.children[0], null, tree.children.at(-1)]
  for (const node of [first, last])
    expect(node?.type === 'paragraph' && node.children.some(({ type }) => type === 'emphasis')).toBe(true)
})

test('a paragraph of too many marks keeps its words and its marks', async () => {
  const { tree } = await read('_a*b'.repeat(3000))
  expect(outlineOf(tree)).toEqual([`p ${'_a*b'.repeat(3000)}`])
})

test.each([
  ['items in one line', `${'- '.repeat(5000)}words`],
  ['numbers in one line', `${'1. '.repeat(5000)}words`],
  ['quotes and items in one line', `${'> - '.repeat(5000)}words`],
  [
    'items further and further in',
    Array.from({ length: 800 }, (_, n) => `${'  '.repeat(n)}- *word* ${n}`).join('\n'),
  ],
])('%s nested deeper than anyone would write are flattened, and told', async (_, content) => {
  const { tree, messages } = await read(content)
  expect(messages.map(({ rule }) => rule)).toEqual(['deep-nesting'])
  expect(deepestOf(tree)).toBeLessThan(200)
})

test('a line of forty dashes with spaces between is still a rule across the page', async () => {
  const { tree, messages } = await read(`Above.\n\n${'- '.repeat(40)}\n\nBelow.`)
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
  expect(messages).toEqual([])
})

function deepestOf(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(deepestOf)) : 1
}

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

test.each([
  [
    'by reference',
    'See [the count][2].\n\n[2]: https://example.org/count\n',
    ['the count | https://example.org/count'],
  ],
  [
    'in markup',
    'See <a class="x" href="https://example.org/count">the <b>count</b></a> of it.\n',
    ['the count | https://example.org/count'],
  ],
  [
    'that never close, or lead nowhere',
    'See <a href="https://example.org/count">the count, and <a name="x">here</a>.\n',
    [],
  ],
])('gives the address of links %s', async (_, content, links) => {
  const { tree } = await read(content)
  const found: string[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'link') found.push(`${textOf(node)} | ${node.url}`)
    if ('children' in node) open.push(...node.children)
  }
  expect(found).toEqual(links)
})

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
