import { type Element, elementsOf } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { formatNumber } from '../office/number-format.ts'
import type { Package } from '../office/package.ts'
import { linksOf, type Relation, relationsOf, targetOf } from '../office/relations.ts'
import { readBlocks } from './body.ts'
import type { NoteMark, Word } from './word.ts'

/** Footnotes, then endnotes, each where the text points at it first, as blocks of kind note. */
export async function notePieces(
  office: Package,
  relations: readonly Relation[],
  word: Word,
): Promise<Piece[]> {
  const footnotes = await notesOf('footnote', office, relations, word)
  return [...footnotes, ...(await notesOf('endnote', office, relations, word))]
}

async function notesOf(
  kind: NoteMark['kind'],
  office: Package,
  relations: readonly Relation[],
  word: Word,
): Promise<Piece[]> {
  const marks = word.notes.filter((mark) => mark.kind === kind)
  const target = targetOf(relations, `${kind}s`)
  if (marks.length === 0 || !target) return []
  const notes = new Map(elementsOf(await office.root(target), kind).map((note) => [note.attributes.id, note]))
  const links = linksOf(await relationsOf(office, target))
  return marks.flatMap((mark, i) => {
    const note = notes.get(mark.id)
    const marker = formatNumber(i + 1, kind === 'footnote' ? 'decimal' : 'lowerRoman')
    return note ? noteBlocks(note, { ...word, links, notes: [], fields: [] }, marker, mark) : []
  })
}

/** Only the first paragraph carries the note's number. */
function noteBlocks(note: Element, word: Word, marker: string, mark: NoteMark): Piece[] {
  return readBlocks(note, word).map(({ node }, i) => {
    const data = { ...node.data, kind: 'note' as const, place: mark.place, ...(i === 0 ? { marker } : {}) }
    return { node: { ...node, data } }
  })
}
