import type { Root } from 'mdast'
import type { Report } from '../model/message.ts'
import { blockNames, isSkipped, readBlock } from './docx/body.ts'
import { withJoinedParagraphs } from './docx/joined-paragraphs.ts'
import { marginPieces } from './docx/margins.ts'
import { notePieces } from './docx/notes.ts'
import { numberingOf } from './docx/numbering.ts'
import { stylesOf } from './docx/styles.ts'
import type { Word } from './docx/word.ts'
import { coreHints } from './office/core-hints.ts'
import { diagramsOf } from './office/diagrams.ts'
import { blocksOf, newFlow } from './office/flow.ts'
import { openPackage, type Package } from './office/package.ts'
import { linksOf, type Relation, relationsOf, targetOf } from './office/relations.ts'
import { newRemarks } from './office/remarks.ts'
import { eachElement } from './office/xml.ts'
import type { Reader } from './reader.ts'

/**
 * Reads DOCX: headings, lists, tables, notes and text boxes, as they read when all changes are accepted. Places count
 * paragraphs, those in tables and text boxes too.
 */
export const docx: Reader = async (source, report) => {
  const office = await openPackage(source.bytes, report)
  if (!office) return { tree: rootOf([]), hints: {}, pages: null, reader: 'saxes' }
  const whole = await relationsOf(office, '')
  const main = mainPart(office, whole)
  const relations = await relationsOf(office, main)
  const word = await wordOf(office, relations, report)
  await readBody(office, main, word, report)
  const notes = await notePieces(office, relations, word)
  const top = await marginPieces('top', office, relations, word)
  const bottom = await marginPieces('bottom', office, relations, word)
  word.remarks.tell()
  return {
    tree: rootOf(blocksOf([...top, ...withJoinedParagraphs(word.flow.pieces), ...notes, ...bottom])),
    hints: await coreHints(office, whole),
    pages: null,
    reader: 'saxes',
  }
}

function rootOf(children: Root['children']): Root {
  return { type: 'root', children }
}

function mainPart(office: Package, whole: readonly Relation[]): string {
  const named = targetOf(whole, 'officeDocument')
  if (named && office.has(named)) return named
  return office.names.find((name) => /(?:^|\/)document\d*\.xml$/iu.test(name)) ?? 'word/document.xml'
}

async function wordOf(office: Package, relations: readonly Relation[], report: Report): Promise<Word> {
  return {
    styles: stylesOf(await office.root(targetOf(relations, 'styles') ?? 'word/styles.xml')),
    numbering: numberingOf(await office.root(targetOf(relations, 'numbering') ?? 'word/numbering.xml')),
    flow: newFlow(report),
    remarks: newRemarks(report),
    links: linksOf(relations),
    diagrams: await diagramsOf(office, relations),
    notes: [],
    fields: [],
    paragraphs: 0,
  }
}

async function readBody(office: Package, main: string, word: Word, report: Report): Promise<void> {
  const part = await office.part(main)
  if (!part) {
    report(
      'error',
      'part-missing',
      `Unexpected document without "${main}", expected its text there; nothing could be read, save it again from its program`,
    )
    return
  }
  const wanted = (name: string, above: readonly string[]) => blockNames.has(name) && !above.some(isSkipped)
  eachElement(part, wanted, (element) => word.flow.add(readBlock(element, word)), report)
}
