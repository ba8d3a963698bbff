import type { DocumentEntry, KnownDoc } from '../model/base.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { BaseRecord } from '../model/record.ts'
import { citationOf } from './citation.ts'
import { wordCount } from './word-count.ts'

/** What rooms 7 to 9 keep of a document. */
export function knownDoc(
  doc: ExtractedDoc,
  event: BaseRecord | undefined,
  records: readonly BaseRecord[],
): KnownDoc {
  const own = records.find((record) => record.type === 'event')
  const date = doc.date ?? dateOf(own) ?? dateOf(event)
  return {
    entry: {
      id: doc.id,
      path: doc.path,
      sha256: doc.sha256,
      bytes: doc.bytes,
      format: doc.format,
      reader: doc.reader,
      genre: doc.genre,
      title: doc.title,
      language: doc.language,
      date,
      publishers: doc.publishers,
      pages: doc.pages,
      words: doc.alone?.words ?? wordCount(doc.text),
      event: event?.id ?? null,
      attribution: doc.attribution,
      citation: citationOf(doc, date, typeof event?.['name'] === 'string' ? event['name'] : null),
    } satisfies DocumentEntry,
    text: doc.text,
    outline: doc.sections
      .filter((section) => section.kind === 'heading' || section.kind === 'slide')
      .map((section) => ({ title: section.title, level: section.level, start: section.span[0] })),
    blocks: doc.blocks.map(({ kind, level, span, place: { slide } }) => ({
      kind,
      level,
      span,
      ...(slide === undefined ? {} : { slide }),
    })),
  }
}

function dateOf(event: BaseRecord | undefined): string | null {
  return typeof event?.['start'] === 'string' ? event['start'] : null
}
