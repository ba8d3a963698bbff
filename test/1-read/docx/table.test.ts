import { describe, expect, it } from 'vitest'
import { docx } from '../../../pipeline/1-read/docx.ts'
import { readingOf } from '../office/reading.ts'
import { cell, documentOf, item, p, t } from './document-of.ts'

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
