import { describe, expect, it } from 'vitest'
import { docx } from '../../pipeline/1-read/docx.ts'
import { cell, documentOf, item, p, t } from './docx/document-of.ts'
import { readingOf } from './office/reading.ts'

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
    [
      'fractions of an equation',
      p(
        `${t('Light ')}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>x+2</m:t></m:r></m:den></m:f></m:oMath>${t(' of them.')}`,
      ),
      ['Light 1/(x+2) of them.'],
    ],
    [
      'what fonts for symbols show',
      p(
        `${t('fail ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${t(' buy, ')}<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uF04A</w:t></w:r>${t(' à')}<w:r><w:sym w:font="Arial" w:char="00E9"/></w:r>`,
      ),
      ['fail → buy, ☺ àé'],
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
    [
      'what a form says in a field that nobody filled in',
      p(
        `${t('kept')}<w:sdt><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Prompt"/></w:rPr><w:t>Click here.</w:t></w:r></w:sdtContent></w:sdt>`,
      ),
      'prompt',
    ],
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

describe('what stands beside the text', () => {
  it('reads on in the next paragraph where the end of one was deleted', async () => {
    const open = (text: string) => `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${t(text)}</w:p>`
    const body =
      open('The lamps') + open('of the quay') + p(t(', and the mole.')) + p(t('More.')) + open('End.')
    const { lines } = await readingOf(docx, documentOf(body))
    expect(lines).toEqual(['The lamps of the quay, and the mole.', 'More.', 'End.'])
  })

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
