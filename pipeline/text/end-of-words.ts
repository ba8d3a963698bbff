import { escapedWords } from './escaped.ts'

/** Where words end in a text that may part them by any white space, with a bracket that closes behind them; null where they do not stand there. */
export function endOfWords(text: string, words: string): number | null {
  const source = escapedWords(words.split(/\s+/u))
  const match = new RegExp(`${source}\\)?`, 'u').exec(text)
  return match ? match.index + match[0].length : null
}
