import { type Draft, type Languages, type Repair, sliceDraft, type Taken } from '../draft.ts'
import { headedBy } from '../headed-by.ts'
import { nextList } from './next-list.ts'

/** What is typed before an item where no list was made. A long dash may open what somebody says. */
const mark = /^\s*([-–•·*])\s+(?=[\p{L}\p{N}"“«‘(])/u

/** So many in a row are a list; one may be anything, but right below a known heading. */
const fewest = 2

/** Paragraphs in a row that begin with the same typed dash or bullet are the items of a list. */
export const dashedParagraphs: Repair = (drafts, knowledge) => {
  const result: Draft[] = []
  const taken: Taken[] = []
  let lists = nextList(drafts)
  for (let at = 0; at < drafts.length; ) {
    const marker = markOf(drafts[at])
    let end = at + 1
    while (marker !== null && markOf(drafts[end]) === marker) end++
    const row = drafts.slice(at, end)
    const isList = marker !== null && (row.length >= fewest || isHead(drafts[at - 1], knowledge))
    at = end
    if (!isList) result.push(...row)
    else {
      const list = lists++
      for (const draft of row) {
        const [lead = ''] = mark.exec(draft.text) ?? []
        taken.push({ rule: 'dashed-paragraphs', text: lead.trim(), place: draft.place })
        result.push({
          ...sliceDraft(draft, [lead.length, draft.text.length]),
          kind: 'item',
          level: 1,
          marker,
          list,
        })
      }
    }
  }
  return { drafts: result, taken }
}

function markOf(draft: Draft | undefined): string | null {
  return draft?.kind === 'paragraph' ? (mark.exec(draft.text)?.[1] ?? null) : null
}

/** "Action" above "- Ann Roe to light the lamps". */
function isHead(above: Draft | undefined, knowledge: Languages): boolean {
  return (
    (above?.kind === 'heading' || above?.kind === 'paragraph') &&
    headedBy(above.text.trim(), knowledge) !== null
  )
}
