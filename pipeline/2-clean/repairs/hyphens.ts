import { type Repair, type Taken, editDraft } from '../draft.ts'

/** A word cut by a hyphen at a line end. A hyphen before a capital or after a digit is part of the word. */
const cutWord = /(\p{Ll})[-\u2010]\n\s*(?=(\p{Ll}))/gu

/** First halves that keep their hyphen: "self-\ngoverning" is self-governing. */
const hyphenated = /(?:^|[^\p{L}])(?:self|well|non|post|pre|co|ex|cross|long|short|high|low|multi|inter|counter|decision|so|state|civil|peace|community|gender|conflict|policy|cost|part|full|mid|anti|semi|sub|vice|locally|nationally)$/iu

/** Joins words that a line end cut in two. */
export const hyphens: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.map((draft) => {
    const edits = [...draft.text.matchAll(cutWord)].map((match) => {
      const at = match.index + 1
      const keep = hyphenated.test(draft.text.slice(Math.max(0, at - 16), at)) || isAddress(draft.text, at)
      if (!keep) taken.push({ rule: 'hyphens', text: '-', place: draft.place })
      return { span: [at, match.index + match[0].length] as const, text: keep ? '-' : '' }
    })
    return editDraft(draft, edits)
  })
  return { drafts: mended, taken }
}

/** A hyphen in a web address is part of it. */
function isAddress(text: string, at: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/iu.test(text.slice(Math.max(0, at - 300), at))
}
