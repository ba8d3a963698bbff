import { type Draft, editDraft, type Repair, type Taken } from '../draft.ts'

/** A word cut by a hyphen at a line end. A hyphen before a capital or after a digit is part of the word. */
const cutWord = /\p{Ll}[-\u2010]\n\s*(?=\p{Ll})/gu
const lastWord = /[\p{L}\p{M}]+$/u
const firstWord = /^[\p{L}\p{M}]+/u
const longest = 40

/** First halves that keep their hyphen: "self-\ngoverning" is self-governing. */
const hyphenated =
  /^(?:self|well|non|post|pre|co|ex|cross|long|short|high|low|multi|inter|counter|decision|so|state|civil|peace|community|gender|conflict|policy|cost|part|full|mid|anti|semi|sub|vice|locally|nationally)$/iu

/** No hyphenation leaves one letter, and none cuts behind these: "e-\nlearning", "on-\npremise". */
const neverCut = /^(?:\p{Ll}|on|off|by)$/u
/** Words in one that begin like that all the same. */
const closed =
  /^(?:ongoing|online|only|onset|onto|onwards?|onboard\p{L}*|off(?:line|er|en|ic|set|sh|spr)\p{L}*|by(?:law|pass|stander)\p{L}*)$/u
/** What stands between the hyphens of "state-of-the-art" and "end-to-end". */
const between = /^(?:a|and|as|at|by|for|in|of|on|or|the|to|up)$/u

/**
 * Joins words that a line end cut in two. How the document writes the word elsewhere decides; where it does not, the
 * first half does.
 */
export const hyphens: Repair = (drafts) => {
  const written = drafts.some((draft) => draft.text.search(cutWord) >= 0)
    ? spellings(drafts)
    : new Set<string>()
  const taken: Taken[] = []
  const mended = drafts.map((draft) => {
    const edits = [...draft.text.matchAll(cutWord)].map((match) => {
      const at = match.index + 1
      const end = match.index + match[0].length
      const first = lastWord.exec(draft.text.slice(Math.max(0, at - longest), at))?.[0] ?? ''
      const second = firstWord.exec(draft.text.slice(end, end + longest))?.[0] ?? ''
      const chained =
        (between.test(first) && draft.text[at - first.length - 1] === '-') ||
        (between.test(second) && draft.text[end + second.length] === '-')
      const keep = chained || keepsHyphen(first, second, written) || isAddress(draft.text, at)
      if (!keep) taken.push({ rule: 'hyphens', text: '-', place: draft.place })
      return { span: [at, end] as const, text: keep ? '-' : '' }
    })
    return editDraft(draft, edits)
  })
  return { drafts: mended, taken }
}

function keepsHyphen(first: string, second: string, written: ReadonlySet<string>): boolean {
  if (written.has(`${first}${second}`.toLowerCase())) return false
  if (written.has(`${first}-${second}`.toLowerCase()) || hyphenated.test(first)) return true
  return neverCut.test(first.toLowerCase()) && !closed.test(`${first}${second}`.toLowerCase())
}

/** All words of the document, with and without hyphen, that stand within a line. */
function spellings(drafts: readonly Draft[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of drafts)
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu)) {
      const parts = word.toLowerCase().split(/[-\u2010]/u)
      for (const [i, part] of parts.entries()) {
        words.add(part)
        if (i > 0) words.add(`${parts[i - 1]}-${part}`)
      }
    }
  return words
}

/** A hyphen in a web address is part of it. */
function isAddress(text: string, at: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/iu.test(text.slice(Math.max(0, at - 300), at))
}
