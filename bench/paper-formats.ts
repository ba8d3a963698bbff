import { zipOf } from '../test/1-read/office/tiny-zip.ts'
import { writePdf } from '../test/1-read/pdf/write-pdf.ts'
import type { Paper } from './paper.ts'

/** A paper as Markdown, its sentences as bullets. */
export function markdown({ title, parts }: Paper): string {
  return `# ${title}\n\n${parts.map(({ heading, sentences }) => `## ${heading}\n\n${sentences.map((one) => `- ${one}`).join('\n')}\n`).join('\n')}`
}

/** A paper as plain text, its headings in capitals. */
export function text({ title, parts }: Paper): string {
  return `${title}\n\n${parts.map(({ heading, sentences }) => `${heading.toUpperCase()}\n\n${sentences.join(' ')}\n`).join('\n')}`
}

/** A paper as a web page with its navigation. */
export function html({ title, parts }: Paper): string {
  const body = parts.map(
    ({ heading, sentences }) => `<h2>${heading}</h2>${sentences.map((one) => `<p>${one}</p>`).join('\n')}`,
  )
  return `<!doctype html><html lang="en"><title>${title}</title><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1>${body.join('\n')}</main></body></html>`
}

/** A paper as a mail. */
export function eml(paper: Paper): string {
  return `From: Ana Ruiz <ana@example.org>\r\nTo: team@example.org\r\nSubject: ${paper.title}\r\nDate: Mon, 03 Jun 2019 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text(paper).replaceAll('\n', '\r\n')}`
}

/** A paper as PDF: lines of 90 characters, 50 a page. */
export function pdf({ title, parts }: Paper): Uint8Array {
  const lines = parts.flatMap(({ heading, sentences }) => [
    { text: heading, size: 14, bold: true },
    ...(sentences.join(' ').match(/.{1,90}(?:\s|$)/gu) ?? []).map((line) => ({
      text: line.trim(),
      size: 10,
      bold: false,
    })),
  ])
  const all = [{ text: title, size: 20, bold: true }, ...lines]
  const pages = Array.from({ length: Math.ceil(all.length / 50) }, (_, page) => ({
    prints: all
      .slice(page * 50, page * 50 + 50)
      .map((line, row) => ({ at: [50, 50 + row * 14] as const, ...line })),
  }))
  return writePdf({ pages, title })
}

/** A paper as a Word document. */
export function docx({ title, parts }: Paper): Uint8Array {
  const paragraph = (words: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`
  const body = parts.flatMap(({ heading, sentences }) => [
    paragraph(heading, 'Heading1'),
    ...sentences.map((one) => paragraph(one)),
  ])
  return zipOf([
    [
      'word/document.xml',
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(title, 'Title')}${body.join('')}</w:body></w:document>`,
    ],
  ])
}

/** A paper as slides, with no more than eight sentences on each. */
export function pptx({ title, parts }: Paper): Uint8Array {
  const shape = (kind: string, lines: readonly string[]) =>
    `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${kind}"/></p:nvPr></p:nvSpPr><p:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`
  const names =
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const slides = [{ heading: title, sentences: ['Sample'] }, ...parts].map(
    ({ heading, sentences }, at): readonly [string, string] => [
      `ppt/slides/slide${at + 1}.xml`,
      `<p:sld ${names}><p:cSld><p:spTree>${shape('title', [heading])}${shape('body', sentences.slice(0, 8))}</p:spTree></p:cSld></p:sld>`,
    ],
  )
  const ids = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join('')
  const links = slides
    .map(
      ([path], at) =>
        `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="${path.slice(4)}"/>`,
    )
    .join('')
  return zipOf([
    ['ppt/presentation.xml', `<p:presentation ${names}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`],
    [
      'ppt/_rels/presentation.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
    ],
    ...slides,
  ])
}
