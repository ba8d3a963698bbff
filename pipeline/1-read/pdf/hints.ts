import type { Hints } from '../../model/doc.ts'

/** What the document properties say; often wrong, always worth a look. */
export function hintsOf(properties: Readonly<Record<string, string>>, language: string): Hints {
  const value = (name: string) => properties[name]?.trim() || undefined
  const title = value('Title')
  const authors = parts(value('Author'), /;|\s+and\s+/)
  const keywords = parts(value('Keywords'), /[;,]/)
  const description = value('Subject')
  const date = isoDate(value('CreationDate') ?? '')
  const code = /^[a-z]{2}(?=-|$)/i.exec(language.trim())?.[0].toLowerCase()
  return {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date ? { date } : {}),
    ...(code ? { language: code } : {}),
    ...(description ? { description } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
  }
}

/** "D:20240131120000Z" as "2024-01-31"; null where it is no date. */
export function isoDate(printed: string): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(printed)
  if (!found) return null
  const [, year, month, day] = found
  if (!month || Number(month) < 1 || Number(month) > 12) return year ?? null
  if (!day || Number(day) < 1 || Number(day) > 31) return `${year}-${month}`
  return `${year}-${month}-${day}`
}

function parts(value: string | undefined, separator: RegExp): string[] {
  return (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
