import { oneLine } from './csl-fields.ts'

/** A field has no lines: passages are told apart by their numbers. */
export function numbered(notes: readonly string[]): string {
  return notes.map((note, at) => `[${at + 1}] ${note}`).join(' ')
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** Text as LaTeX reads it, in one line. */
export function latex(text: string): string {
  const even = bracesMatch(text)
  // A line separator counts as well: the library takes an event's title apart, and stumbles where it has two lines.
  return oneLine(text).replace(/[\\~^<>&%$#_{}]/gu, (mark) => {
    if (mark === '{' && !even) return '\\textbraceleft{}'
    if (mark === '}' && !even) return '\\textbraceright{}'
    return SPECIAL[mark] ?? `\\${mark}`
  })
}

/** BibTeX counts braces even behind a backslash. */
function bracesMatch(text: string): boolean {
  let depth = 0
  for (const mark of text) {
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}
