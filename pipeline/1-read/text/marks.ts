/** Bullets and numbers that people type; a dash needs a space after it, a number its full stop or bracket, an "o" a capital. */
const bullet =
  /^(\s*)([•‣◦▪●○■□§·➢➤✓*–—\uF020-\uF0FF-]|o(?=\s+\p{Lu})|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(\s+)(?=\S)/u

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
