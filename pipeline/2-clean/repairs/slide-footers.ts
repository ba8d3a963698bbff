import { escaped } from '../../text/escaped.ts'
import { type Draft, editDraft, type Repair, type Taken } from '../draft.ts'

/**
 * A deck flattened to one line a slide carries its footer at the end of each: the longest ending that most slides share
 * (numbers apart) is taken out, also where it is broken up by the words of the slide.
 */
export const slideFooters: Repair = (drafts) => {
  const flat = drafts.filter(isFlatSlide)
  const footer = flat.length >= 4 ? sharedEnding(flat.map((draft) => draft.text)) : null
  if (!footer) return { drafts, taken: [] }
  const taken: Taken[] = []
  const kept = drafts.map((draft) => {
    const match = isFlatSlide(draft) ? footer.exec(draft.text) : null
    if (!match) return draft
    taken.push({ rule: 'slide-footers', text: match[0], place: draft.place })
    return editDraft(draft, [{ span: [match.index, match.index + match[0].length], text: '' }])
  })
  return { drafts: kept.filter((draft) => draft.text.trim() !== ''), taken }
}

function isFlatSlide(draft: Draft): boolean {
  return draft.kind === 'paragraph' && draft.place.slide !== undefined && draft.place.shape === undefined
}

/** A pattern for the ending of at least 60 % of `texts`, in words; digits stand for any number. */
function sharedEnding(texts: readonly string[]): RegExp | null {
  let best: string[] = []
  for (let length = 1; length <= 12; length++) {
    const endings = new Map<string, number>()
    for (const text of texts) {
      const words = endingWords(text, length)
      if (words) endings.set(words.join(' '), (endings.get(words.join(' ')) ?? 0) + 1)
    }
    const top = [...endings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
    if (!top || top[1] < texts.length * 0.5) break
    best = top[0].split(' ')
  }
  if (best.join('').replace(/[#\p{P}\p{S}]/gu, '').length < 3) return null
  const source = best.map((word) => word.split('#').map(escaped).join('\\d+')).join('\\s+')
  return new RegExp(`\\s*(?:${source})\\s*\\d*\\s*$`, 'u')
}

/** The last words of a text, numbers folded to #; null where the text is all footer or shorter. */
function endingWords(text: string, length: number): readonly string[] | null {
  const words = text
    .trim()
    .replace(/\s+\d{1,3}$/u, '')
    .split(/\s+/u)
    .map((word) => word.replace(/\d+/gu, '#'))
  return words.length >= length ? words.slice(-length) : null
}
