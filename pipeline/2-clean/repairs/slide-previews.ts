import { foldSpace } from '../../text/fold.ts'
import type { Draft, Repair } from '../draft.ts'

/** Web dumps of decks print the first words of each slide before the slide: takes out the copy that is cut off. */
export const slidePreviews: Repair = (drafts) => {
  const kept: Draft[] = []
  const taken: { rule: string; text: string; place: Draft['place'] }[] = []
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]
    if (next && isPreview(draft, next))
      taken.push({ rule: 'slide-previews', text: draft.text, place: draft.place })
    else kept.push(draft)
  })
  return { drafts: kept, taken }
}

function isPreview(draft: Draft, next: Draft): boolean {
  if (draft.place.slide === undefined || draft.place.slide !== next.place.slide) return false
  if (draft.place.shape !== undefined || draft.kind === 'item') return false
  const short = foldSpace(draft.text)
  return short.length >= 8 && foldSpace(next.text).startsWith(short.slice(0, Math.max(8, short.length - 3)))
}
