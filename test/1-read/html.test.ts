import { expect, test } from 'vitest'
import { html } from '../../pipeline/1-read/html.ts'
import { listener, outlineOf, sourceOf } from '../documents.ts'

async function read(content: string) {
  const { report, messages } = listener()
  const reading = await html(sourceOf(content, 'a.html'), report)
  return {
    tree: reading?.tree ?? { type: 'root' as const, children: [] },
    hints: reading?.hints ?? {},
    messages,
  }
}

test.each([
  [
    'headings, paragraphs, lists',
    '<h1>Report</h1><p>We met.</p><ul><li>one<ul><li>inside</li></ul></li></ul>',
    ['h1 Report', 'p We met.', '- one', '  - inside'],
  ],
  ['tables', '<table><tr><th>Who</th></tr><tr><td>Ana</td></tr></table>', ['| Who', '| Ana']],
  [
    'the main part only',
    '<nav><a href="/">Home</a></nav><main><p>Words.</p></main><footer>Imprint</footer>',
    ['p Words.'],
  ],
  ['the only article', '<div class="sidebar">Other news</div><article><p>Words.</p></article>', ['p Words.']],
  [
    'no scripts, forms and banners',
    '<div class="cookie-banner">We use cookies</div><form><p>Search</p></form><script>x()</script><p>Words.</p>',
    ['p Words.'],
  ],
  ['nothing that is hidden', '<p hidden>Draft</p><p>Words.</p>', ['p Words.']],
])('reads %s', async (_, body, expected) => {
  expect(outlineOf((await read(`<!doctype html><html><body>${body}</body></html>`)).tree)).toEqual(expected)
})

test('what is left out of a page is told', async () => {
  const { messages } = await read('<nav>Home</nav><p>Words.</p>')
  expect(messages.map(({ severity, rule, reason }) => [severity, rule, reason.slice(0, 32)])).toEqual([
    ['info', 'page-furniture', 'Left out 1 parts of the page tha'],
  ])
})

test.each([
  ['the title', '<title> The\n Report </title>', { title: 'The Report' }],
  [
    'Dublin Core',
    '<meta name="DC.title" content="Notes"><meta name="DC.date" content="2019-05-29">',
    { title: 'Notes', date: '2019-05-29' },
  ],
  [
    'a citation date with slashes',
    '<meta name="citation_publication_date" content="2019/05/29">',
    { date: '2019-05-29' },
  ],
  [
    'authors',
    '<meta name="author" content="Ana"><meta name="citation_author" content="Ben">',
    { authors: ['Ana', 'Ben'] },
  ],
])('the head gives %s', async (_, head, hints) => {
  expect((await read(`<!doctype html><html><head>${head}</head><body></body></html>`)).hints).toEqual(hints)
})

test('the language of the page is a hint', async () => {
  expect((await read('<html lang="fr-CA"><body>Bonjour</body></html>')).hints.language).toBe('fr')
})

test('nodes know their lines', async () => {
  const { tree } = await read('<p>One.</p>\n\n<p>Two.</p>')
  expect(tree.children.map((node) => node.position?.start.line)).toEqual([1, 3])
})

test.each([
  ['closed', '<div>', '</div>'],
  ['left open', '<span>', ''],
  ['that only look empty', '<div/>', ''],
])('thousands of nested elements, %s, give their words and a message', async (_, open, close) => {
  const { tree, messages } = await read(`${open.repeat(5000)}Words.${close.repeat(5000)}<p>After.</p>`)
  expect(outlineOf(tree)).toEqual(['p Words.', 'p After.'])
  expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning deep-nesting'])
})

test('many paragraphs, items and rows without end tags are not deep', async () => {
  const { messages } = await read(
    `<ul>${'<li>one'.repeat(1000)}</ul><table>${'<tr><td>a'.repeat(1000)}</table>${'<p>One.'.repeat(1000)}`,
  )
  expect(messages).toEqual([])
})

test('markup inside a script is no markup', async () => {
  const { messages } = await read(`<script>${"x('<div>');".repeat(1000)}</script><p>Words.</p>`)
  expect(messages).toEqual([])
})
