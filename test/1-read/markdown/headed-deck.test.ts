import { expect, test } from 'vitest'
import { saysDeck } from '../../../pipeline/1-read/markdown/says-deck.ts'
import { markdown } from '../../../pipeline/1-read/markdown.ts'
import { sniff } from '../../../pipeline/1-read/sniff.ts'
import { listener, sourceOf } from '../../documents.ts'

test.each<[string, unknown, string | null]>([
  ['a format for slides', { format: 'revealjs' }, 'by-headings'],
  ['a format with its options', { format: { revealjs: { theme: 'dark' } } }, 'by-headings'],
  ['an output of R Markdown', { output: 'xaringan::moon_reader' }, 'by-headings'],
  ['one of several outputs', { output: { html_document: {}, ioslides_presentation: {} } }, 'by-headings'],
  ['Marp', { marp: true }, 'by-rules'],
  ['no page', { format: 'html', output: 'pdf_document' }, null],
  ['nothing', null, null],
])('front matter says how the slides of a deck are parted: %s', (_, said, expected) => {
  expect(saysDeck(said)).toBe(expected)
})

test('such a deck has a slide at each heading of the first two levels, and at each rule', async () => {
  const text =
    '---\ntitle: Lamps\nformat: revealjs\n---\n\n## One\n\n- oil\n\n### More\n\nnets\n\n---\n\nropes\n\n# Two\n'
  const reading = await markdown(sourceOf(text, 'a.qmd'), listener().report)
  expect(reading?.pages).toBe(3)
  expect(
    reading?.tree.children.map(({ data }) => (data as { place?: { slide?: number } }).place?.slide),
  ).toEqual([1, 1, 1, 1, 2, 3])
})

test('notes for who speaks below its slides make a file a deck', async () => {
  const notes = (n: number) => `## Lamps ${n}\n\noil\n\n<div class="notes">Say ${n}.</div>\n\n`
  const pages = async (count: number) => {
    const text = Array.from({ length: count }, (_, at) => notes(at)).join('')
    return (await markdown(sourceOf(text, 'a.md'), listener().report))?.pages
  }
  expect([await pages(3), await pages(2)]).toEqual([3, null])
})

test.each(['qmd', 'Rmd', 'mdx', 'md'])('a file that ends in .%s is Markdown', (extension) => {
  expect(sniff(new TextEncoder().encode('Lamps\n'), `a.${extension}`)).toBe('markdown')
})
