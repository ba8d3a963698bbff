import { type Draft, type Languages, meantBreak, type Repair, sliceDraft } from '../draft.ts'
import { headedBy } from '../headed-by.ts'
import { isPrinted } from './free-lines.ts'
import { nextList } from './next-list.ts'

/** Fewer lines below a heading may be anything: a date and a place. */
const fewest = 3
/** So many are a list whatever their heading says: "Thanks to our partners". */
const sure = 5

/** A line that begins with a capital, a figure or a quotation mark, no time and no short label: "Chair: Ann Roe". */
const item = /^(?!\d{1,2}[:.h]\d{2}|\p{Lu}[\p{L} ]{1,20}:\s)[\p{Lu}\d"“«([]/u

/** A line of more than one sentence is prose, and one with three commas a list of its own. */
const full = /\p{Ll}{2}[.!?]\s+[\p{Lu}"“]|,[^,]*,[^,]*,/u

/**
 * Lines that somebody ended are items of a list where they stand right below a known heading or a line that announces them
 * with a colon, and many of them below any heading.
 */
export const linedLists: Repair = (drafts, knowledge) => {
  let lists = nextList(drafts)
  return {
    drafts: drafts.flatMap((draft, at) =>
      isLined(draft) && announces(drafts[at - 1], draft, knowledge) ? itemsOf(draft, lists++) : [draft],
    ),
    taken: [],
  }
}

function isLined(draft: Draft): boolean {
  if (draft.kind !== 'paragraph' || isPrinted(draft) || draft.place.slide !== undefined) return false
  const lines = draft.text.split(meantBreak).filter((line) => line.trim() !== '')
  return (
    lines.length >= fewest &&
    !draft.text.includes('\n') &&
    lines.every((line) => item.test(line.trim()) && !full.test(line))
  )
}

function announces(above: Draft | undefined, draft: Draft, knowledge: Languages): boolean {
  if (above?.kind !== 'heading' && above?.kind !== 'paragraph') return false
  const text = above.text.trim()
  const role = headedBy(text, knowledge)
  // Below the head of a programme stand its day and its place.
  if (role !== null) return role !== 'programme'
  return /:$/u.test(text) || (above.kind === 'heading' && draft.text.split(meantBreak).length >= sure)
}

function itemsOf(draft: Draft, list: number): readonly Draft[] {
  let start = 0
  return draft.text.split(meantBreak).flatMap((line): Draft[] => {
    const from = start
    start += line.length + 1
    const part = sliceDraft(draft, [from, from + line.length])
    return line.trim() === '' ? [] : [{ ...part, kind: 'item', level: 1, marker: '', list }]
  })
}
