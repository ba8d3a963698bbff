import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { expect, test } from 'vitest'
import { embeddedHtml } from '../../pipeline/1-read/markdown/embedded-html.ts'
import { evenTables } from '../../pipeline/1-read/markdown/even-tables.ts'
import { sourceLines } from '../../pipeline/1-read/markdown/source-lines.ts'
import { markdown } from '../../pipeline/1-read/markdown.ts'
import { parseMarkdown } from '../../pipeline/1-read/unified.ts'
import { listener, outlineOf, sourceOf } from '../documents.ts'

/*
 * Markdown is parsed in pieces and plain lines by no parser at all; none of this may show in the tree.
 */

async function read(content: string): Promise<Root> {
  const reading = await markdown(sourceOf(content, 'a.md'), listener().report)
  return reading?.tree ?? { type: 'root', children: [] }
}

const lines = fc.constantFrom(
  '',
  '',
  '',
  'Plain words, and more of them.',
  'a',
  '(so it is said)',
  'Ends with a space ',
  'Two of them  ',
  'See www.example.org or https://example.org for more',
  'Mail ana@example.org',
  'A *strong* point & a `word`',
  '- one',
  '- two three',
  '* star',
  '+ plus',
  '- ',
  '-',
  '- - twice',
  '1. first',
  '2. second',
  '7) seventh',
  '1.',
  '2021. A year',
  '  - inside',
  '   goes on',
  '# Head',
  '===',
  '---',
  '> said',
  '| a | b |',
  '|---|---|',
  'a | b',
  '-|-',
  '```',
  '~~~',
  '<!-- note',
  '-->',
  '<div>',
  'a [x] b',
  '\tTab',
  'Tab\tinside',
  '\\escaped',
  '...',
  '«Cité»',
  'É',
  '\u00A0odd',
  'odd\u00A0',
)

test('what is read in pieces is what the parser gives for the whole', () => {
  return fc.assert(
    fc.asyncProperty(fc.array(lines, { maxLength: 14 }), async (given) => {
      const content = given.join('\n')
      expect(comparable(await read(content))).toEqual(comparable(parsedAtOnce(content)))
    }),
    { numRuns: 600, seed: 3, endOnFailure: true },
  )
})

const items = fc.tuple(
  fc.constantFrom('', '', ' ', '  ', '   ', '    ', '     ', '      ', '\t', ' \t', '\t\t', '  \t '),
  fc.constantFrom('-', '-', '-', '*', '1.', '1.', '2.', '10.', '1)'),
  fc.constantFrom(' ', ' ', ' ', '  ', '\t', '    ', '     ', ' \t', '\t\t'),
  fc.constantFrom('a', 'words and words', '1. b', 'a *b*', '- c'),
)

test('lists in lists are what the parser gives, however they are set in', () => {
  return fc.assert(
    fc.asyncProperty(fc.array(items, { minLength: 1, maxLength: 7 }), async (given) => {
      const content = given.map((parts) => parts.join('')).join('\n')
      expect(comparable(await read(content))).toEqual(comparable(parsedAtOnce(content)))
    }),
    { numRuns: 3000, seed: 5, endOnFailure: true },
  )
})

const cells = fc.constantFrom('', ' ', 'a', ' b ', '  two words', '- c', '1. d', 'É  ', '…', '\u00A0')
const plainRow = fc.array(cells, { minLength: 1, maxLength: 4 }).map((given) => `|${given.join('|')}|`)
const oddRow = fc.constantFrom(
  '| *x* | y |',
  '| a \\| b |',
  'a | b',
  '|',
  '| x | ',
  '| `|` | z |',
  '',
  'words',
  '- item',
  '|---|---|',
)
const tableParts = fc.tuple(
  fc.constantFrom('', 'words\n', '# Head\n', 'words\n\n', '- item\n', '> said\n'),
  fc.constantFrom('| a | b |', 'a | b', '| *a* | b |', '|a|b|c|', '| a \\| b |', '- a | b'),
  fc.constantFrom('|---|---|', '-|-', '|:--|--:|', ' | - | :-: |'),
)

test('rows of tables are what the parser gives, whatever stands around them', () => {
  return fc.assert(
    fc.asyncProperty(
      tableParts,
      fc.array(fc.tuple(fc.array(plainRow, { maxLength: 12 }), oddRow), { minLength: 1, maxLength: 3 }),
      async ([before, head, dashes], parts) => {
        const content = `${before}${[head, dashes, ...parts.flatMap(([rows, odd]) => [...rows, odd])].join('\n')}`
        expect(comparable(await read(content))).toEqual(comparable(parsedAtOnce(content)))
      },
    ),
    { numRuns: 400, seed: 7, endOnFailure: true },
  )
})

/** As the reader does it, without pieces. */
function parsedAtOnce(content: string): Root {
  const { children } = parseMarkdown(evenTables(content.split('\n')).join('\n'))
  return { type: 'root', children: embeddedHtml(children[0]?.type === 'yaml' ? children.slice(1) : children) }
}

/** A tree without what nobody looks at: whether a list is spread, and where a block ends. */
function comparable(tree: Root): unknown {
  const strip = (node: Nodes): unknown => {
    const {
      spread: _,
      position,
      children,
      ...rest
    } = node as Nodes & { spread?: unknown; children?: Nodes[] }
    const start = position?.start
    return { ...rest, start, ...(children ? { children: children.map(strip) } : {}) }
  }
  return tree.children.map(strip)
}

test.each([
  ['a table', `| a | b |\n|---|---|\n${'| *x* | y |\n'.repeat(6000)}`, ['table']],
  ['a list with something inside', '- *a*\n  - b\n'.repeat(2500), ['list']],
  ['a quotation', '> *said*\n>\n'.repeat(3000), ['blockquote']],
  ['a paragraph', 'some *words* and more\n'.repeat(8000), ['paragraph']],
  ['a fence without an end', `\`\`\`\n${`${'code '.repeat(20)}\n\n`.repeat(12_000)}`, ['code']],
  ['a comment with blank lines', `<!--\n${'hidden\n\n'.repeat(6000)}-->\n\n*Shown.*\n`, ['paragraph']],
  ['front matter with blank lines', '---\ntitle: a\n\nauthor: b\n---\n\nWords.\n', ['paragraph']],
])('%s of any length stays one', async (_, content, expected) => {
  const { children } = await read(content)
  expect(children.map(({ type }) => type)).toEqual(expected)
})

test('a table of markup with blank lines inside keeps its rows, and what stands behind it its own', async () => {
  const table =
    '<table>\n\n<tr>\n<td>0900 - 0945</td>\n<td>Tides</td>\n</tr>\n\n<tr>\n<td>1020</td>\n<td>Tea</td>\n</tr>\n\n</table>'
  expect(outlineOf(await read(`${table}\n\n<p>Lamps</p>\n\n*Oil*`))).toEqual([
    '|  | ',
    '| 0900 - 0945 | Tides',
    '| 1020 | Tea',
    'p Lamps',
    'p Oil',
  ])
})

test('a list of markup with blank lines inside keeps the items that are set in like code', async () => {
  const list =
    '<ul>\n  <li>\n    <p>Tides</p>\n  </li>\n  \n    <li>\n      <p>Tea</p>\n    </li>\n\n    <li><p>Ropes</p></li>\n</ul>'
  expect(outlineOf(await read(`${list}\n\n*Oil*\n\n    <li>a tag in code</li>`))).toEqual([
    '- Tides',
    '- Tea',
    '- Ropes',
    'p Oil',
    'code <li>a tag in code</li>',
  ])
})

test('no row of a long table and no line of a long paragraph is lost or doubled at a cut', async () => {
  const rows = Array.from({ length: 4000 }, (_, n) => `| *${n}* | y |`)
  expect(outlineOf(await read(['| a | b |', '|---|---|', ...rows].join('\n')))).toEqual([
    '| a | b',
    ...rows.map((_, n) => `| ${n} | y`),
  ])
  const words = Array.from({ length: 12_000 }, (_, n) => `word *${n}*`)
  const [paragraph] = outlineOf(await read(words.join('\n')))
  expect(paragraph?.match(/\d+/gu)).toEqual(words.map((_, n) => `${n}`))
})

test('a reference finds its definition at the other end of the file', async () => {
  const tree = await read(
    `See [the *report*][r].\n\n${'*a*\n\n'.repeat(5000)}[r]: https://example.org/report\n`,
  )
  const [first] = tree.children
  expect(first?.type === 'paragraph' && first.children.map(({ type }) => type)).toEqual([
    'text',
    'link',
    'text',
  ])
})

test('of a million items a quarter is read and a message says so', async () => {
  const { report, messages } = listener()
  expect(sourceLines('- a\n'.repeat(1_000_000), report)).toHaveLength(250_000)
  expect(messages.map(({ severity, rule, place }) => [severity, rule, place?.line])).toEqual([
    ['warning', 'too-many-lines', 250_001],
  ])
})
