import type { Word } from './engine.ts'

/** A shorter run may be initials or the heads of narrow columns. */
const fewestLetters = 5
/** Ems by which the space between two words is wider than the one between two letters. */
const wordStep = 0.18

/** Words of a line whose letters are set apart ("R e g i o n a l   D i a l o g u e"), with the letters joined again. */
export function withLettersJoined(words: readonly Word[]): readonly Word[] {
  if (!hasShortRun(words)) return words
  const out: Word[] = []
  let run: Word[] = []
  const flush = () => {
    for (const word of isSpread(run) ? joinedWords(run) : run) out.push(word)
    run = []
  }
  for (const word of words) {
    const first = run[0]
    if (first && first.size !== word.size) flush()
    if (word.text.length <= 2) run.push(word)
    else {
      flush()
      out.push(word)
    }
  }
  flush()
  return out
}

function hasShortRun(words: readonly Word[]): boolean {
  let run = 0
  for (const word of words) {
    run = word.text.length <= 2 ? run + 1 : 0
    if (run >= fewestLetters) return true
  }
  return false
}

function isLetter(word: Word): boolean {
  return word.text.length === 1 && /\p{L}/u.test(word.text)
}

/** Most are single letters, and they are not the alphabet as it stands over columns. */
function isSpread(run: readonly Word[]): boolean {
  if (run.length < fewestLetters) return false
  const letters = run.filter(isLetter)
  if (letters.length < run.length * 0.7) return false
  return letters.some((word, i) => i > 0 && codeOf(word) !== codeOf(letters[i - 1]) + 1)
}

function codeOf(word: Word | undefined): number {
  return word?.text.codePointAt(0) ?? 0
}

function joinedWords(run: readonly Word[]): Word[] {
  const gaps = run.slice(1).map((word, i) => word.left - (run[i]?.right ?? 0))
  const letterGap = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? 0
  const out: Word[] = []
  run.forEach((word, i) => {
    const last = out.at(-1)
    const apart = (gaps[i - 1] ?? 0) > letterGap + word.size * wordStep
    if (!last || apart) out.push(word)
    else out[out.length - 1] = joined(last, word)
  })
  return out
}

function joined(a: Word, b: Word): Word {
  return {
    ...a,
    text: a.text + b.text,
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}
