import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Candidate } from './candidate.ts'
import { isPosition } from './office.ts'

/**
 * "director of the Harbour Institute": the office apart from the body whose it is, where no body is told beside it, or a place
 * alone.
 */
export function withBodyOfOffice(person: Candidate, { text, lexicon }: SegmentedDoc): Candidate {
  const { position, affiliation, span } = person
  const isSeat = affiliation !== null && isPlace(affiliation, lexicon)
  if (position === null || (affiliation !== null && !isSeat)) return person
  const parts = partsOf(position, lexicon)
  if (!parts) return person
  // "Director of the Harbour Office at Toll": where the body is belongs to its name there.
  const seated = isSeat ? seatedIn(foldSpace(textAt(text, span)), parts.body, affiliation) : parts.body
  return { ...person, position: parts.office, affiliation: seated }
}

interface Parts {
  readonly office: string
  readonly body: string
}

function partsOf(position: string, lexicon: Lexicon): Parts | null {
  for (const { index, 0: of } of matchesOf(ofPattern(lexicon), position)) {
    const rest = withoutArticle(position.slice(index + of.length), lexicon)
    if (!/^\p{Lu}/u.test(rest)) continue
    const office = position.slice(0, index)
    const named = findOrganisations(rest, lexicon).find(({ span }) => span[0] === 0)
    if (!named) {
      const leads = leadsBody(office, rest, lexicon)
      const own = leads || ofThe(lexicon).test(position.slice(index)) ? ownName(rest, office, lexicon) : null
      if (own !== null) return { office, body: own }
      continue
    }
    const behind = rest.slice(named.span[1])
    // "Commission for safe piers": what it is for goes on with its name; "…, member of", "… and head of" tell something else.
    const goesOn = /^\s\p{Ll}/u.test(behind) && !andPattern(lexicon).test(behind)
    return {
      office,
      body: goesOn ? (rest.split(/[,;(]/u)[0] ?? '').trim() : named.name,
    }
  }
  return null
}

/** "Founder of Tollco", "President of Tollco", and not "Vice President of Sales" or "President of Policy". */
function leadsBody(office: string, rest: string, lexicon: Lexicon): boolean {
  const words = office.toLowerCase().split(/[\s-]+/u)
  const is = (key: string, last: readonly string[]) => wordSet(lexicon, 'people', key).has(last.join(' '))
  const common = wordSet(lexicon, 'people', 'common-words')
  const isTopic = rest.split(/\s+/u).every((word) => common.has(word.toLowerCase().replace(/[.,]$/u, '')))
  if (is('leads-body', words.slice(-1)) || is('leads-body', words.slice(-2))) return true
  return is('leads-body-alone', words) && !isTopic
}

/** "Warden of the Tidewatch": behind an article words in capitals are a body, whatever they are built on, but no portfolio of a minister and no place. */
function ownName(rest: string, office: string, lexicon: Lexicon): string | null {
  const [words = ''] = rest.split(/[,;(]/u)
  const last = office.split(/\s+/u).at(-1) ?? ''
  const portfolio = wordSet(lexicon, 'people', 'with-portfolio').has(last.toLowerCase())
  // "Minister of Ports and" of the rest: the office goes on.
  if (andPattern(lexicon).test(` ${last} `)) return null
  // "Head of the Department": which one, it does not say.
  if (wordSet(lexicon, 'people', 'unit-words').has(words.trim())) return null
  if ((portfolio && !/^\p{Lu}{2,}$/u.test(words)) || isPlace(words, lexicon)) return null
  return words.split(/\s+/u).some((word) => isPosition(word, lexicon)) ? null : words.trim()
}

function seatedIn(said: string, body: string, place: string): string {
  const at = said.indexOf(body) + body.length
  const behind = /^\s\p{Ll}{1,3}\s/u.exec(said.slice(at))?.[0] ?? ''
  return behind !== '' && said.startsWith(place, at + behind.length) ? `${body}${behind}${place}` : body
}

const ofPattern = perLexicon(
  (lexicon) => new RegExp(`\\s${grammarSource(lexicon, 'office-of', 'speakers')}\\s`, 'gu'),
)
const ofThe = perLexicon(
  (lexicon) => new RegExp(`^\\s${grammarSource(lexicon, 'office-of-the', 'speakers')}`, 'u'),
)
const andPattern = perLexicon((lexicon) => new RegExp(`^\\s${grammarSource(lexicon, 'and')}\\s`, 'u'))
