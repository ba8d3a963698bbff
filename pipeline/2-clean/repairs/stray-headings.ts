import { type Draft, editDraft, linesOf, type Repair, sliceDraft, type Taken } from '../draft.ts'

/** "## The harbour": a line of one or more hashes and a few words that begin with a capital and end in no mark. */
const heading = /^\s*(#{1,6})\s+(?=\p{Lu}[^\n\u2028]{2,100}$)/u

/** "##The harbour", "## The harbour", "##02 The harbour": the first line of a block, whatever stands below; one hash without a space may be a tag. */
const tight = /^\s*(#{2,6})[^\S\n\u2028]*(?=(?:\d{1,2}[.)]? )?\p{Lu}[^\n\u2028]{2,100}(?:[\n\u2028]|$))/u

/** "#The harbour at night": what a document begins with is no tag where it has two words or more. */
const opening = /^\s*(#)(?=\p{Lu}[^\s#]*(?: [^\s#]+){1,14}(?:[\n\u2028]|$))/u

/** Makes headings of paragraphs that begin with hashes: Markdown did not take them for such, for markup stood right above, or no space behind them. */
export const strayHeadings: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.flatMap((draft, at): readonly Draft[] => {
    if (draft.kind !== 'paragraph') return [draft]
    const first = at === 0 ? opening.exec(draft.text) : null
    const match = heading.exec(draft.text) ?? tight.exec(draft.text) ?? first
    const [line = ''] = linesOf(draft.text)
    const spaced = match?.[0].endsWith(' ') ?? false
    if (!match || (spaced ? /[.;,:!?]\s*$/u : /[;,]\s*$/u).test(line)) return [draft]
    taken.push({ rule: 'stray-headings', text: match[0], place: draft.place })
    const plain = editDraft(sliceDraft(draft, [0, line.length]), [{ span: [0, match[0].length], text: '' }])
    const head: Draft = { ...plain, kind: 'heading', level: (match[1] ?? '').length }
    const below = line.length + 1
    return below < draft.text.length ? [head, sliceDraft(draft, [below, draft.text.length])] : [head]
  })
  return { drafts: mended, taken }
}
