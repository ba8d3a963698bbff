import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { countNotes, fewestNotes } from '../text/is-said.ts'
import { bracketedTime, leadingTime } from '../text/times.ts'

/** Enough blocks to see whether a part is prose. */
const looked = 20
/** A paragraph of so many words tells something; an entry of a programme is shorter, or has its time. */
const telling = 25
const fewest = 3

/**
 * Whether a report tells below a heading such as "Public programme" or "Agenda" what came to pass and was said, in paragraphs or
 * items that are sentences and without a time: `at` is the block of the heading. An agenda may describe its sessions at length.
 */
export function isToldProgramme(doc: ClassifiedDoc, at: number): boolean {
  if (doc.genre !== 'report' && doc.genre !== 'brief') return false
  const below = doc.blocks.slice(at + 1, at + 1 + looked).filter(({ kind }) => kind !== 'heading')
  if (below.some((block) => hasTime(block, doc))) return false
  const told = below.filter((block) => isProse(block, doc.text)).length
  const said = countNotes(below, doc.text)
  return (told >= fewest && told * 2 > below.length) || (said >= fewestNotes && said * 4 >= below.length)
}

function isProse({ kind, span }: Block, text: string): boolean {
  return kind === 'paragraph' && textAt(text, span).split(/\s+/u).length >= telling
}

function hasTime({ lines, kind }: Block, { text, lexicon }: ClassifiedDoc): boolean {
  return (
    kind === 'row' ||
    lines.some((line) => {
      const words = textAt(text, line)
      return leadingTime(words, lexicon) !== null || bracketedTime(words, lexicon) !== null
    })
  )
}
