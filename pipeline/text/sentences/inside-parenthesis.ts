/** How far to look for a parenthesis to both sides, in code units: it keeps the work linear. */
const reach = 600

/**
 * Whether `at` stands within a parenthesis of the sentence that began at `start`. Only one that is closed soon counts: a stray
 * "(" must not swallow the rest.
 */
export function insideParenthesis(text: string, start: number, at: number): boolean {
  const after = text.slice(at, at + reach)
  const close = after.indexOf(')')
  if (close < 0 || after.lastIndexOf('(', close) >= 0) return false
  const before = text.slice(Math.max(start, at - reach), at)
  const from = before.indexOf('(')
  if (from < 0) return false
  let open = 0
  for (let index = from; index < before.length; index++) {
    const sign = before[index]
    if (sign === '(') open++
    else if (sign === ')' && open > 0) open--
  }
  return open > 0
}
