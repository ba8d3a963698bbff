import { describe, expect, it } from 'vitest'
import { rtf } from '../../pipeline/1-read/rtf.ts'
import { readingOf } from './office/reading.ts'

const head = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset204 Cyr;}{\f2\fnil\fcharset128 Jap;}}{\stylesheet{\s0 Normal;}{\s1\ql heading 1;}{\s7 Title;}}`
const read = (body: string) => readingOf(rtf, `${head}${body}}`)

describe('text', () => {
  it.each([
    ['code pages of the document', String.raw`caf\'e9 \'93quoted\'94`, 'café “quoted”'],
    ['code pages of a font', String.raw`{\f1 \'cc\'e8\'f0}`, 'Мир'],
    ['characters of two bytes', String.raw`{\f2 \'93\'fa\'96\'7b}`, '日本'],
    ['Unicode with a stand-in', String.raw`\u8364? and {\uc2\u8364 EU!}`, '€ and €!'],
    ['Unicode with an escaped stand-in', String.raw`5 \u8364\'80`, '5 €'],
    ['Unicode beyond the first plane', String.raw`\uc0\u-10179\u-8704`, '😀'],
    ['half a character', String.raw`a\u-10240?b`, 'a\uFFFDb'],
    ['words for signs', String.raw`a\emdash b\~c\_d \{e\}\\`, 'a—b\u00a0c\u2011d {e}\\'],
    ['line ends somebody meant', String.raw`one\line two`, 'one / two'],
    ['line ends of the file, which mean nothing', 'one\r\n two', 'one two'],
    ['looks', String.raw`{\b bold} {\i slanted\i0  plain}`, '**bold** *slanted* plain'],
    [
      'links',
      String.raw`{\field{\*\fldinst HYPERLINK "https://example.org/"}{\fldrslt site}}`,
      '[site](https://example.org/)',
    ],
    ['text that is there in two forms, once', String.raw`{\upr{old}{\*\ud{new}}}`, 'new'],
    ['groups it knows nothing of, not at all', String.raw`a{\*\newthing b}c`, 'ac'],
    ['pictures, not at all', String.raw`a{\pict\pngblip 89504e47}b`, 'ab'],
    ['binary stretches, not at all', String.raw`a{\pict\bin5 }}}}}}b`, 'ab'],
    ['words called like built-ins of the language', String.raw`{\constructor a}\toString b`, 'ab'],
  ])('reads %s', async (_, body, line) => {
    const { lines, rules } = await read(body)
    expect(lines).toEqual([line])
    expect(rules).toEqual([])
  })
})

describe('blocks', () => {
  it('reads headings by style and by outline level', async () => {
    const { lines } = await read(
      String.raw`\pard\s7 A Plan\par\pard\s1 Aims\par\pard\outlinelevel2 Detail\par\pard text`,
    )
    expect(lines).toEqual(['# A Plan', '# Aims', '### Detail', 'text'])
  })

  it('reads lists with the markers that are printed', async () => {
    const entry = (marker: string, text: string, level = 0) =>
      String.raw`{\listtext\tab ${marker}\tab}\pard\ls1\ilvl${level} ${text}\par`
    const { lines } = await read(
      entry('1.', 'one') + entry('a)', 'under', 1) + entry(String.raw`\'b7`, 'dot', 1),
    )
    expect(lines).toEqual(['1. one', '  a) under', '  • dot'])
  })

  it.each([
    [
      'of one column as paragraphs',
      String.raw`\trowd\pard\intbl a\par b\cell\row\trowd\pard\intbl c\cell\row\pard after\par`,
      ['a', 'b', 'c', 'after'],
    ],
    [
      'of one row whose cells hold several paragraphs as paragraphs',
      String.raw`\trowd\pard\intbl a\par b\cell c\par d\cell\row\pard after\par`,
      ['a', 'b', 'c', 'd', 'after'],
    ],
    [
      'of one row with a time and its session as a table',
      String.raw`\trowd\pard\intbl 9.00\cell c\par d\cell\row\pard after\par`,
      ['| 9.00 | c / d |', 'after'],
    ],
    [
      'that lays out headings and lists with them',
      String.raw`\trowd\pard\intbl\s1 Aims\par\pard\intbl to meet\cell{\listtext\tab 1.\tab}\pard\intbl\ls1 one\par{\listtext\tab 2.\tab}\pard\intbl\ls1 two\cell\row\pard after\par`,
      ['# Aims', 'to meet', '1. one', '2. two', 'after'],
    ],
  ])('reads a table %s', async (_, body, expected) => {
    expect((await read(body)).lines).toEqual(expected)
  })

  it('reads tables with their header', async () => {
    const { lines } = await read(
      String.raw`\trowd\trhdr\intbl Time\cell What\cell\row\trowd\intbl 9:00\cell Opening\par Chair\cell\row\pard after\par`,
    )
    expect(lines).toEqual(['|= Time | What |', '| 9:00 | Opening / Chair |', 'after'])
  })

  it('counts paragraphs for their places', async () => {
    const { tree } = await read(String.raw`one\par\par\trowd\intbl a\cell b\cell\row\pard two\par`)
    expect(tree.children.map((block) => block.data?.place)).toEqual([
      { paragraph: 1 },
      { paragraph: 3 },
      { paragraph: 5 },
    ])
  })

  it('puts notes, headers and text boxes where they belong', async () => {
    const box = String.raw`{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt box\par}}{\shprslt again}}`
    const { lines } = await read(
      String.raw`{\header Running head\par}${box}claim{\footnote{\chftn} A source.\par}\par next\par`,
    )
    expect(lines).toEqual(['top: Running head', 'claim', 'box', 'next', 'note: 1 A source.'])
  })

  it('takes the info group as hints', async () => {
    const { hints } = await read(
      String.raw`{\info{\title A plan}{\author Ann Lee}{\creatim\yr2024\mo5\dy6\hr7}}text`,
    )
    expect(hints).toEqual({ title: 'A plan', authors: ['Ann Lee'], date: '2024-05-06' })
  })
})

describe('what is not for readers', () => {
  it.each([
    ['hidden words', String.raw`kept{\v gone}`, 'hidden-text'],
    ['deleted words', String.raw`kept{\deleted gone}`, 'tracked-deletion'],
    ['comments', String.raw`kept{\*\annotation gone}`, 'comment'],
  ])('leaves out %s and says so', async (_, body, rule) => {
    const { lines, rules } = await read(body)
    expect(lines).toEqual(['kept'])
    expect(rules).toEqual([rule])
  })
})

describe('bad input', () => {
  it('reads what is there of a file that was cut off', async () => {
    const { lines, rules } = await readingOf(rtf, String.raw`${head}one\par two {\b thr`)
    expect(lines).toEqual(['one', 'two **thr**'])
    expect(rules).toEqual(['rtf-damaged'])
  })

  it('reads groups nested 100,000 deep', async () => {
    const { lines } = await read(`${'{'.repeat(100_000)}deep${'}'.repeat(100_000)} after`)
    expect(lines).toEqual(['deep after'])
  })

  it('says when it is no RTF', async () => {
    expect((await readingOf(rtf, 'plain words')).rules).toEqual(['not-rtf'])
  })
})
