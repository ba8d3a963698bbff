import { expect, test } from 'vitest'
import { docx } from '../../pipeline/1-read/docx.ts'
import { noteMarksIn } from '../../pipeline/1-read/note-marks-in.ts'
import { odt } from '../../pipeline/1-read/odt.ts'
import { pptx } from '../../pipeline/1-read/pptx.ts'
import type { Reader } from '../../pipeline/1-read/reader.ts'
import { rtf } from '../../pipeline/1-read/rtf.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { lettersOf, prove } from '../../pipeline/verify/prove.ts'
import { rawBlocks } from '../../pipeline/verify/raw-blocks.ts'
import { readDoc } from '../documents.ts'
import { knowledge } from '../knowledge.ts'
import { documentOf, p } from './docx/document-of.ts'
import { readingOf } from './office/reading.ts'
import { zipOf } from './office/tiny-zip.ts'

/** The pieces of a line, every other one raised. */
const pieces = [
  'They waited for days',
  '1',
  ' on the 1',
  'st',
  ' of May with 10',
  '6',
  ' lamps.',
  '2 ',
  'All saw it.',
]

const line = (flat: (text: string) => string, raised: (text: string) => string) =>
  pieces.map((text, at) => (at % 2 === 1 ? raised(text) : flat(text))).join('')

const word = (properties: string) => (text: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

const writer = zipOf([
  [
    'content.xml',
    '<office:document-content><office:automatic-styles><style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>' +
      `<office:body><office:text><text:p>${line(
        (text) => text,
        (text) => `<text:span text:style-name="S">${text}</text:span>`,
      )}</text:p></office:text></office:body></office:document-content>`,
  ],
])

const relations = (type: string, target: string) =>
  `<Relationships><Relationship Id="r" Type="x/relationships/${type}" Target="${target}"/></Relationships>`

const slide = (properties: string) => (text: string) => `<a:r>${properties}<a:t>${text}</a:t></a:r>`

const deck = zipOf([
  ['_rels/.rels', relations('officeDocument', 'ppt/presentation.xml')],
  ['ppt/presentation.xml', '<p:presentation><p:sldIdLst><p:sldId r:id="r"/></p:sldIdLst></p:presentation>'],
  ['ppt/_rels/presentation.xml.rels', relations('slide', 'slides/slide1.xml')],
  [
    'ppt/slides/slide1.xml',
    `<p:sld><p:cSld><p:spTree><p:sp><p:txBody><a:p>${line(slide(''), slide('<a:rPr baseline="30000"/>'))}</a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
  ],
])

const cases: readonly (readonly [what: string, Reader, string | Uint8Array])[] = [
  ['Word', docx, documentOf(p(line(word(''), word('<w:vertAlign w:val="superscript"/>'))))],
  ['Writer', odt, writer],
  [
    'RTF',
    rtf,

    `{\\rtf1 ${line(
      (text) => text,
      (text) => `{\\super ${text}}`,
    )}\\par}`,
  ],
  ['a slide', pptx, deck],
]

test.each(cases)(
  'raised marks of notes are no part of the words of %s, and powers show as such',
  async (_, reader, content) => {
    const { tree } = await readingOf(reader, content)
    const said = clean(readDoc(tree), () => {}, knowledge).text.trim()
    expect(said).toBe('They waited for days on the 1st of May with 10\u2076 lamps. All saw it.')
    expect(prove(said, lettersOf(rawBlocks(tree, true)))).toBe('whole')
    expect(noteMarksIn(tree)).toEqual(['1', '2'])
  },
)
