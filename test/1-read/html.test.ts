import { expect, test } from 'vitest'
import { html } from '../../pipeline/1-read/html.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { listener, outlineOf, readDoc, sourceOf } from '../documents.ts'
import { knowledge } from '../knowledge.ts'

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
    'the title above the main part with what stands beside it, not the name of a site',
    '<header><p>Logo</p><div class="banner"><h1>Quay days</h1><h2>5 May 2031</h2></div></header><main><p>Words.</p></main>',
    ['h1 Quay days', 'h2 5 May 2031', 'p Words.'],
  ],
  [
    'the title of the page above that of its main part where it tells a year, and no other name there',
    '<header><div><h1>Quay days</h1><p>May 2031</p></div></header><main><h1>Call</h1></main>',
    ['h1 Quay days', 'p May 2031', 'h1 Call'],
  ],
  [
    'no name of a site above the title of its main part',
    '<header><div><h1>Quay board</h1><p>Since long ago</p></div></header><main><h1>Call</h1></main>',
    ['h1 Call'],
  ],
  [
    'no name of a site that leads home, and no title beside one of its own',
    '<header><h1><a href="/">Quays</a></h1></header><main><p>Words.</p></main>',
    ['p Words.'],
  ],
  [
    'no scripts, forms and banners',
    '<div class="cookie-banner">We use cookies</div><form><p>Search</p></form><script>x()</script><p>Words.</p>',
    ['p Words.'],
  ],
  [
    'the cells of a layout table one below the other',
    '<table><tr><td><h2>Aim</h2><p>To meet.</p></td><td><p>Aside.</p></td></tr></table>',
    ['h2 Aim', 'p To meet.', 'p Aside.'],
  ],
  [
    'a table inside a layout table as a table',
    '<table role="presentation"><tr><td><table><tr><td>9:00</td><td>Opening</td></tr></table></td></tr></table>',
    ['|  | ', '| 9:00 | Opening'],
  ],
  [
    'an agenda without a head as a table',
    '<table><tr><td><p>9:00</p></td><td><ul><li>Opening</li></ul></td></tr></table>',
    ['|  | ', '| 9:00 | Opening'],
  ],
  [
    'one column without a head as paragraphs, with a head as a table',
    '<table><tr><td>One.</td></tr></table><table><tr><th>Who</th></tr><tr><td>Ana</td></tr></table>',
    ['p One.', '| Who', '| Ana'],
  ],
  [
    'terms with their meanings, whatever parts them',
    '<dl>\n<dt>One</dt>\n<dd>First.</dd>\n<dd>Again.</dd>\n<div><dt>Two</dt><dt>Both</dt><dd>Second.</dd></div></dl>',
    ['- One', '  First.', '  Again.', '- Two', '  Both', '  Second.'],
  ],
  [
    'the captions of tables and figures',
    '<table><caption>Table 1. Who</caption><tr><th>Who</th></tr></table><figure><figcaption>By year</figcaption></figure>',
    ['p Table 1. Who', '| Who', 'p By year'],
  ],
  [
    'what a page unfolds on demand',
    '<details><summary>Why</summary><p>Because.</p></details>',
    ['p Why', 'p Because.'],
  ],
  [
    'no names of pictures that a font shows, and what else is kept from readers aloud',
    '<p>Read on <i class="material-icons" aria-hidden="true">arrow_forward</i>here<i class="x-icon" aria-hidden="true">Ann Roe</i><i class="big" aria-hidden="true">lamps</i>.</p>',
    ['p Read on hereAnn Roelamps.'],
  ],
  ['nothing that is hidden', '<p hidden>Draft</p><p>Words.</p>', ['p Words.']],
])('reads %s', async (_, body, expected) => {
  expect(outlineOf((await read(`<!doctype html><html><body>${body}</body></html>`)).tree)).toEqual(expected)
})

const shown = '<p>Lamps fail first in the outer basin, and the horns are heard.</p>'

test.each([
  ['the attribute', '<div hidden><p>We learned nothing.</p></div>'],
  [
    'a style of its own',
    '<div class="old" style="color:red;display: none !important"><p>We learned nothing.</p></div>',
  ],
  ['a style of its own within a line', '<p>Quays.<span style="visibility:hidden"> Never.</span></p>'],
])('says nothing that a browser hides by %s, and tells so', async (_, hidden) => {
  const { tree, messages } = await read(`<!doctype html><body>${shown}${hidden}</body>`)
  expect(clean(readDoc(tree), () => {}, knowledge).text).not.toMatch(/learned|Never/u)
  expect(messages.map(({ rule, reason }) => [rule, reason.slice(-22)])).toEqual([
    ['hidden-text', 'they were left out (1)'],
  ])
})

test.each([
  [
    'a button opens',
    `<button aria-controls="fog">Fog</button>${shown}<div id="fog" hidden><p>Horns.</p></div>`,
  ],
  ['a link opens', `<a href="#fog">Fog</a>${shown}<div id="fog" style="display:none"><p>Horns.</p></div>`],
  [
    'is most of a page, until a script has run',
    '<p>Wait.</p><div style="display:none"><p>Horns matter.</p></div>',
  ],
  ['is shown', `${shown}<div style="display:block;overflow:hidden"><p>Horns.</p></div>`],
])('says what %s', async (_, body) => {
  const { tree, messages } = await read(`<!doctype html><body>${body}</body>`)
  expect(clean(readDoc(tree), () => {}, knowledge).text).toContain('Horns')
  expect(messages.filter(({ rule }) => rule === 'hidden-text')).toEqual([])
})

test.each([
  [
    'a style',
    '<p>Lamps fail <span style="font-family: Wingdings, serif">à</span> buy oil.</p>',
    'Lamps fail → buy oil.',
  ],
  ['a face', '<p>Lamps are lit: <font face="Wingdings">ü</font>.</p>', 'Lamps are lit: ✓.'],
  [
    'a style around one that goes back to letters',
    '<p style="font-family:Wingdings">à<span style="font-family:Arial">à terre</span></p>',
    '→à terre',
  ],
  [
    'no such font, but one that may be beside it',
    '<p style="font-family: Arial, Wingdings">à terre</p>',
    'à terre',
  ],
])('reads what a font for symbols shows, by %s', async (_, body, expected) => {
  const { tree } = await read(body)
  expect(clean(readDoc(tree), () => {}, knowledge).text).toBe(expected)
})

test('a line end of the source is a space of the page', async () => {
  const page =
    '<p><a href="https://example.org/a/long/address">Lamps</a> of the\nHarbour Board (LHB)\nat <b>Quay\n12</b></p>'
  const { tree } = await read(page)
  const { text } = clean(readDoc(tree), () => {}, knowledge)
  expect(text).toBe('Lamps of the Harbour Board (LHB) at Quay 12')
})

test.each([
  [
    'a name and an office',
    '<div><span>Ann Roe</span><span>Pilot of the bay</span></div>',
    'Ann Roe\nPilot of the bay',
  ],
  ['a name in bold', '<li><b>Ann Roe</b> <i>Pilot</i></li>', 'Ann Roe Pilot'],
  [
    'a link and a body',
    '<p><a href="/a">Ann Roe</a><small>Quay College</small></p>',
    'Ann Roe\nQuay College',
  ],
  ['a word in two colours', '<p><span>Git</span><span>Lamp</span></p>', 'GitLamp'],
  ['amid words', '<p>The <span>Ann Roe</span><span>Pier</span></p>', 'The Ann RoePier'],
])('words side by side in elements of their own: %s', async (_, markup, shown) => {
  const { tree } = await read(markup)
  expect(clean(readDoc(tree), () => {}, knowledge).text).toBe(shown)
})

test.each([
  [
    'a span that fills its line',
    '<dd>Tides of the bay and of the river that comes\n<span>Ann Roe</span>\n</dd>',
    'Tides of the bay and of the river that comes\nAnn Roe',
  ],
  ['words behind it', '<p>Tides\n<span>Ann Roe</span>\nin the hall</p>', 'Tides\nAnn Roe\nin the hall'],
  ['no span amid a line', '<p>Tides\n<span>of the</span> bay</p>', 'Tides of the bay'],
  [
    'lines too short to be wrapped',
    '<td>Ann Roe (Quay)\n    Ben Poe (Pier)</td>',
    'Ann Roe (Quay)\nBen Poe (Pier)',
  ],
  [
    'no lines beside longer ones',
    '<p>Lamps of the quay and of the pier and of both banks\nand\nof the sea</p>',
    'Lamps of the quay and of the pier and of both banks and of the sea',
  ],
  [
    'no line that a link makes long',
    '<p>Lamps of\nthe quay <a href="/a">and so on</a></p>',
    'Lamps of the quay and so on',
  ],
])('lines that the style sheet shows end: %s', async (_, markup, shown) => {
  const page = markup.startsWith('<td')
    ? `<table><tr>${markup}<td>12</td></tr></table>`
    : markup.startsWith('<dd')
      ? `<dl><dt>9:00</dt>${markup}</dl>`
      : markup
  const { tree } = await read(page)
  const { text } = clean(readDoc(tree), () => {}, knowledge)
  expect(text).toContain(shown)
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
    'the title without the name of its site behind it',
    '<title>Lamps - a report | Quay Board</title><meta property="og:site_name" content="Quay Board">',
    { title: 'Lamps - a report', publisher: 'Quay Board' },
  ],
  [
    'the title without the name of its site before it, as links home say it',
    '<title>Quay Board: Home \u2013 Lamps</title></head><body><a href="/"><b>Quay Board:</b> Home</a>',
    { title: 'Lamps' },
  ],
  [
    'the title with what is no name of its site',
    '<title>Lamps \u2013 Moles</title></head><body><a href="/lamps">Moles</a>',
    { title: 'Lamps \u2013 Moles' },
  ],
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

test('blocks of a cell are lines of it, also those in other blocks, and words about them', async () => {
  const cell = 'Opening<p><em>Ana</em> speaks</p><div><p>Tea</p><ul><li>Cake</li></ul></div>at the pier'
  const page = `<table><tr><th>Time</th><th>What</th></tr><tr><td><p>9:00</p></td><td>${cell}</td></tr></table>`
  const { tree } = await read(page)
  const { text } = clean(readDoc(tree), () => {}, knowledge)
  expect(text).toBe('Time\tWhat\n9:00\tOpening\nAna speaks\nTea\nCake\nat the pier')
})

test('front matter is no part of a page, and says what the page is called', async () => {
  const { tree, hints } = await read(
    '---\nlayout: page\ntitle: Lamps\ndate: 2019-05-29\n---\n<p>Words.</p>\n',
  )
  expect(outlineOf(tree)).toEqual(['p Words.'])
  expect(tree.children[0]?.position?.start.line).toBe(6)
  expect(hints).toEqual({ title: 'Lamps', isFronted: true, date: '2019-05-29' })
})

test('front matter that is none is left out and told', async () => {
  const { tree, hints, messages } = await read('---\ntitle: [\n---\n<p>Words.</p>\n')
  expect(outlineOf(tree)).toEqual(['p Words.'])
  expect(hints).toEqual({})
  expect(messages.map(({ rule }) => rule)).toEqual(['front-matter'])
})

test.each([
  ['its only time', '<p>On <time datetime="2019-05-29T10:00">29 May</time> we met.</p>', '2019-05-29'],
  [
    'no one of several times',
    '<time datetime="2019-05-29">a</time><time datetime="2019-05-30">b</time>',
    undefined,
  ],
  [
    'the time marked as such',
    '<time datetime="2019-05-29">a</time><time class="entry-date" datetime="2019-06-02">b</time>',
    '2019-06-02',
  ],
  [
    'its data for search engines',
    '<script type="application/ld+json">{"@type":"Article","datePublished":"2019-06-02T08:00"}</script>',
    '2019-06-02',
  ],
  [
    'an element marked as the date',
    '<span itemprop="datePublished" content="2019-06-02">June</span>',
    '2019-06-02',
  ],
])('a page without a date in its head takes it from %s', async (_, body, date) => {
  expect((await read(`<!doctype html><html><body>${body}</body></html>`)).hints.date).toBe(date)
})

const slides = [
  'Why oversight matters to people',
  'Three tools that parliaments have',
  'What went wrong in the valley',
  'What we would do another time',
].map((title, at) => [title, `${title} and the rest of slide ${at + 1}`] as const)

test.each([
  ['paragraphs', slides.map(([short, full]) => `<p><b>${short}</b></p><p>${full}</p>`).join('')],
  ['headings', slides.map(([short, full]) => `<h3>${short}</h3><p>${full}</p>`).join('')],
  ['layers', slides.map(([short, full]) => `<div>${short}</div><div>${full}</div>`).join('')],
  ['items', `<ol>${slides.map(([short, full]) => `<li><p>${short}</p><p>${full}</p></li>`).join('')}</ol>`],
])('a deck shown on a page as %s comes out slide by slide, once each', async (_, body) => {
  const { tree } = await read(`<p>Download presentation</p>${body}`)
  const { blocks } = clean(readDoc(tree), () => {}, knowledge)
  expect(blocks.map(({ place, span }) => [place.slide, span[1] > span[0]])).toEqual([
    [undefined, true],
    ...slides.map((_slide, at) => [at + 1, true]),
  ])
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
