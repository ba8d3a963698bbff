/** Bullets and numbers that people type; a dash needs a space after it, a number its full stop or bracket, an "o" a capital. */
const bullet =
  /^(\s*)([•‣◦▪●○■□§·➢➤✓*–—\uF020-\uF0FF-]|o(?=\s+\p{Lu})|#\.|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(\s+)(?=\S)/u

/** The bullet at the start of a line: as printed, the indent before it, and the length of all of it. */
export function bulletOf(
  line: string,
): { readonly marker: string; readonly indent: number; readonly length: number } | null {
  const match = bullet.exec(line)
  if (!match || /^\s*\d{1,2}\.\s*[-–]/u.test(line)) return null
  return {
    marker: match[2] ?? '',
    indent: (match[1] ?? '').replace(/\t/gu, '    ').length,
    length: match[0].length,
  }
}

/** How deep a line alone between blank lines is as a heading; null where it is none: "1.2 Scope" 3, "KEY FINDINGS" 2. */
export function headingDepth(line: string): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const text = line.trim()
  if (text.length > 100 || /[.;,:]$/u.test(text)) return null
  const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u.exec(text)
  if (numbered && !/^\d{1,2}\s/u.test(text))
    return Math.min(6, (numbered[1] ?? '').split('.').length + 1) as 2 | 3 | 4 | 5 | 6
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    /\s/u.test(text) &&
    !/^\d/u.test(text)
    ? 2
    : null
}

/** What lines are drawn with below headings, and how deep these are: any will do in reStructuredText, most papers keep this order. */
const underlines: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  '#': 1,
  '=': 1,
  '-': 2,
  '~': 3,
  '^': 4,
  '+': 4,
}

/** How deep a line is as a heading with the one below it drawn under it; null where that is none. */
export function underlinedDepth(line: string, below: string): 1 | 2 | 3 | 4 | null {
  const drawn = below.trimEnd()
  const depth = underlines[drawn.charAt(0)] ?? null
  if (drawn.length < 3 || drawn !== drawn.charAt(0).repeat(drawn.length)) return null
  // Under few words a short line of another sort is an ornament.
  const sure = depth !== null && /^[=-]/u.test(drawn)
  return sure || drawn.length * 2 >= line.trim().length ? depth : null
}

/** How deep a line is as a heading that one line is drawn over and the same under, as reStructuredText draws titles; null where that is none. */
export function framedDepth(above: string, line: string, below: string): 1 | 2 | 3 | 4 | null {
  const same = above.trimEnd() === below.trimEnd()
  return same && /\p{L}/u.test(line) ? underlinedDepth(line, below) : null
}
