import { type Draft, type Edit, editDraft, meantBreak, type Repair } from '../draft.ts'

/** Shorter lines may be those of an address, a poem or a table. */
const shortest = 50

/** A line that begins as a sentence does, and stops at a word. */
const open = /^["“(]?[\p{Lu}\d].*[\p{L}\p{N},]$/su

/**
 * Takes a line end that was set by hand in the middle of a sentence for what an old editor made of its width: the line is long,
 * began like a sentence and does not end like one, and the next goes on small.
 */
export const strayBreaks: Repair = (drafts) => ({
  drafts: drafts.map((draft) => (isText(draft) ? editDraft(draft, editsIn(draft.text)) : draft)),
  taken: [],
})

function isText({ kind, text }: Draft): boolean {
  return (kind === 'paragraph' || kind === 'item') && text.includes(meantBreak)
}

function editsIn(text: string): readonly Edit[] {
  const edits: Edit[] = []
  let start = 0
  for (let at = text.indexOf(meantBreak); at >= 0; at = text.indexOf(meantBreak, at + 1)) {
    const line = text.slice(start, at).trim()
    const goesOn = /^\s*\p{Ll}/u.test(text.slice(at + 1, at + 20))
    if (goesOn && line.length >= shortest && open.test(line)) edits.push({ span: [at, at + 1], text: '\n' })
    else start = at + 1
  }
  return edits
}
