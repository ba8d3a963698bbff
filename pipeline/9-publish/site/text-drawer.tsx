import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { blockAnchor, recordAnchor } from './anchors.ts'
import { type Mark, type Piece, pieces } from './marks.ts'
import type { Children } from './markup.ts'
import { recordHref, type View } from './view.ts'
import { typeName } from './words.ts'

type KnownBlock = KnownDoc['blocks'][number]
type RecordMark = Mark & { readonly record: BaseRecord }

/**
 * Draws the words of blocks, asked for in the order of the text: a link over every quote, and a place to go to for every
 * record and every entry of the outline, also where several stand on the same words. `marks` are in the order of the text.
 */
export function textDrawer(
  view: View,
  doc: KnownDoc,
  marks: readonly RecordMark[],
): (block: KnownBlock) => Children {
  const types = new Map(marks.map((mark) => [mark.id, mark.record.type]))
  const marksOver = marksInOrder(marks)
  const headingsIn = headingsInOrder(doc)
  const anchored = new Set<string>()

  /** The records that begin at a piece and had no place yet, the one that is on top last. */
  const newAt = (piece: Piece, block: KnownBlock, over: readonly Mark[]) => {
    const ids = over
      .filter(({ span, id }) => Math.max(span[0], block.span[0]) === piece.start && !anchored.has(id))
      .map(({ id }) => id)
    for (const id of ids) anchored.add(id)
    return [...new Set(ids)]
  }
  return (block) => {
    const over = marksOver(block)
    return (
      <>
        {headingsIn(block).map((start) => (
          <span class="anchor" id={blockAnchor(start)} />
        ))}
        {pieces(doc.text, block.span, over).map((piece) => {
          const ids = newAt(piece, block, over)
          // Where quotes meet, what is left between two of them may say nothing: no link to read aloud or to hit.
          const linked = /[\p{L}\p{N}]/u.test(piece.text) ? piece.id : null
          const others = ids.filter((id) => id !== linked)
          return (
            <>
              {others.map((id) => (
                <span class="anchor" id={recordAnchor(id)} />
              ))}
              {linked === null ? (
                piece.text
              ) : (
                <a
                  class="quoted"
                  data-type={types.get(linked) ?? ''}
                  title={typeName(types.get(linked) ?? '')}
                  href={recordHref(view, linked)}
                  {...(ids.length > others.length ? { id: recordAnchor(linked) } : {})}
                >
                  {piece.text}
                </a>
              )}
            </>
          )
        })}
      </>
    )
  }
}

/** The marks over a block; each block behind the one asked for before. */
function marksInOrder(marks: readonly RecordMark[]): (block: KnownBlock) => readonly RecordMark[] {
  let first = 0
  return ({ span }) => {
    while (first < marks.length && (marks[first]?.span[1] ?? 0) <= span[0]) first++
    const over: RecordMark[] = []
    for (let at = first; at < marks.length; at++) {
      const mark = marks[at]
      if (!mark || mark.span[0] >= span[1]) break
      over.push(mark)
    }
    return over
  }
}

/** Where entries of the outline begin in a block or before it; each is given once. */
function headingsInOrder({ outline }: KnownDoc): (block: KnownBlock) => readonly number[] {
  const starts = [...new Set(outline.map(({ start }) => start))].sort((a, b) => a - b)
  let next = 0
  return ({ span }) => {
    const from = next
    while (next < starts.length && (starts[next] ?? 0) < span[1]) next++
    return starts.slice(from, next)
  }
}
