import type { Difference } from './difference.ts'
import { type Hand, sectionsOf, sumOf } from './sections.ts'

/** A comment of a pull request takes 65,536 characters. */
export const longestMarkdown = 60_000
const longestText = 400
/** So many lines a section, the first that fits. */
const heights = [100, 50, 20, 10, 5, 2, 0]

/** The difference as Markdown for a pull request: never longer than `longest`, what is left out is counted. */
export function markdownDifference(difference: Difference, longest = longestMarkdown): string {
  for (const height of heights) {
    const text = written(difference, height)
    if (text.length <= longest) return text
  }
  return `${heading}${sumOf(difference)}\n`
}

const heading = '## What the documents say now\n\n'

function written(difference: Difference, height: number): string {
  const sections = sectionsOf(difference).map(({ title, lines }) => {
    const shown = lines.slice(0, height).map((line) => `- ${line(markdown)}\n`)
    const more = lines.length > height ? `- … and ${lines.length - height} more\n` : ''
    return `\n### ${title} (${lines.length})\n\n${shown.join('')}${more}`
  })
  return `${heading}${sumOf(difference)}\n${sections.join('')}`
}

const markdown: Hand = {
  text: (words) => escaped(clipped(words)),
  place: (words) => `<sub>${escaped(clipped(words))}</sub>`,
  words: (changes) =>
    changes
      .map(({ kind, words }) => {
        if (kind === 'same') return escaped(shortened(words))
        return kind === 'lost' ? `~~${escaped(clipped(words))}~~` : `**${escaped(clipped(words))}**`
      })
      .join(' '),
}

/** The words around a change, not the whole of what stayed. */
function shortened(words: string): string {
  const all = words.split(' ')
  return all.length <= 24 ? clipped(words) : clipped([...all.slice(0, 12), '…', ...all.slice(-12)].join(' '))
}

function clipped(text: string): string {
  const characters = [...text]
  return characters.length <= longestText ? text : `${characters.slice(0, longestText).join('')}…`
}

/** The words of a document are no markup, and call nobody: `@name` and `#12` would. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/[\\`*_{}[\]()>~|!]/gu, '\\$&')
    .replace(/[@#]|GH-(?=\d)|:\/\/|www\./gu, '$&\u200b')
}
