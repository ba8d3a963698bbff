import type { Difference } from './difference.ts'
import { type Hand, sectionsOf, sumOf } from './sections.ts'

/** The difference for a terminal: everything, a line each. Lost words as [-words-], new ones as {+words+}. */
export function textDifference(difference: Difference): string {
  const sections = sectionsOf(difference).map(
    ({ title, lines }) =>
      `${title} (${lines.length})\n${lines.map((line) => `  ${line(terminal)}\n`).join('')}\n`,
  )
  return `${sections.join('')}${sumOf(difference)}\n`
}

const terminal: Hand = {
  text: (words) => words,
  place: (words) => `(${words})`,
  words: (changes) =>
    changes
      .map(({ kind, words }) => (kind === 'same' ? words : kind === 'lost' ? `[-${words}-]` : `{+${words}+}`))
      .join(' '),
}
