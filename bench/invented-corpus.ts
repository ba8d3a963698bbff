import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { zipOf } from '../test/1-read/office/tiny-zip.ts'
import { writePdf } from '../test/1-read/pdf/write-pdf.ts'
import { inventedVocabulary, numbers, wordFrom } from './invented-words.ts'

/** Writes a corpus of so many documents of mixed genres and formats into `folder`: the same for the same numbers. */
export function inventCorpus(folder: string, documents: number, from = 0): void {
  for (let number = from; number < from + documents; number++) {
    const [extension, write] = formats[number % formats.length] ?? ['md', markdown]
    const path = join(
      folder,
      String(2010 + (number % 15)),
      `paper-${String(number).padStart(5, '0')}.${extension}`,
    )
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, write(paperOf(number)))
  }
}

interface Paper {
  readonly title: string
  readonly parts: readonly { readonly heading: string; readonly sentences: readonly string[] }[]
}

const formats: readonly (readonly [string, (paper: Paper) => string | Uint8Array])[] = [
  ['md', markdown],
  ['pdf', pdf],
  ['html', html],
  ['docx', docx],
  ['txt', text],
  ['pdf', pdf],
  ['pptx', pptx],
  ['eml', eml],
]

const headings = [
  'Background',
  'Objectives',
  'Findings',
  'Lessons learned',
  'Recommendations',
  'Commitments',
  'Way ahead',
]
const who = [
  'The police',
  'The ministry',
  'Local councils',
  'Donors',
  'Civil society',
  'The parliament',
  'Border guards',
]
const how = ['should', 'must', 'agreed to', 'have learned to', 'were able to', 'plan to', 'may']
const what = ['share', 'publish', 'review', 'fund', 'train', 'open', 'simplify', 'monitor']
const which = [
  'patrol plans',
  'yearly budgets',
  'complaint desks',
  'women officers',
  'border posts',
  'legal aid',
  'case files',
]
const where = [
  'in Liberia',
  'in the northern districts',
  'in Nepal',
  'along the coast',
  'in Kenya and Mali',
  'in every province',
]
const when = [
  'by June 2019',
  'within six months',
  'before the next election',
  'each year',
  'after the flood',
  'with local partners',
]

/** With the few words of the lists alone nearly all that is said would be said again and again. */
const vocabulary = inventedVocabulary(numbers(7))

function paperOf(number: number): Paper {
  const next = numbers((number + 1) * 2_654_435_761)
  const pick = (words: readonly string[]) => words[next(words.length)] ?? ''
  const matter = () => `${wordFrom(vocabulary, next)} ${pick(which)}`
  const sentence = () =>
    `${pick(who)} ${pick(how)} ${pick(what)} ${matter()} ${pick(where)} ${pick(when)}, so that ${matter()} and ${matter()} ${pick(['last', 'grow', 'are trusted', 'reach everyone'])}.`
  return {
    title: `Report on ${pick(which)} ${pick(where)} ${2010 + next(15)}, part ${number}`,
    parts: headings.map((heading) => ({
      heading,
      sentences: Array.from({ length: 6 + next(14) }, sentence),
    })),
  }
}

function markdown({ title, parts }: Paper): string {
  return `# ${title}\n\n${parts.map(({ heading, sentences }) => `## ${heading}\n\n${sentences.map((one) => `- ${one}`).join('\n')}\n`).join('\n')}`
}

function text({ title, parts }: Paper): string {
  return `${title}\n\n${parts.map(({ heading, sentences }) => `${heading.toUpperCase()}\n\n${sentences.join(' ')}\n`).join('\n')}`
}

function html({ title, parts }: Paper): string {
  const body = parts.map(
    ({ heading, sentences }) => `<h2>${heading}</h2>${sentences.map((one) => `<p>${one}</p>`).join('\n')}`,
  )
  return `<!doctype html><html lang="en"><title>${title}</title><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1>${body.join('\n')}</main></body></html>`
}

function eml(paper: Paper): string {
  return `From: Ana Ruiz <ana@example.org>\r\nTo: team@example.org\r\nSubject: ${paper.title}\r\nDate: Mon, 03 Jun 2019 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text(paper).replaceAll('\n', '\r\n')}`
}

/** Lines of 90 characters, 50 a page. */
function pdf({ title, parts }: Paper): Uint8Array {
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

function docx({ title, parts }: Paper): Uint8Array {
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

function pptx({ title, parts }: Paper): Uint8Array {
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
