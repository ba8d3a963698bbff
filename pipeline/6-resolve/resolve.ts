import type { Base, KnownDoc } from '../model/base.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/message.ts'
import type { BaseRecord, Link } from '../model/record.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import { citationOf } from './citation.ts'
import { identify } from './identify.ts'
import { link, sortedLinks } from './link.ts'

/*
 * Room 6. Comes in: all documents with what they state. Adds: ids, links between records, entries of documents. Invents
 * no value that no document states. The order of the documents does not matter.
 */

/** The knowledge base of all documents. */
export function resolve(docs: readonly ExtractedDoc[], knowledge: Knowledge, _report: Report): Base {
  const known: KnownDoc[] = []
  const records: BaseRecord[] = []
  const links: Link[] = []
  for (const doc of [...docs].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const linked = link(doc, identify(doc, knowledge))
    records.push(...linked.records)
    links.push(...linked.links)
    known.push(knownDoc(doc, linked.records))
  }
  return {
    docs: known,
    records: records.sort((a, b) => byCodeUnit(a.id, b.id)),
    links: sortedLinks(links),
    themes: themesOf(knowledge, records),
  }
}

function knownDoc(doc: ExtractedDoc, records: readonly BaseRecord[]): KnownDoc {
  const event = records.find((record) => record.type === 'event')
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
      date: doc.date ?? dateOf(event),
      publishers: doc.publishers,
      pages: doc.pages,
      words: foldKey(doc.text).split(' ').filter(Boolean).length,
      event: event?.id ?? null,
      attribution: doc.attribution,
      citation: citationOf(doc, typeof event?.['name'] === 'string' ? event['name'] : null),
    },
    text: doc.text,
    outline: doc.sections.filter((section) => section.kind === 'heading' || section.kind === 'slide').map((section) => ({ title: section.title, level: section.level, start: section.span[0] })),
    blocks: doc.blocks.map((block) => ({ kind: block.kind, level: block.level, span: block.span })),
  }
}

function dateOf(event: BaseRecord | undefined): string | null {
  return typeof event?.['start'] === 'string' ? event['start'] : null
}

/** The concepts that at least one record carries, with the labels to show. */
function themesOf(knowledge: Knowledge, records: readonly BaseRecord[]) {
  const used = new Set(records.flatMap((record) => record.themes))
  const concepts = knowledge.taxonomies.flatMap((taxonomy) => taxonomy.concepts)
  return [...new Map(concepts.filter((concept) => used.has(concept.id)).map((concept) => [concept.id, { id: concept.id, label: concept.label }])).values()].sort((a, b) => byCodeUnit(a.id, b.id))
}
