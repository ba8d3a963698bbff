import { type Draft, editDraft, type Repair, type Taken } from '../draft.ts'

/** "## The harbour": a line of one or more hashes and a few words that begin with a capital and end in no mark. */
const heading = /^\s*(#{1,6})\s+(?=\p{Lu}[^\n\u2028]{2,100}$)/u

/** Makes headings of paragraphs that begin with hashes: Markdown did not take them for such, for markup stood right above. */
export const strayHeadings: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.map((draft): Draft => {
    const match = draft.kind === 'paragraph' ? heading.exec(draft.text) : null
    if (!match || /[.;,:!?]\s*$/u.test(draft.text)) return draft
    taken.push({ rule: 'stray-headings', text: match[0], place: draft.place })
    const plain = editDraft(draft, [{ span: [0, match[0].length], text: '' }])
    return { ...plain, kind: 'heading', level: (match[1] ?? '').length }
  })
  return { drafts: mended, taken }
}
