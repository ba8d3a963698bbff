/**
 * All matches of a pattern with the flag `g`, in order. `matchAll` makes a new pattern at each call, which for the long
 * patterns that knowledge makes takes longer than to search a line.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex = nextAfter(text, match.index)
  }
  return matches
}

/** Past a whole character: a pattern with the flag `u` cannot begin inside of one. */
function nextAfter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}
