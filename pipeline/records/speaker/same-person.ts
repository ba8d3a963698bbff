import { foldKey } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import type { Candidate } from './candidate.ts'

/** Mentions by person. "Jane B. Roe" is Jane Roe, and so are "J. Roe" and "Ms Roe" where nobody else can be meant. */
export function byPerson(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const people = new Map<string, Candidate[]>()
  for (const one of candidates) remember(people, keyOf(one.name), () => []).push(one)
  const names = [...people.keys()]
  const bySurname = new Map<string, string[]>()
  for (const name of names) if (!isShort(name)) remember(bySurname, surnameOf(name), () => []).push(name)
  const parts = new Set(names.filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')))
  for (const name of names.filter(isShort)) {
    const meant = (bySurname.get(surnameOf(name)) ?? []).filter((other) => mayStandFor(name, other))
    const only = meant.length === 1 ? people.get(meant[0] ?? '') : undefined
    only?.push(...(people.get(name) ?? []))
    // Of "Roe" alone nobody knows which of two is meant; who it is stands elsewhere.
    if (only || parts.has(name)) people.delete(name)
  }
  return [...people.values()]
}

/** "Jane B. Roe" and "Jane Roe" are one: initials between other names tell nobody apart within a document. */
function keyOf(name: string): string {
  return foldKey(name.replace(/(?<=\p{L}{2,}\s)(?:\p{Lu}\.\s?)+(?=\p{L}{2,})/gu, ''))
}

/** "j. roe", as keys are written. */
const initialled = /^(?:\p{L}\s){1,3}\p{L}{2,}$/u

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** "Roe", "J. Roe": an account calls somebody so whom it has named. */
function isShort(name: string): boolean {
  return !name.includes(' ') || initialled.test(name)
}

/** Whether a surname, or an initial before it, may be short for a name with that surname. */
function mayStandFor(name: string, other: string): boolean {
  return !name.includes(' ') || other.startsWith(name.slice(0, 1))
}
