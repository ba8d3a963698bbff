import { editDraft, editsOf, type Repair } from '../draft.ts'

/** More blanks than any line has between two columns. */
const most = 100
const long = new RegExp(`\\s{${most + 1},}`, 'gu')
/** In a row tabs part cells, which stay. */
const longInCell = new RegExp(`[^\\S\\t]{${most + 1},}`, 'gu')

/**
 * Leaves a hundred blanks of a longer stretch, so that what the other repairs do with blanks, some of it by the square of
 * their number, ends soon however many a document has.
 */
export const longBlanks: Repair = (drafts) => ({
  drafts: drafts.map((draft) =>
    editDraft(
      draft,
      editsOf(draft.text, draft.kind === 'row' ? longInCell : long, (match) => match[0].slice(0, most)),
    ),
  ),
  taken: [],
})
