import type { Span } from '../../model/span.ts'

/** A value as the words it was taken from read now: "Mark" alone does not tell that it is a name, its sentence did. */
export function coveredValue(value: string, spans: readonly Span[], plain: string, covered: string): string {
  if (value === '') return value
  for (const [start, end] of spans)
    for (let at = plain.indexOf(value, start); at >= 0 && at < end; at = plain.indexOf(value, at + 1)) {
      const isWhole = !isLetter(plain.charAt(at - 1)) && !isLetter(plain.charAt(at + value.length))
      const now = covered.slice(at, at + value.length)
      if (isWhole && now !== value) return now
    }
  return value
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(sign)
}
