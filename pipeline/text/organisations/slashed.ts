import type { Lexicon } from '../../model/knowledge.ts'
import { matchesOf } from '../matches.ts'
import { patternOf } from '../phrases.ts'
import { knownOrganisation } from './known.ts'
import type { OrganisationMention } from './organisation.ts'
import { isPlace } from './run-part.ts'

const SLASHED = /(?<![\p{L}\p{N}/.-])\p{Lu}[\p{L}]{0,7}[/-]\p{Lu}[\p{L}]{0,7}(?![\p{L}\p{N}/-])/gu

const isBody = (part: string, lexicon: Lexicon) => knownOrganisation(part, lexicon) !== null

/** Short forms with a slash: a body within a known one ("DCAF/ISSAT"), or an office by its letter ("S/CRS", "DOS/F"). */
export function slashed(text: string, lexicon: Lexicon): OrganisationMention[] {
  if (!text.includes('/') && !text.includes('-')) return []
  return matchesOf(SLASHED, text).flatMap((match): OrganisationMention[] => {
    const name = match[0]
    const parts = name.split(/[/-]/u)
    // "OECD/Lessons": a word behind a short form is none.
    if (parts.some((part) => /\p{Ll}/u.test(part) && !knownOrganisation(part, lexicon))) return []
    // A hyphen joins all sorts of words; two known bodies make one.
    if (
      name.includes('-') &&
      !parts.every((part) => /^\p{Lu}{2,}$/u.test(part) && knownOrganisation(part, lexicon))
    )
      return []
    if (patternOf(lexicon, 'organisations', 'not-organisations').exec(name)?.[0].length === name.length)
      return []
    // "USA/EU": a country is no part of a body.
    if (parts.some((part) => isPlace(part, lexicon) && !knownOrganisation(part, lexicon))) return []
    // "UN/FARDC" are two, unless the list knows them as one.
    if (
      name.includes('/') &&
      !knownOrganisation(name, lexicon) &&
      parts.every((part) => isBody(part, lexicon))
    )
      return []
    const known = [name, ...parts]
      .map((part) => knownOrganisation(part, lexicon))
      .find((entry) => entry !== null)
    const office = parts.some((part) => part.length === 1) && parts.some((part) => /^\p{Lu}{3,}$/u.test(part))
    if (!known && !office) return []
    const span = [match.index, match.index + name.length] as const
    return [{ span, name, acronym: name, kind: known?.kind ?? 'government', confidence: known ? 0.85 : 0.6 }]
  })
}
