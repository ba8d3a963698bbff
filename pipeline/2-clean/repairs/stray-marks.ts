import { type Draft, editDraft, editsOf, type Repair, type Taken } from '../draft.ts'

/** All of a block between marks of emphasis that Markdown did not take for such, as in `***Build trust ***`. */
const wrapped = /^\s*\*{1,4}[^*]+\*[\s*]*$/u
/** Two or more asterisks beside a word: emphasis that was never closed or holds a space at its edge. */
const stray = /(?<=^|[\s\p{L}\p{N}\p{P}])\*{2,4}(?=\s|$|[\p{L}\p{N}\p{P}])/gu

/** Takes out asterisks that were meant as emphasis and are printed as they are; a block wholly between them is strong. */
export const strayMarks: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.map((draft): Draft => {
    if (draft.kind === 'code' || !draft.text.includes('*')) return draft
    const all = wrapped.test(draft.text)
    const edits = all ? editsOf(draft.text, /\*+/gu, () => '') : editsOf(draft.text, stray, () => '')
    if (edits.length === 0) return draft
    taken.push({
      rule: 'stray-marks',
      text: edits.map(({ span }) => draft.text.slice(span[0], span[1])).join(''),
      place: draft.place,
    })
    const plain = editDraft(draft, edits)
    return all ? { ...plain, runs: [{ kind: 'strong', span: [0, plain.text.length] }] } : plain
  })
  return { drafts: mended, taken }
}
