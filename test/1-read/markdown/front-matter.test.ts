import { expect, test } from 'vitest'
import { outlineOf } from '../../documents.ts'
import { read } from './reading.ts'

test.each([
  ['title and date', 'title: Notes\ndate: 2019-05-29', { title: 'Notes', date: '2019-05-29' }],
  ['a name for a title', 'name: Lamps of the Bay', { title: 'Lamps of the Bay' }],
  ['a headline for a title', 'headline: Lamps', { title: 'Lamps' }],
  ['no title by a name of an address', 'name: lamps-of-the-bay', {}],
  ['a title before a name', 'name: Lamps of the Bay\ntitle: Notes', { title: 'Notes' }],
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
