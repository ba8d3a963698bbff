/** A text as quotes are compared: letters kept, typography and white space folded; `at` leads back to the original. */
export interface FoldedQuote {
  readonly text: string
  /** Code unit of the original for each of `text`, and one past the last. */
  readonly at: readonly number[]
}

const SAME_MARK: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** Folds what a copy of a quote may change without changing a word: white space, kinds of quotation marks and dashes. */
export function foldQuote(original: string): FoldedQuote {
  let text = ''
  const at: number[] = []
  for (let from = 0; from < original.length; from++) {
    const unit = original.charAt(from)
    if (unit === '\u00ad' || unit === '\u200b') continue
    const folded = /\s/u.test(unit) ? ' ' : (SAME_MARK[unit] ?? unit)
    if (folded === ' ' && (text === '' || text.endsWith(' '))) continue
    text += folded
    at.push(from)
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    at.pop()
  }
  const last = at.at(-1)
  return { text, at: [...at, last === undefined ? 0 : last + 1] }
}
