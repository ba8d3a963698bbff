import { type Draft, type Edit, editDraft, editsOf, type Repair, type Taken } from '../draft.ts'
import { type Cut, fateOf } from './fate-of-hyphen.ts'
import { type HyphenWords, hyphenWords } from './hyphen-words.ts'
import { type WrittenWords, writtenWords } from './written-words.ts'

/** A hyphen at a line end inside of a word. One before a capital or behind a digit is part of the word. */
const atLineEnd = /(?<=\p{Ll})[-\u2010][^\S\n]{0,3}\n\s*(?=\p{Ll})/gu
/** A soft hyphen shows where a word may be cut and is no part of it: the line end goes with it. */
const soft = /(?<=[\p{L}\p{M}])\u00AD[^\S\n]*\n\s*(?=\p{L})|\u00AD/gu
const wordBefore = /[\p{L}\p{M}]+$/u
const wordBehind = /^[\p{L}\p{M}]+/u
const longest = 40

/**
 * Joins words that a line end cut in two: without the hyphen where it was set for the line end only, with it where the
 * word has one.
 */
export const hyphens: Repair = (drafts, knowledge) => {
  const taken: Taken[] = []
  const edited = (draft: Draft, edits: readonly Edit[]) => {
    for (const { span, text } of edits)
      if (text === '')
        taken.push({ rule: 'hyphens', text: draft.text.slice(...span).trim(), place: draft.place })
    return editDraft(draft, edits)
  }
  const hard = drafts.map((draft) =>
    edited(
      draft,
      editsOf(draft.text, soft, () => ''),
    ),
  )
  if (!hard.some(({ text }) => text.search(atLineEnd) >= 0)) return { drafts: hard, taken }
  const known = hyphenWords(hard, knowledge)
  const written = writtenWords(hard)
  const mended = hard.map((draft) => edited(draft, cutsIn(draft.text, written, known)))
  return { drafts: mended, taken }
}

function cutsIn(text: string, written: WrittenWords, known: HyphenWords): readonly Edit[] {
  return [...text.matchAll(atLineEnd)].flatMap(({ 0: cut, index }) => {
    const end = index + cut.length
    const fate = fateOf(cutAt(text, index, end), written, known)
    return fate === 'hang'
      ? []
      : [{ span: [index, end] as const, text: fate === 'keep' ? cut.slice(0, 1) : '' }]
  })
}

function cutAt(text: string, start: number, end: number): Cut {
  const first = wordBefore.exec(text.slice(Math.max(0, start - longest), start))?.[0] ?? ''
  const second = wordBehind.exec(text.slice(end, end + longest))?.[0] ?? ''
  return {
    first: first.toLowerCase(),
    second: second.toLowerCase(),
    before: text.slice(0, start - first.length).slice(-1),
    behind: text.slice(end + second.length, end + second.length + 1),
    inAddress: /(?:https?:\/\/|www\.)\S*$/iu.test(text.slice(Math.max(0, start - 300), start)),
  }
}
