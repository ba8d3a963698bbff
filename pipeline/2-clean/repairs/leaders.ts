import { type Edit, editDraft, type Repair, type Taken } from '../draft.ts'

/** A row of dots, spaced or not; U+FFFD where a font does not say that its letter is a dot. */
const row = /(?:[.\u2026\u00B7\uFFFD_][ \u00A0]?){4,}/gu
const pageNumber = /^[^\S\n\u2028]{0,40}(?:\d{1,4}|[ivxlc]{1,6})[^\S\n\u2028]{0,40}(?:$|[\n\u2028\t])/u
const longest = 100

/**
 * Takes out what leads from a title to its page number in a table of contents: a space stays. A row of letters without
 * a meaning goes wherever it stands, for as text it says nothing.
 */
export const leaders: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.map((draft) => {
    if (draft.kind === 'code') return draft
    const edits = editsIn(draft.text)
    for (const { span } of edits)
      taken.push({ rule: 'leaders', text: draft.text.slice(span[0], span[1]).trim(), place: draft.place })
    return editDraft(draft, edits)
  })
  return { drafts: mended, taken }
}

function editsIn(text: string): Edit[] {
  return [...text.matchAll(row)].flatMap((match) => {
    const end = match.index + match[0].length
    const leads = pageNumber.test(text.slice(end, end + longest)) || match[0].includes('\uFFFD'.repeat(4))
    const apart = /\s/u.test(text.charAt(match.index - 1)) || /\s/u.test(text.charAt(end))
    return leads ? [{ span: [match.index, end] as const, text: apart ? '' : ' ' }] : []
  })
}
