import type { Lexicon } from '../../model/knowledge.ts'
import { isPlace } from '../organisations/run-part.ts'
import { findOrganisations } from '../organisations.ts'
import { likeness } from './likeness.ts'
import { looksLikeName } from './looks-like-name.ts'
import { saysOffice } from './says-office.ts'

/** "Ann Roe (HARBO), Tides of the North": what goes on behind the bracket, and is neither office nor body nor place, is what they talk about. */
export function behindBracket(rest: string, lexicon: Lexicon): number | undefined {
  // "Ann Roe (HARBO) in 2017": the sentence goes on.
  const before = goesOn.exec(rest)?.[0]
  if (before !== undefined) return before.length
  // "Ann Roe (HARBO) Ben Poe (Port)": another person, where a comma was forgotten.
  const next = another.exec(rest)
  if (next && looksLikeName(next[2] ?? '', lexicon) >= likeness.likely) return next[1]?.length
  const bracket = closedBracket.exec(rest)?.[0]
  if (bracket === undefined) return undefined
  const behind = rest.slice(bracket.length).replace(/^,\s+/u, '')
  const [first = ''] = behind.split(/[,(]/u, 1)
  const told =
    saysOffice(behind, lexicon) ||
    findOrganisations(behind, lexicon).some(({ span }) => span[0] === 0) ||
    isPlace(first.trim(), lexicon)
  const short = first.trim().split(/\s+/u).length < fewestOfTopic && !first.includes(':')
  return told || short ? undefined : bracket.length
}

const goesOn = /^\s*\([^()]{2,80}\)(?=\s\p{Ll})/u
const another = /^(\s*\([^()]{2,80}\))\s+(\p{Lu}[^,;:()]{3,40}?)\s+\(/u
const closedBracket = /^\s*\([^()]{2,80}\)(?=,\s+\p{Lu})/u
/** Fewer words behind a bracket may be a town that nobody knows. */
const fewestOfTopic = 3
