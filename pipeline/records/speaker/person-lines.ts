import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'

/** No person's name, offices, bodies and town take more lines. */
const mostLines = 10

/** Short lines of a block that belong together are one person: name, position, body. */
export function personLines(doc: SegmentedDoc, { kind, lines }: Block): readonly Span[] {
  return together(doc, { kind, lines: lines.map((line) => withoutMark(doc, line)) })
}

function together(doc: SegmentedDoc, block: Pick<Block, 'kind' | 'lines'>): readonly Span[] {
  const [first, second] = block.lines
  if (!first || !second || block.lines.length > mostLines)
    return block.lines.map((line) => withoutTag(doc, line))
  const alone = peopleAt(doc, first)
  if (alone.length !== 1 || alone[0]?.position !== null) return block.lines
  // In an item of two lines the second says who the first is, though it may begin with a name: "Ann Roe Professor of Law".
  const pair = block.kind === 'item' && block.lines.length === 2 && !isNameAlone(doc, second)
  // "Ann Roe, UK" above "Ben Poe, EU" are two people, "Mossfield, QX" below a name alone is where she lives.
  const lines = alone[0]?.affiliation === null ? withoutTowns(doc, block.lines) : block.lines
  const others = !pair && lines.slice(1).some((line) => isPeopleLine(doc, line, peopleAt(doc, line)))
  return others ? lines : [[first[0], (lines.at(-1) as Span)[1]]]
}

function withoutTowns(doc: SegmentedDoc, lines: readonly Span[]): readonly Span[] {
  return lines.filter((line, at) => at === 0 || !(isTown(doc, line) || isHandle(doc, line)))
}

/** "Mossfield, QX", "San Marel, Norvane": a town and where it lies, shaped like a name and a body. */
function isTown(doc: SegmentedDoc, line: Span): boolean {
  const match = /^\p{Lu}[\p{L}.’' -]{1,30},\s+(\p{Lu}[\p{L}. ]{1,30})$/u.exec(textAt(doc.text, line).trim())
  const where = match?.[1] ?? ''
  return /^\p{Lu}{2}$/u.test(where) || isPlace(where, doc.lexicon)
}

function isHandle(doc: SegmentedDoc, line: Span): boolean {
  return /^\s*(?:@\w+|\S+@\S+|https?:\S+)\s*$/u.test(textAt(doc.text, line))
}

/** "┊ Ann Roe": what parts the people of a list that is set in one line. */
function withoutMark(doc: SegmentedDoc, line: Span): Span {
  const mark = /^\s*[|¦┊│·•‣∙–—/-]\s+(?=\p{Lu})/u.exec(textAt(doc.text, line))
  return [line[0] + (mark?.[0].length ?? 0), line[1]]
}

/** "[AR] Ann Roe": the short form by which the rest of a paper calls somebody. */
function withoutTag(doc: SegmentedDoc, line: Span): Span {
  const tag = /^\s*[[(]\p{Lu}{2,4}[\])]\s+(?=\p{Lu})/u.exec(textAt(doc.text, line))
  return [line[0] + (tag?.[0].length ?? 0), line[1]]
}

function isNameAlone(doc: SegmentedDoc, line: Span): boolean {
  const [person] = peopleAt(doc, line)
  return person === undefined || (person.position === null && person.affiliation === null)
}
