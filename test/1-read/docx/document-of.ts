import { zipOf } from '../office/tiny-zip.ts'

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
  <w:style w:type="character" w:styleId="Prompt"><w:name w:val="Placeholder Text"/></w:style>
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

/** A document with this body, beside it styles, numbering, relations and what more is given. */
export function documentOf(body: string, more: readonly (readonly [string, string])[] = []): Uint8Array {
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

/** A run of text. */
export const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph. */
export const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`

/** An item of a list, by the number that stands for it. */
export const item = (text: string, list: number, depth = 0) =>
  p(t(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A cell of a table. */
export const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
