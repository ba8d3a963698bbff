import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { foldSpace } from '../fold.ts'
import { grammarSource } from '../grammar.ts'
import { isPlace } from '../organisations/run-part.ts'
import { findOrganisations } from '../organisations.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { type Details, detailsOf } from './details.ts'
import { detailsEnd } from './details-end.ts'
import { firstOfficeEnd } from './first-office.ts'
import { likeness } from './likeness.ts'
import { nameAt } from './name.ts'
import { ownParts } from './own-parts.ts'
import { partsOf } from './parts.ts'
import type { PersonMention, PersonRole } from './person.ts'
import { isPositionWord } from './position-word.ts'
import type { NameAt } from './read-name.ts'

const LEAST = 0.4

/** What may part a name from its details; a position's first word needs no mark. */
const marks = perLexicon((lexicon) => {
  const from = grammarSource(lexicon, 'from-words', 'people')
  const the = grammarSource(lexicon, 'unsaid', 'organisations')
  return new RegExp(
    `^(?:\\s*[,(:|—\\n]|–(?=\\p{Lu})|\\s+[-–—/(|]\\s*|\\s*\\/\\s|\\s+${from}\\s+(?=(?:${the}\\s+)?\\p{Lu}))`,
    'u',
  )
})

/** The person a stretch of a line begins with, or null. */
export function mentionAt(
  line: string,
  stretch: Span,
  role: PersonRole | null,
  lexicon: Lexicon,
): PersonMention | null {
  const text = line.slice(0, stretch[1])
  const named = nameAt(text, stretch[0], lexicon, role !== null)
  if (!named) return null
  const from = detailsStart(text, named.span[1], lexicon)
  const prose = from === null && /^\s*\p{L}/u.test(text.slice(named.span[1]))
  const end = from === null ? named.span[1] : detailsEnd(line, from, stretch[1], lexicon)
  const name = foldSpace(line.slice(...named.span))
  const parts = from === null ? [] : partsOf(line, from, firstOfficeEnd(line, from, end, lexicon), lexicon)
  const details = from === null ? NONE : detailsOf(line, ownParts(parts, name, lexicon), lexicon)
  if (from === named.span[1] && !saysWho(details, lexicon)) return null
  const confidence = confidenceOf(named, role, details, prose, lexicon)
  if (confidence < LEAST) return null
  return {
    span: [stretch[0], Math.max(end, named.span[1])],
    name,
    nameSpan: named.span,
    honorific: named.titles ? foldSpace(line.slice(...named.titles.span)) : null,
    role: details.role ?? role,
    position: details.position ?? (named.titles?.office ? foldSpace(line.slice(...named.titles.span)) : null),
    affiliation: details.affiliation,
    ...(named.surnameFirst ? { surnameFirst: true } : {}),
    confidence,
  }
}

const NONE: Details = { role: null, position: null, affiliation: null }

function detailsStart(text: string, end: number, lexicon: Lexicon): number | null {
  const rest = text.slice(end)
  const mark = marks(lexicon).exec(rest)
  if (mark) return end + (mark[0].endsWith('(') ? mark[0].length - 1 : mark[0].length)
  const word = /^\s+(\p{L}[\p{L}.-]*)/u.exec(rest)?.[1] ?? ''
  const opens =
    isPositionWord(word, lexicon) ||
    ['position-modifiers', 'credentials'].some((key) => wordSet(lexicon, 'people', key).has(word))
  return opens || /^\p{Lu}/u.test(word) ? end : null
}

/** Weighs title, label, a known given name, and whether the details are a position or a body. */
function confidenceOf(
  named: NameAt,
  role: PersonRole | null,
  details: Details,
  prose: boolean,
  lexicon: Lexicon,
): number {
  const body = details.affiliation !== null && isBody(details.affiliation, lexicon)
  const signs = [
    named.titles !== null,
    role !== null || details.role !== null,
    details.position !== null,
    body,
  ]
  const count = signs.filter(Boolean).length
  if (count === 0 && (prose || details.affiliation !== null))
    return named.score >= likeness.sure && !prose ? 0.5 : 0
  const weight = named.score * (count === 0 ? 0.75 : 0.9) + 0.08 * count
  return Math.round(Math.min(0.98, weight) * 100) / 100
}

/** Whether words that follow without a mark are a position or a body; if not, they belong to a longer name or title. */
function saysWho(details: Details, lexicon: Lexicon): boolean {
  if (details.position !== null || details.role !== null) return true
  return details.affiliation === null || isBody(details.affiliation, lexicon)
}

function isBody(affiliation: string, lexicon: Lexicon): boolean {
  return (
    findOrganisations(affiliation, lexicon).length > 0 ||
    /^\p{Lu}[\p{Lu}/&-]+$/u.test(affiliation) ||
    isPlace(affiliation, lexicon) ||
    // "HARBO Norvane": the office of a body in a country.
    isPlace(/^\p{Lu}{3,}\s(\S.*)$/u.exec(affiliation)?.[1] ?? '', lexicon)
  )
}
