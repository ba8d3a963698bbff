import { describe, expect, it } from 'vitest'
import { odt } from '../../pipeline/1-read/odt.ts'
import { readingOf } from './office/reading.ts'
import { zipOf } from './office/tiny-zip.ts'

const styles = `<office:automatic-styles>
  <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
  <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a" text:display-levels="2"/></text:list-style>
  <text:list-style style:name="D"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>
</office:automatic-styles>`

const general =
  '<office:document-styles><office:styles><style:style style:name="Title" style:family="paragraph"/></office:styles><office:master-styles><style:master-page><style:header><text:p>Running head</text:p></style:header></style:master-page></office:master-styles></office:document-styles>'

function documentOf(body: string, more: readonly (readonly [string, string])[] = []): Uint8Array {
  return zipOf([
    [
      'content.xml',
      `<office:document-content>${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
    ...more,
  ])
}

const p = (text: string) => `<text:p>${text}</text:p>`
const list = (style: string, ...items: readonly string[]) =>
  `<text:list text:style-name="${style}">${items.map((inner) => `<text:list-item>${inner}</text:list-item>`).join('')}</text:list>`

describe('blocks', () => {
  it.each([
    ['headings', '<text:h text:outline-level="2">Aims</text:h>', ['## Aims']],
    ['spaces, tabs and line ends', p('a<text:s text:c="2"/>b\n   c<text:line-break/>d'), ['a  b c / d']],
    [
      'looks and links',
      p(
        '<text:span text:style-name="B">bold</text:span> <text:a xlink:href="https://example.org/">site</text:a>',
      ),
      ['**bold** [site](https://example.org/)'],
    ],
    [
      'numbered lists',
      list('N', p('one') + list('N', p('under')), p('two')),
      ['1. one', '  1.a) under', '2. two'],
    ],
    ['two paragraphs of one entry', list('D', p('one') + p('more'), p('two')), ['– one', '  more', '– two']],
    ['lists of no known style', list('X', p('one')), ['• one']],
    [
      'tables of one column as their blocks',
      '<table:table><table:table-row><table:table-cell><text:h text:outline-level="2">Aims</text:h></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>one</text:p><text:p>two</text:p></table:table-cell></table:table-row></table:table>',
      ['## Aims', 'one', 'two'],
    ],
    [
      'tables of one row whose cells hold several paragraphs as blocks',
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell><table:table-cell><text:p>c</text:p><text:p>d</text:p></table:table-cell></table:table-row></table:table>',
      ['a', 'b', 'c', 'd'],
    ],
    [
      'tables with a header',
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Time</text:p></table:table-cell><table:table-cell><text:p>What</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Lunch</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>',
      ['|= Time | What |', '| Lunch |  |'],
    ],
    [
      'text boxes, after their paragraph',
      p('<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>host'),
      ['host', 'box'],
    ],
    ['titles by a style that is only named', '<text:p text:style-name="Title">A Plan</text:p>', ['# A Plan']],
    ['sections', `<text:section>${p('inside')}</text:section>`, ['inside']],
  ])('reads %s', async (_, body, lines) => {
    const reading = await readingOf(odt, documentOf(body))
    expect(reading.lines).toEqual(lines)
    expect(reading.rules).toEqual([])
  })

  it('reads titles by style, and headers', async () => {
    const { lines } = await readingOf(
      odt,
      documentOf('<text:p text:style-name="P1">A Plan</text:p>', [['styles.xml', general]]),
    )
    expect(lines).toEqual(['top: Running head', '# A Plan'])
  })

  it('puts notes at the end, with the place of their mark', async () => {
    const { lines, tree } = await readingOf(
      odt,
      documentOf(
        p('one') +
          p(
            'claim<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A source.</text:p></text:note-body></text:note>',
          ),
      ),
    )
    expect(lines).toEqual(['one', 'claim', 'note: 1 A source.'])
    expect(tree.children[2]?.data?.place).toEqual({ paragraph: 2 })
  })
})

describe('what is not for readers', () => {
  it.each([
    ['hidden words', p('kept<text:span text:style-name="H">gone</text:span>'), 'hidden-text'],
    ['comments', p('kept<office:annotation><text:p>gone</text:p></office:annotation>'), 'comment'],
    [
      'deleted words',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>${p('kept')}`,
      'tracked-deletion',
    ],
  ])('leaves out %s and says so', async (_, body, rule) => {
    const { lines, rules } = await readingOf(odt, documentOf(body))
    expect(lines).toEqual(['kept'])
    expect(rules).toEqual([rule])
  })
})

describe('bad input', () => {
  it('names a document with a password', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    const { lines, rules } = await readingOf(
      odt,
      documentOf(p('scrambled'), [['META-INF/manifest.xml', manifest]]),
    )
    expect(lines).toEqual([])
    expect(rules).toEqual(['encrypted'])
  })

  it('does not repeat a cell as often as it is told to', async () => {
    const body =
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="999999999"/></table:table-row></table:table>'
    const { tree } = await readingOf(odt, documentOf(body + p('after')))
    expect(JSON.stringify(tree).length).toBeLessThan(20_000)
  })
})
