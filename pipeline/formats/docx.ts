import { strToU8, zipSync } from 'fflate'
import type { Bibliography, CitedItem } from './cited.ts'
import { field, oneLine } from './csl-fields.ts'
import { CONTENT_TYPES, PACKAGE_RELATIONS, STYLES } from './docx-parts.ts'
import { reference } from './reference.ts'

/** Words of a paragraph, some of them a link. */
interface Run {
  readonly text: string
  readonly link?: string
}

type Paragraph = readonly [style: string, runs: readonly Run[]]

/** A Word document with headings, quotations and links. The same list gives the same bytes. */
export function docx({ title, preface, items, after }: Bibliography): Uint8Array {
  const links: string[] = []
  const paragraphs: readonly Paragraph[] = [
    ['Title', [{ text: title }]],
    ...preface.map((text): Paragraph => ['Normal', [{ text }]]),
    ...items.flatMap(paragraphsOf),
    ...after
      .filter(({ lines }) => lines.length > 0)
      .flatMap((part): readonly Paragraph[] => [
        ['Heading1', [{ text: part.title }]],
        ...part.lines.map((text): Paragraph => ['ListParagraph', [{ text: `• ${text}` }]]),
      ]),
  ]
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, links)).join('')
  return zipped({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/_rels/document.xml.rels': relations(links),
  })
}

function paragraphsOf({ csl, link, notes, remarks }: CitedItem, at: number): readonly Paragraph[] {
  return [
    ['Heading1', [{ text: `${at + 1}. ` }, { text: field(csl, 'title'), link }]],
    ['Normal', [{ text: `${reference(csl)}.` }]],
    ...remarks.map((text): Paragraph => ['ListParagraph', [{ text: `• ${text}` }]]),
    ...notes.map(
      (note): Paragraph => [
        'Quote',
        [
          { text: `“${note.quote}” ` },
          { text: note.place === '' ? 'in the text' : note.place, link: note.link },
        ],
      ],
    ),
  ]
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function paragraphXml([style, runs]: Paragraph, links: string[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map((run) => runXml(run, links)).join('')}</w:p>`
}

function runXml({ text, link }: Run, links: string[]): string {
  // A trailing space is part of the words: it parts them from the link behind.
  const words = escaped(oneLine(text)) + (/\s$/u.test(text) ? ' ' : '')
  const run = (look: string) => `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`
  if (!link) return run('')
  links.push(link)
  return `<w:hyperlink r:id="rId${links.length + 1}">${run('<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>')}</w:hyperlink>`
}

function relations(links: readonly string[]): string {
  const all = links.map(
    (link, at) =>
      `<Relationship Id="rId${at + 2}" Type="${RELATIONS}/hyperlink" Target="${escaped(link)}" TargetMode="External"/>`,
  )
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/>${all.join('')}</Relationships>`
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[\ufffe\uffff]|\p{Cs}/gu, '\ufffd').replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark)
}

/** Archives carry times; this one is the first a zip can say. */
const NO_TIME = new Date(1980, 0, 1)

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(content)])),
    { level: 6, mtime: NO_TIME },
  )
}
