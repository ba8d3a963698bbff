import { type Draft, editDraft, editsOf, type Repair, type Taken } from '../draft.ts'

/** An image whose address holds a space, so that Markdown took it for words: `![](/files/Side Event 2.jpg)`. */
const image = /!\[[^\]\n]*\]\([^()\n]*\.(?:jpe?g|png|gif|svg|webp|avif)(?:\s+["'][^"'\n]*["'])?\)\s*/giu

/** Takes out what stands for an image and is printed as it is. */
export const strayImages: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.map((draft): Draft => {
    if (draft.kind === 'code' || !draft.text.includes('![')) return draft
    const edits = editsOf(draft.text, image, () => '')
    if (edits.length === 0) return draft
    taken.push({
      rule: 'stray-images',
      text: edits.map(({ span }) => draft.text.slice(span[0], span[1])).join(''),
      place: draft.place,
    })
    return editDraft(draft, edits)
  })
  return { drafts: mended, taken }
}
