import { type Draft, type Languages, linesOf, type Repair, sliceDraft } from '../draft.ts'
import { headedBy } from '../headed-by.ts'
import { isPrinted, widthOf } from './free-lines.ts'

/** The part of the width at which a line was not wrapped but ended. */
const ended = 0.8

/**
 * Text copied from pages and printed files has no blank lines about its headings: a line in a paragraph that is a known
 * heading and nothing else gets a block of its own, and so does what stands below it. Takes nothing out.
 */
export const gluedHeads: Repair = (drafts, knowledge) => ({
  drafts: drafts.flatMap((draft) => apart(draft, knowledge)),
  taken: [],
})

function apart(draft: Draft, knowledge: Languages): readonly Draft[] {
  if ((draft.kind !== 'paragraph' && draft.kind !== 'item') || isPrinted(draft)) return [draft]
  const lines = partsOf(draft.text)
  if (lines.length < 2) return [draft]
  const width = draft.width ?? widthOf(draft)
  const lastOther = lines.findLastIndex(({ text }) => !name.test(text))
  const isHead = lines.map(({ text }, at) => {
    const above = lines[at - 1]?.text
    const below = lines[at + 1]?.text
    // A line that only goes on from the one above, or that the one below goes on from, heads nothing.
    if (below === undefined || (above === undefined && draft.kind === 'item')) return false
    const isFree = above === undefined || /[.!?:)]$/u.test(above) || above.length <= width * ended
    return isFree && /^[^\p{Ll}]/u.test(below) && isHeadOf(text, lastOther <= at, knowledge)
  })
  const starts = lines.flatMap(({ start }, at) => (at > 0 && (isHead[at] || isHead[at - 1]) ? [start] : []))
  if (starts.length === 0) return [draft]
  return [0, ...starts].map((start, at) => {
    const part = sliceDraft(draft, [start, starts[at] ?? draft.text.length])
    const whole = sliceDraft(part, [0, part.text.trimEnd().length])
    return at === 0 ? whole : { ...whole, kind: 'paragraph', level: 0, width }
  })
}

/** "Apologies" above names, one a line, is read with them as they stand. */
const name = /^\p{Lu}[^,[\]]{2,50}$/u
const people: ReadonlySet<string> = new Set(['participants', 'speakers'])

function isHeadOf(line: string, aboveNames: boolean, knowledge: Languages): boolean {
  const role = headedBy(line, knowledge)
  return role !== null && !(people.has(role) && aboveNames)
}

interface Part {
  readonly text: string
  readonly start: number
}

function partsOf(text: string): readonly Part[] {
  let start = 0
  return linesOf(text).map((line) => {
    const at = start
    start += line.length + 1
    return { text: line.trim(), start: at }
  })
}
