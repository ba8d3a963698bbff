import { describe, expect, it } from 'vitest'
import { docx } from '../../../pipeline/1-read/docx.ts'
import { readingOf } from '../office/reading.ts'
import { zipOf } from '../office/tiny-zip.ts'
import { documentOf, p, t } from './document-of.ts'

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
