import { foldWord, wordsOf } from '../../text/words.ts'

/** A person's name in parts, folded for comparing. */
export interface PersonName {
  readonly family: string
  readonly given: string
  /** Middle names or initials. */
  readonly middle: readonly string[]
}

/** "Ilse BRANDOV" and "BRANDOV Ilse" alike: capitals tell the family name where only part of the name is in capitals. */
export function personName(printed: string): PersonName | null {
  const [before, after] = printed.split(',', 2)
  const ordered = after !== undefined && after.trim() !== '' ? `${after.trim()} ${before}` : printed
  const parts = ordered.split(/\s+/u).filter((part) => /\p{L}/u.test(part))
  if (parts.length < 2) return null
  const capitals = parts.filter((part) => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(part))
  const family = capitals.length > 0 && capitals.length < parts.length ? capitals : parts.slice(-1)
  const rest = parts.filter((part) => !family.includes(part)).map(fold)
  const given = rest[0]
  if (given === undefined || given === '') return null
  return { family: family.map(fold).join(' '), given, middle: rest.slice(1) }
}

function fold(part: string): string {
  return wordsOf(part)
    .map(({ word }) => foldWord(word))
    .join('')
}
