import type { DocumentEntry, KnownDoc } from '../../pipeline/model/base.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'

/** A block as a line of the sample: "# Heading", "## Heading", "- item", "| row", or a paragraph. */
const KINDS = [
  [/^## /, 'heading', 2],
  [/^# /, 'heading', 1],
  [/^- /, 'item', 1],
  [/^\| /, 'row', 0],
  [/^/, 'paragraph', 0],
] as const

/** A document of the base from lines of text. */
export function sampleDoc(
  entry: Partial<DocumentEntry> & { id: string; title: string },
  lines: readonly string[],
): KnownDoc {
  let text = ''
  const blocks = lines.map((line) => {
    const [pattern, kind, level] = KINDS.find(([start]) => start.test(line)) ?? KINDS[4]
    const words = line.replace(pattern, '')
    const start = text.length
    text += `${words}\n`
    return { kind, level, span: [start, start + words.length] as const }
  })
  return {
    text,
    blocks,
    outline: blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => ({ title: text.slice(...block.span), level: block.level, start: block.span[0] })),
    entry: {
      path: `${entry.id}.md`,
      sha256: '0'.repeat(64),
      bytes: text.length,
      format: 'markdown',
      reader: 'remark-parse',
      genre: 'report',
      language: 'en',
      date: null,
      publishers: [],
      pages: null,
      words: text.split(/\s+/u).length,
      event: null,
      attribution: null,
      citation: {},
      ...entry,
    },
  }
}

/** A record whose evidence is the first place where the document has the words. */
export function sampleRecord(
  doc: KnownDoc,
  type: string,
  name: string,
  quote: string,
  fields: Readonly<Record<string, unknown>> = {},
): BaseRecord {
  const start = doc.text.indexOf(quote)
  if (start < 0) throw new Error(`The sample document ${doc.entry.id} does not say: ${quote}`)
  const end = start + quote.length
  const section = doc.outline.filter((heading) => heading.start < start).slice(-1)
  return {
    id: type === 'event' ? `event/${name}` : `${type}/${doc.entry.id}/${name}`,
    type,
    text: quote,
    document: doc.entry.id,
    event: doc.entry.event,
    session: null,
    evidence: [
      {
        document: doc.entry.id,
        span: [start, end],
        quote,
        prefix: doc.text.slice(Math.max(0, start - 32), start),
        suffix: doc.text.slice(end, end + 32),
        page: doc.entry.pages === null ? null : { index: 1, label: '2' },
        slide: null,
        line: doc.entry.pages === null ? 7 : null,
        paragraph: null,
        box: null,
        section: section.map((heading) => heading.title),
      },
    ],
    themes: [],
    countries: [],
    organisations: [],
    rule: `${type}/under-heading`,
    confidence: 0.92,
    review: 'candidate',
    ...fields,
  }
}
