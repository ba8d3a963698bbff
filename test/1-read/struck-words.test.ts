import { expect, test } from 'vitest'
import { docx } from '../../pipeline/1-read/docx.ts'
import { html } from '../../pipeline/1-read/html.ts'
import { markdown } from '../../pipeline/1-read/markdown.ts'
import { odt } from '../../pipeline/1-read/odt.ts'
import { pptx } from '../../pipeline/1-read/pptx.ts'
import type { Reader } from '../../pipeline/1-read/reader.ts'
import { rtf } from '../../pipeline/1-read/rtf.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { lettersOf, prove } from '../../pipeline/verify/prove.ts'
import { rawBlocks } from '../../pipeline/verify/raw-blocks.ts'
import { listener, readDoc } from '../documents.ts'
import { knowledge } from '../knowledge.ts'
import { documentOf, p, t } from './docx/document-of.ts'
import { readingOf } from './office/reading.ts'
import { zipOf } from './office/tiny-zip.ts'

const struck = (properties: string) =>
  p(`${t('Lamps ')}<w:r><w:rPr>${properties}</w:rPr><w:t>never</w:t></w:r>${t(' fail.')}`)

const text = (style: string) =>
  zipOf([
    [
      'content.xml',
      `<office:document-content><office:automatic-styles><style:style style:name="S" style:family="text"><style:text-properties ${style}/></style:style></office:automatic-styles>` +
        '<office:body><office:text><text:p>Lamps <text:span text:style-name="S">never</text:span> fail.</text:p></office:text></office:body></office:document-content>',
    ],
  ])

const relations = (type: string, target: string) =>
  `<Relationships><Relationship Id="r" Type="x/relationships/${type}" Target="${target}"/></Relationships>`

const run = (words: string, properties = '') => `<a:r>${properties}<a:t>${words}</a:t></a:r>`

const deck = zipOf([
  ['_rels/.rels', relations('officeDocument', 'ppt/presentation.xml')],
  ['ppt/presentation.xml', '<p:presentation><p:sldIdLst><p:sldId r:id="r"/></p:sldIdLst></p:presentation>'],
  ['ppt/_rels/presentation.xml.rels', relations('slide', 'slides/slide1.xml')],
  [
    'ppt/slides/slide1.xml',
    `<p:sld><p:cSld><p:spTree><p:sp><p:txBody><a:p>${run('Lamps ')}${run('never', '<a:rPr strike="sngStrike"/>')}${run(' fail.')}</a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
  ],
])

const cases: readonly (readonly [how: string, Reader, string | Uint8Array])[] = [
  ['two tildes of Markdown', markdown, 'Lamps ~~never~~ fail.\n'],
  ['a tag in Markdown', markdown, 'Lamps <s>never</s> fail.\n'],
  ['a tag of HTML for what was deleted', html, '<p>Lamps <del>never</del> fail.</p>'],
  ['a tag of HTML for what holds no longer', html, '<p>Lamps <s>never</s> fail.</p>'],
  [
    'a style in HTML',
    html,
    '<p>Lamps <span style="color:red; text-decoration: line-through">never</span> fail.</p>',
  ],
  ['a line in Word', docx, documentOf(struck('<w:strike/>'))],
  ['two lines in Word', docx, documentOf(struck('<w:dstrike w:val="true"/>'))],
  ['a line in Writer', odt, text('style:text-line-through-style="solid"')],
  ['a line in RTF', rtf, String.raw`{\rtf1 Lamps {\strike never} fail.\par}`],
  ['a line on a slide', pptx, deck],
]

async function cleaned(reader: Reader, content: string | Uint8Array) {
  const { tree } = await readingOf(reader, content)
  const { report, messages } = listener()
  return { tree, text: clean(readDoc(tree), report, knowledge).text.trim(), messages }
}

test.each(cases)('words struck out by %s are not said any more', async (_, reader, content) => {
  const { tree, text: said, messages } = await cleaned(reader, content)
  expect(said).toBe('Lamps fail.')
  expect(messages.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['struck-words', 'Took out 1 pieces: `never`'],
  ])
  expect(prove(said, lettersOf(rawBlocks(tree, true)))).toBe('whole')
})

test.each([
  ['paragraph', html, '<p>Stays.</p><p style="text-decoration:line-through">Goes.</p>'],
  ['list item', markdown, '- Stays.\n- ~~Goes.~~\n'],
] as const)('a %s that is struck out is gone', async (_, reader, content) => {
  expect((await cleaned(reader, content)).text).toBe('Stays.')
})

test.each([
  ['a line that is switched off', docx, documentOf(struck('<w:strike w:val="0"/>')), 'Lamps never fail.'],
  ['no line in Writer', odt, text('style:text-line-through-style="none"'), 'Lamps never fail.'],
  ['single tildes', markdown, 'H~2~O in the ~10 lamps.\n', 'H2O in the ~10 lamps.'],
  ['a line below', html, '<p>Lamps <u>never</u> fail.</p>', 'Lamps never fail.'],
] as const)('%s strikes nothing out', async (_, reader, content, expected) => {
  expect((await cleaned(reader, content)).text).toBe(expected)
})
