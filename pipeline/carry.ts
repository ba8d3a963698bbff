import { read } from './1-read/read.ts'
import { clean } from './2-clean/clean.ts'
import { classify } from './3-classify/classify.ts'
import { segment } from './4-segment/segment.ts'
import { extract } from './5-extract/extract.ts'
import { alone } from './6-resolve/alone.ts'
import type { CleanDoc, ExtractedDoc, Source } from './model/doc.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { Notebook } from './model/message.ts'

/*
 * The first half of the line: rooms 1 to 5, which see one document. Touches no disk. Its two parts may be kept apart:
 * the text depends on the bytes and on what tells words apart, what it states on all rules and knowledge.
 */

/** Told whenever a document goes into a room. */
export type Enter = (room: string) => void

/** A document from its bytes to what it states. */
export async function carry(source: Source, knowledge: Knowledge, notes: Notebook): Promise<ExtractedDoc> {
  return statedIn(await textOf(source, knowledge, notes), knowledge, notes)
}

/** Rooms 1 and 2: from bytes to the final text. */
export async function textOf(
  source: Source,
  knowledge: Knowledge,
  notes: Notebook,
  enter: Enter = () => {},
): Promise<CleanDoc> {
  enter('read')
  const readDoc = await read(source, notes.reportFor('read', source.path))
  enter('clean')
  return clean(readDoc, notes.reportFor('clean', source.path), knowledge)
}

/** Rooms 3 to 5: from the final text to what it states, and what room 6 asks of it alone. */
export function statedIn(
  doc: CleanDoc,
  knowledge: Knowledge,
  notes: Notebook,
  enter: Enter = () => {},
): ExtractedDoc {
  enter('classify')
  const classifiedDoc = classify(doc, notes.reportFor('classify', doc.path), knowledge)
  enter('segment')
  const segmentedDoc = segment(classifiedDoc, notes.reportFor('segment', doc.path))
  enter('extract')
  const extractedDoc = extract(segmentedDoc, notes.reportFor('extract', doc.path), knowledge)
  return { ...extractedDoc, alone: alone(extractedDoc, knowledge) }
}
