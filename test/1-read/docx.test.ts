import { describe, expect, it } from 'vitest'
import { docx } from '../../pipeline/1-read/docx.ts'
import { readingOf } from './office/reading.ts'
import { zipOf } from './office/tiny-zip.ts'

const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`

const relations = `<Relationships>
  ${relation('r1', 'styles', 'styles.xml')}${relation('r2', 'numbering', 'numbering.xml')}
  ${relation('r3', 'hyperlink', 'https://example.org/', ' TargetMode="External"')}
  ${relation('r4', 'hyperlink', 'javascript:alert(1)', ' TargetMode="External"')}
  ${relation('r5', 'footnotes', 'footnotes.xml')}${relation('r6', 'header', 'header1.xml')}${relation('r7', 'header', 'header2.xml')}
  ${relation('r8', 'chart', 'charts/chart1.xml')}
</Relationships>`

const styles = `<w:styles>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/></w:style>
  <w:style w:type="paragraph" w:styleId="Term"><w:name w:val="Definition Term"/></w:style>
  <w:style w:type="paragraph" w:styleId="Meaning"><w:name w:val="Definition"/></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`

const level = (n: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>`

function documentOf(body: string, more: readonly (readonly [string, string])[] = []): Uint8Array {
  return zipOf([
    ['_rels/.rels', `<Relationships>${relation('a', 'officeDocument', 'word/document.xml')}</Relationships>`],
    [
      'word/document.xml',
      `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ],
    ['word/_rels/document.xml.rels', relations],
    ['word/styles.xml', styles],
    ['word/numbering.xml', numbering],
    ...more,
  ])
}

const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const item = (text: string, list: number, depth = 0) =>
  p(t(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`

describe('paragraphs', () => {
  it.each([
    [
      'a heading by style, in any language of the program',
      p(t('Aims'), '<w:pStyle w:val="berschrift1"/>'),
      ['# Aims'],
    ],
    ['a heading by a style derived from one', p(t('Aims'), '<w:pStyle w:val="Mine"/>'), ['# Aims']],
    ['a heading by outline level', p(t('Aims'), '<w:outlineLvl w:val="2"/>'), ['### Aims']],
    ['a style based on itself', p(t('Aims'), '<w:pStyle w:val="Ring"/>'), ['Aims']],
    [
      'words with a look',
      p(`<w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>${t(' and plain')}`),
      ['**bold** and plain'],
    ],
    [
      'a look from a style',
      p('<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>bold</w:t></w:r>'),
      ['**bold**'],
    ],
    ['a line end somebody meant', p('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>'), ['one / two']],
    ['a link', p(`<w:hyperlink r:id="r3">${t('site')}</w:hyperlink>`), ['[site](https://example.org/)']],
    ['a link that would run a program', p(`<w:hyperlink r:id="r4">${t('site')}</w:hyperlink>`), ['site']],
    [
      'a link as a field',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://example.org/a"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${t('site')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${t('.')}`,
      ),
      ['[site](https://example.org/a).'],
    ],
    [
      'inserted and moved words',
      p(`<w:ins>${t('new ')}</w:ins><w:moveTo>${t('here')}</w:moveTo>`),
      ['new here'],
    ],
    [
      'a text box, once, after its paragraph',
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(t('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(t('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${t('host')}`,
      ),
      ['host', 'box'],
    ],
    [
      'a content control around paragraphs',
      `<w:sdt><w:sdtContent>${p(t('inside'))}</w:sdtContent></w:sdt>`,
      ['inside'],
    ],
    [
      'an element called like a built-in of the language',
      p(`<w:constructor>${t('odd')}</w:constructor>`),
      ['odd'],
    ],
  ])('reads %s', async (_, body, lines) => {
    const reading = await readingOf(docx, documentOf(body))
    expect(reading.lines).toEqual(lines)
    expect(reading.rules).toEqual([])
  })

  it('counts all paragraphs for their places, empty ones and those in tables too', async () => {
    const table = `<w:tbl><w:tr>${cell(p(t('a')))}${cell(p(t('b')))}</w:tr></w:tbl>`
    const { tree } = await readingOf(docx, documentOf(p('') + p(t('one')) + table + p(t('two'))))
    expect(tree.children.map((block) => block.data?.place)).toEqual([
      { paragraph: 2 },
      { paragraph: 3 },
      { paragraph: 5 },
    ])
  })
})

describe('what is not for readers', () => {
  it('is all of a chart but its title', async () => {
    const chart =
      '<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Budgets by year</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><a:p><a:r><a:t>2019</a:t></a:r></a:p></c:plotArea></c:chart></c:chartSpace>'
    const body = p(`${t('See:')}<w:r><w:drawing><c:chart r:id="r8"/></w:drawing></w:r>`)
    const { lines, rules } = await readingOf(docx, documentOf(body, [['word/charts/chart1.xml', chart]]))
    expect(lines).toEqual(['See:', 'Budgets by year'])
    expect(rules).toEqual(['chart'])
  })

  it.each([
    [
      'deleted words',
      p(`${t('kept ')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>`),
      'tracked-deletion',
    ],
    ['words moved away', p(`${t('kept ')}<w:moveFrom>${t('gone')}</w:moveFrom>`), 'tracked-deletion'],
    ['hidden words', p(`${t('kept')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r>`), 'hidden-text'],
    ['comments', p(`${t('kept')}<w:r><w:commentReference w:id="1"/></w:r>`), 'comment'],
  ])('leaves out %s and says so', async (_, body, rule) => {
    const reading = await readingOf(docx, documentOf(body))
    expect(reading.lines).toEqual(['kept'])
    expect(reading.rules).toEqual([rule])
    expect(reading.messages[0]?.place).toEqual({ paragraph: 1 })
  })
})

describe('lists', () => {
  it('prints the numbers the word processor prints', async () => {
    const body =
      item('one', 1) +
      item('under', 1, 1) +
      item('two', 1) +
      p(t('between')) +
      item('three', 1) +
      item('seven', 3) +
      item('dot', 2)
    const { lines } = await readingOf(docx, documentOf(body))
    expect(lines).toEqual(['1. one', '  1.a) under', '2. two', 'between', '3. three', '7. seven', '• dot'])
  })

  it('takes a list that is nowhere defined for bullets', async () => {
    expect((await readingOf(docx, documentOf(item('lost', 99)))).lines).toEqual(['• lost'])
  })

  it('takes a term and what it means for an entry, as a page of definitions has them', async () => {
    const styled = (text: string, style: string) => p(t(text), `<w:pStyle w:val="${style}"/>`)
    const body =
      styled('Vetting', 'Term') +
      styled('A look at the past of a person.', 'Meaning') +
      styled('Mentor', 'Term') +
      p(t('after'))
    const { tree } = await readingOf(docx, documentOf(body))
    expect(tree.children.map((node) => node.type)).toEqual(['list', 'paragraph'])
    const [list] = tree.children
    expect(list?.type === 'list' && list.children.map((each) => each.children.length)).toEqual([2, 1])
  })

  it('reads a switched-off list as a paragraph', async () => {
    expect((await readingOf(docx, documentOf(item('plain', 0)))).lines).toEqual(['plain'])
  })
})

describe('tables', () => {
  it('keeps columns in line where cells cover several', async () => {
    const wide = cell(p(t('Monday')), '<w:gridSpan w:val="2"/>')
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${wide}</w:tr><w:tr>${cell(p(t('9:00')))}${cell(p(t('Opening')) + p(t('Chair')))}</w:tr></w:tbl>`
    expect((await readingOf(docx, documentOf(body))).lines).toEqual([
      '|= Monday |  |',
      '| 9:00 | Opening / Chair |',
    ])
  })

  it('reads a table in a cell as lines of the cell', async () => {
    const inner = `<w:tbl><w:tr>${cell(p(t('in')))}${cell(p(t('side')))}</w:tr></w:tbl>`
    const body = `<w:tbl><w:tr>${cell(p(t('out')) + inner)}${cell(p(t('next')))}</w:tr></w:tbl>`
    expect((await readingOf(docx, documentOf(body))).lines).toEqual(['| out / in / side | next |'])
  })

  it('reads a table of one cell as a frame around its blocks', async () => {
    const body = `<w:tbl><w:tr>${cell(item('a', 2) + p(t('b')))}</w:tr></w:tbl>`
    expect((await readingOf(docx, documentOf(body))).lines).toEqual(['• a', 'b'])
  })

  const row = (...cells: readonly string[]) => `<w:tr>${cells.map((inner) => cell(inner)).join('')}</w:tr>`
  it.each([
    ['of one column as its blocks', row(p(t('a'))) + row(item('b', 2)), ['a', '• b']],
    [
      'of one row whose cells hold several paragraphs as blocks, cell by cell',
      row(p(t('a')) + item('b', 2), '<w:p/>', p(t('c')) + p(t('d'))),
      ['a', '• b', 'c', 'd'],
    ],
    [
      'of one row with a time and its session as a table',
      row(p(t('9.00')), p(t('a')) + p(t('b'))),
      ['| 9.00 | a / b |'],
    ],
    ['of one row of single paragraphs as a table', row(p(t('a')), p(t('b'))), ['| a | b |']],
    [
      'of two columns and rows as a table',
      row(p(t('a')) + p(t('b')), p(t('c')) + p(t('d'))).repeat(2),
      ['| a / b | c / d |', '| a / b | c / d |'],
    ],
    [
      'of one column with a head as a table',
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p(t('Action')))}</w:tr>${row(p(t('a')))}`,
      ['|= Action |', '| a |'],
    ],
  ])('reads a table %s', async (_, rows, expected) => {
    const { lines } = await readingOf(docx, documentOf(`<w:tbl>${rows}</w:tbl>`))
    expect(lines.flatMap((line) => line.split('\n'))).toEqual(expected)
  })
})

describe('what stands beside the text', () => {
  it('puts footnotes at the end, with the place of their mark', async () => {
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="-1">${p(t('line'))}</w:footnote><w:footnote w:id="5">${p(t('A source.'))}</w:footnote></w:footnotes>`
    const body = p(t('first')) + p(`${t('claim')}<w:r><w:footnoteReference w:id="5"/></w:r>`)
    const { lines, tree } = await readingOf(docx, documentOf(body, [['word/footnotes.xml', notes]]))
    expect(lines).toEqual(['first', 'claim', 'note: 1 A source.'])
    expect(tree.children[2]?.data?.place).toEqual({ paragraph: 2 })
  })

  it('gives each different header once', async () => {
    const header = `<w:hdr xmlns:w="w">${p(t('Running head'))}</w:hdr>`
    const { lines } = await readingOf(
      docx,
      documentOf(p(t('text')), [
        ['word/header1.xml', header],
        ['word/header2.xml', header],
      ]),
    )
    expect(lines).toEqual(['top: Running head', 'text'])
  })

  it('takes core properties as hints', async () => {
    const core =
      '<cp><dc:title xmlns:dc="d">A plan</dc:title><dc:creator xmlns:dc="d">Ann Lee; Bo Ek</dc:creator><created>2024-05-06T07:08:09Z</created></cp>'
    const { hints } = await readingOf(docx, documentOf(p(t('text')), [['docProps/core.xml', core]]))
    expect(hints).toEqual({ title: 'A plan', authors: ['Ann Lee', 'Bo Ek'], date: '2024-05-06' })
  })
})

describe('bad input', () => {
  it('never expands entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    const bytes = zipOf([
      [
        'word/document.xml',
        `${bomb}<w:document><w:body><w:p><w:r><w:t>safe &b;</w:t></w:r></w:p></w:body></w:document>`,
      ],
    ])
    const { lines, rules } = await readingOf(docx, bytes)
    expect(lines).toEqual(['safe &b;'])
    expect(rules.toSorted()).toEqual(['xml-damaged', 'xml-doctype'])
  })

  it('leaves out what is nested too deep and reads on', async () => {
    const deep = '<w:sdt>'.repeat(5000) + p(t('buried')) + '</w:sdt>'.repeat(5000)
    const { lines, rules } = await readingOf(docx, documentOf(p(t('before')) + deep + p(t('after'))))
    expect(lines).toEqual(['before', 'after'])
    expect(rules).toEqual(['xml-deep'])
  })

  it('gives the paragraphs before a cut', async () => {
    const { lines, rules } = await readingOf(
      docx,
      zipOf([['word/document.xml', `<w:document><w:body>${p(t('whole'))}<w:p><w:r><w:t>half a sen`]]),
    )
    expect(lines).toEqual(['whole', 'half a sen'])
    expect(rules).toEqual(['xml-damaged'])
  })

  it('reads words between bytes that are no text', async () => {
    const { lines, rules } = await readingOf(docx, documentOf(p(t('one\u0000'.repeat(5000))) + p(t('two'))))
    expect(lines).toEqual(['one'.repeat(5000), 'two'])
    expect(rules).toEqual(['xml-damaged'])
  })

  it('says what is missing', async () => {
    const { lines, rules } = await readingOf(docx, zipOf([['readme.txt', 'nothing here']]))
    expect(lines).toEqual([])
    expect(rules).toEqual(['part-missing'])
  })

  it('names a document with a password', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    const { lines, rules } = await readingOf(docx, new Uint8Array(ole))
    expect(lines).toEqual([])
    expect(rules).toEqual(['encrypted'])
  })

  it('reads far too many paragraphs up to the limit', async () => {
    const body = Array.from(
      { length: 210_000 },
      (_, i) => `<w:p><w:r><w:t>${(i * 7919) % 99_991}</w:t></w:r></w:p>`,
    ).join('')
    const { tree, rules } = await readingOf(docx, documentOf(body))
    expect(tree.children).toHaveLength(200_000)
    expect(rules).toEqual(['too-many-blocks'])
  })
})
