/** A value of front matter as words, white space folded; null where it is none or a list. */
export function plain(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim() || null
  if (typeof value === 'number') return String(value)
  return value instanceof Date ? value.toISOString() : null
}

/** A date as printed, ISO 8601, or the day (UTC) of the seconds or milliseconds since 1970 that programs write. */
export function dateOf(text: string): string | null {
  if (/^\d{10}(?:\d{3})?$/u.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10)
  return /^\d{4}(?!\d)(?:-\d{2}(?:-\d{2})?)?/u.exec(text)?.[0] ?? null
}
