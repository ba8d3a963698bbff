import { asPower, type Raised, raisedAs } from '../raised.ts'
import type { Word } from './engine.ts'
import { type Line, lineOf } from './lines.ts'

/** Raised words are set at most this large, as a share of their line, and stand this many ems of their own above it. */
const small = 0.85
const above = 0.12
/** Ems between words that no space parts. */
const noGap = 0.15

/** Lines without the raised marks that lead to notes, of which `labels` is told; powers are left in characters that show as such. */
export function withoutNoteMarks(lines: readonly Line[], labels: Set<string>): Line[] {
  return lines.map((line) =>
    line.words.some((word) => isRaised(word, line)) ? withoutMarks(line, labels) : line,
  )
}

/** Whether a word of a line is set above it in small letters. */
export function isRaised(word: Word, line: Line): boolean {
  return word.size <= line.size * small && line.base - word.base >= word.size * above
}

function withoutMarks(line: Line, labels: Set<string>): Line {
  const words: Word[] = []
  let raised: Word | null = null
  line.words.forEach((word, at) => {
    const before = line.words[at - 1]
    const kind =
      isRaised(word, line) && before && touches(before, word) ? kindOf(word, words, line.words[at + 1]) : null
    if (kind === 'mark') for (const label of word.text.match(/\d+|[^\s\d,;()[\]]+/gu) ?? []) labels.add(label)
    else if (kind === 'power') words.push({ ...word, text: asPower(word.text), spaced: false })
    else words.push(raised ? beside(raised, word) : at === 1 ? behindNumber(words[0], word, line) : word)
    raised = kind === null || kind === 'word' ? null : word
  })
  return lineOf(words, line.order)
}

function kindOf(word: Word, before: readonly Word[], next: Word | undefined): Raised {
  const said = before.slice(-3).map((each) => (each.spaced ? ` ${each.text}` : each.text))
  return raisedAs(word.text, said.join(''), next && touches(word, next) ? next.text : '')
}

/** A word behind one that is raised: a comma belongs to what stands before, whatever the lift makes of the space. */
function beside(raised: Word, word: Word): Word {
  const closes = /^[.,;:!?)\]\u00BB\u201D\u2019]/u.test(word.text)
  return closes && touches(raised, word) ? { ...word, spaced: false } : word
}

/** Whether a word stands right behind another, whether or not the lift of one is taken for a space. */
function touches(before: Word, word: Word): boolean {
  return word.left - before.right < Math.max(before.size, word.size) * noGap
}

/** "1See": the number of a note is no part of its first word. */
function behindNumber(first: Word | undefined, word: Word, line: Line): Word {
  const opens =
    first && isRaised(first, line) && /^\d{1,3}$/u.test(first.text) && /^\p{L}{3}/u.test(word.text)
  return opens ? { ...word, spaced: true } : word
}
