import { foldKey } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import type { Candidate } from './candidate.ts'

/** Mentions by person. "Jane B. Roe" is Jane Roe, and so are "J. Roe" and "Ms Roe" where nobody else can be meant. */
export function byPerson(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const people = new Map<string, Candidate[]>()
  for (const one of candidates) remember(people, keyOf(one.name), () => []).push(one)
  const full = [...people.keys()].filter((name) => name.includes(' ') && !initialled.test(name))
  const bySurname = new Map<string, string[]>()
  for (const name of full) remember(bySurname, surnameOf(name), () => []).push(name)
  const parts = new Set(
    [...people.keys()].filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')),
  )
  for (const [name, mentions] of [...people]) {
    const meant = (bySurname.get(surnameOf(name)) ?? []).filter((other) => isShortFor(name, other))
    const [only] = meant
    if (only !== undefined && meant.length === 1) people.get(only)?.push(...mentions)
    // Of "Roe" alone nobody knows which of two is meant; who it is stands elsewhere.
    if (meant.length === 1 || parts.has(name)) people.delete(name)
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

/** Of two with one surname: whether the first is that surname alone, or an initial of the other's first name before it. */
function isShortFor(name: string, other: string): boolean {
  if (name === other) return false
  return !name.includes(' ') || (initialled.test(name) && other.startsWith(name.slice(0, 1)))
}
