import { type Draft, type Repair, sliceDraft, type Taken } from '../draft.ts'
import { nextList } from './next-list.ts'

/** "4. Set …": a number that may count an item, at the beginning of a line or behind the end of a sentence. */
const number = /(?:^\s*|\n\s*|[.;:!?]["”’)]?\s+)(\d{1,2})\.\s+(?=\p{Lu})/gu

/** Fewer numbers in order, that of the item itself among them, may be of anything. */
const fewest = 3

/**
 * A paragraph in which numbers go on one by one before its sentences is a list that lost its line ends, and so is an item
 * in which its own number goes on: gives each item its own block.
 */
export const flatNumbers: Repair = (drafts) => {
  const result: Draft[] = []
  const taken: Taken[] = []
  let lists = nextList(drafts)
  for (const draft of drafts) {
    const own = draft.kind === 'item' ? /^(\d{1,2})\.$/u.exec(draft.marker ?? '')?.[1] : undefined
    const cuts = draft.kind === 'paragraph' || own ? cutsOf(draft.text, own ? Number(own) + 1 : null) : []
    if (cuts.length + (own ? 1 : 0) < fewest) {
      result.push(draft)
      continue
    }
    const list = draft.list ?? lists++
    const first = cuts[0]?.start ?? 0
    if (draft.text.slice(0, first).trim() !== '') result.push(sliceDraft(draft, [0, first]))
    cuts.forEach((cut, index) => {
      taken.push({ rule: 'flat-numbers', text: cut.marker, place: draft.place })
      const item = sliceDraft(draft, [cut.end, cuts[index + 1]?.start ?? draft.text.length])
      result.push({ ...item, kind: 'item', level: Math.max(1, draft.level), marker: cut.marker, list })
    })
  }
  return { drafts: result, taken }
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly marker: string
}

/** The numbers that count on from `from`, or else from the first that is a 1 or stands at the beginning. */
function cutsOf(text: string, from: number | null): readonly Cut[] {
  const cuts: Cut[] = []
  let next = from
  for (const match of text.matchAll(number)) {
    const printed = match[1] ?? ''
    const end = match.index + match[0].length
    const start = text.slice(0, match.index + match[0].search(/\d/u)).trimEnd().length
    const opens = next === null && (Number(printed) === 1 || start === 0)
    if (!opens && Number(printed) !== next) continue
    cuts.push({ start, end, marker: `${printed}.` })
    next = Number(printed) + 1
  }
  return cuts
}
