import type { RootContent } from 'mdast'
import { parseMarkdown } from '../unified.ts'
import { shiftLines } from './shift-lines.ts'

/** Front matter keys under which a page says in sentences what it is about. */
const keys = ['description', 'summary', 'abstract', 'excerpt']

/** Fewer words are a title or a label. */
const fewest = 8
/** So much of it elsewhere in the file is told there again. */
const mostTold = 0.5

/**
 * The sentences that stand in the front matter of a file and nowhere else in it, as blocks of its text: `body` is the rest of
 * the file. They all have the place of their key, for values of YAML keep none.
 */
export function frontText(said: unknown, whole: string, body: string): readonly RootContent[] {
  if (typeof said !== 'object' || said === null) return []
  for (const key of keys) {
    const words = (said as Record<string, unknown>)[key]
    if (typeof words !== 'string' || wordsOf(words).length < fewest) continue
    return shareIn(words, body) > mostTold ? [] : blocksAt(words, whole, key)
  }
  return []
}

function blocksAt(words: string, whole: string, key: string): readonly RootContent[] {
  const at = new RegExp(`^${key}\\s*[:=]`, 'mu').exec(whole)?.index ?? 0
  const line = whole.slice(0, at).split('\n').length
  return parseMarkdown(`\n${words}`).children.map((block) => {
    shiftLines(block, line - (block.position?.start.line ?? 1), at - (block.position?.start.offset ?? 0))
    return block
  })
}

/** How many of each three words in a row stand in another text, 0 to 1. */
function shareIn(words: string, text: string): number {
  const rows = (all: readonly string[]) => all.slice(2).map((word, n) => `${all[n]} ${all[n + 1]} ${word}`)
  const known = new Set(rows(wordsOf(text)))
  const own = rows(wordsOf(words))
  return own.filter((row) => known.has(row)).length / Math.max(1, own.length)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
