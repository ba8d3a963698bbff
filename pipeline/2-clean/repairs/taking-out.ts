import { type Draft, editDraft, editsOf, type Repair, type Taken } from '../draft.ts'

/** A repair that takes out all that a global `pattern` finds outside code. `sign`: what every match holds, so that other blocks are not searched. */
export function takingOut(rule: string, sign: string, pattern: RegExp): Repair {
  return (drafts) => {
    const taken: Taken[] = []
    const mended = drafts.map((draft): Draft => {
      if (draft.kind === 'code' || !draft.text.includes(sign)) return draft
      const edits = editsOf(draft.text, pattern, () => '')
      if (edits.length === 0) return draft
      const text = edits.map(({ span }) => draft.text.slice(span[0], span[1])).join('')
      taken.push({ rule, text, place: draft.place })
      return editDraft(draft, edits)
    })
    return { drafts: mended, taken }
  }
}
