import { firstPast } from '../text/first-past.ts'

/** A hyphen between two letters; `atLineEnd` where a line of the source ends behind it. */
export interface Hyphen {
  /** Of the letter behind it. */
  readonly at: number
  readonly atLineEnd: boolean
}

/** Letters and digits in lower case, NFKC, nothing between: what no repair may add to; and the hyphens between them, in order. */
export interface Spelt {
  readonly all: string
  readonly hyphens: readonly Hyphen[]
}

/** A stretch that a quote shares with its source: from which of the quote's letters, and which of the source's. */
export interface Run {
  readonly done: number
  readonly at: number
  readonly length: number
}

export function lettersIn(text: string): Spelt {
  const plain = text
    .replace(/[\p{Cf}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
  const hyphens: Hyphen[] = []
  const parts: string[] = []
  let at = 0
  let end = 0
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const between = at > 0 ? /^[-\u2010](\s*)$/u.exec(plain.slice(end, index)) : null
    const space = between?.[1]
    if (space === '' || space?.includes('\n')) hyphens.push({ at, atLineEnd: space !== '' })
    parts.push(word)
    at += word.length
    end = index + word.length
  }
  return { all: parts.join(''), hyphens }
}

/**
 * Whether a quote has the hyphens of the source in the stretches that they share: each that the source prints within a
 * line, and none besides but those at its line ends, which may be part of the word or not.
 */
export function agreeOn(runs: readonly Run[], quote: Spelt, source: Spelt): boolean {
  return runs.every(({ done, at, length }) => {
    const said = within(quote.hyphens, done, length)
    const printed = within(source.hyphens, at, length)
    const has = (list: readonly Hyphen[], place: number, from: number) =>
      list.some((hyphen) => hyphen.at - from === place)
    return (
      printed.every((hyphen) => hyphen.atLineEnd || has(said, hyphen.at - at, done)) &&
      said.every((hyphen) => has(printed, hyphen.at - done, at))
    )
  })
}

/** The hyphens between the letters of a stretch; one at its edge stands beside what is no part of it. */
function within(hyphens: readonly Hyphen[], from: number, length: number): readonly Hyphen[] {
  const first = firstPast(hyphens.length, (n) => (hyphens[n]?.at ?? 0) > from)
  const end = firstPast(hyphens.length, (n) => (hyphens[n]?.at ?? 0) >= from + length)
  return hyphens.slice(first, end)
}
