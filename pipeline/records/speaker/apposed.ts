import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { roleOfDeed } from '../../text/people/role-of-deed.ts'
import { speechSource } from '../../text/people/speech.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPaper } from '../is-paper.ts'
import type { Candidate } from './candidate.ts'
import { named, type Told } from './named.ts'
import { officeAt, partsOf } from './office.ts'

/** So much must words look like a name that stand where the subject does. */
const likely = 0.5

/**
 * Who does something in an account of a meeting, behind whom stands where they are from or what they are: "Ann Roe from
 * Toll opened …", "Ann Roe, head of lamps at Toll, shared …". Their given name must be a known one.
 */
export function apposed(doc: SegmentedDoc): readonly Candidate[] {
  if (!isPaper(doc)) return []
  const given = wordSet(doc.lexicon, 'people', 'given-names')
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind !== 'paragraph' && kind !== 'item') return []
    const match = patternFor(doc.lexicon).exec(
      textAt(doc.text, [span[0], Math.min(span[1], span[0] + reach)]),
    )
    const { lead = '', name = '', from, aside } = match?.groups ?? {}
    const office = officeOf(aside ?? '', doc.lexicon)
    const known = given.has(name.split(/\s/u)[0] ?? '')
    if (!match || (!known && !office) || looksLikeName(name, doc.lexicon) < likely) return []
    if (titlesAt(name, 0, doc.lexicon)) return []
    const { position, affiliation } = office ?? toldIn(aside ?? '', doc.lexicon)
    const end = lead.length + name.length + (match.groups?.['behind'] ?? '').replace(/,$/u, '').length
    const whole: Span = [span[0] + lead.length, span[0] + end]
    const role = roleOfDeed(match.groups?.['verb'] ?? '', doc.lexicon) ?? 'speaker'
    return [named(name, whole, 'apposed', { position, affiliation: from ?? affiliation }, role)]
  })
}

/** "Toll's Minister for Lamps", "Head of Lamps, Harbour Institute": an office with capitals, which makes a person of whom stands before it. */
function officeOf(aside: string, lexicon: Lexicon): Told | null {
  const [first = '', ...more] = aside.split(/,\s/u)
  const bare = first.replace(articlePattern(lexicon), '')
  if (!/^\p{Lu}/u.test(bare) || officeAt(bare, lexicon) !== bare) return null
  const told = partsOf(foldSpace(bare), lexicon)
  if (told.affiliation !== null || more.length > 0)
    return { position: told.position, affiliation: told.affiliation ?? foldSpace(more.join(', ')) }
  const { position, affiliation } = toldIn(aside, lexicon)
  const named = findOrganisations(affiliation ?? '', lexicon).some(({ span }) => span[0] === 0)
  return named ? { position, affiliation } : told
}

/** "head of lamps at Toll": what somebody is, and where. */
function toldIn(aside: string, lexicon: Lexicon): Told {
  const [, position = '', body = null] = officePattern(lexicon).exec(aside) ?? []
  return { position: position === '' ? null : foldSpace(position), affiliation: body }
}

const articlePattern = perLexicon((lexicon) => new RegExp(`^${grammarSource(lexicon, 'articles')}\\s*`, 'iu'))

/** Where in a sentence its subject has been told. */
const reach = 260

const word = "\\p{Lu}[\\p{L}’'-]*\\.?"

const patternFor = perLexicon((lexicon) => {
  const any = (key: string, file = 'speakers') => grammarSource(lexicon, key, file)
  const articles = grammarSource(lexicon, 'articles')
  const name = `(?<name>${word}(?:\\s(?:\\p{Ll}{2,3}\\s)?${word}){1,3})`
  const from = `,?\\s${any('told-from')}\\s(?:${articles}\\s*)?(?<from>\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s(?:\\p{Ll}{2,3}\\s)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,6}),?`
  const endings = listOf(lexicon, 'mood', 'adverb-endings').join('|') || '(?!)'
  const aside = `,\\s(?<aside>[^,;:()]{2,90}(?:,\\s\\p{Lu}[^,;:()]{2,60})?),`
  return new RegExp(
    `^(?<lead>(?:\\p{L}[^,;:.]{3,80}?(?:,|(?<=\\s\\p{Ll}+))\\s)??)${name}(?<behind>${from}|${aside})\\s(?:\\p{Ll}+(?:${endings})\\s)?(?<verb>${speechSource(lexicon)})(?!\\p{L})`,
    'u',
  )
})

/** "SRO of the Harbour Office", "head of lamps at Toll": what somebody is, and where. */
const officePattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(?:${grammarSource(lexicon, 'articles')}\\s*)?(\\S.*?)\\s(?:${grammarSource(lexicon, 'biography-at', 'speakers')})\\s*(?:${grammarSource(lexicon, 'articles')}\\s*)?(\\p{Lu}.*)$`,
      'u',
    ),
)
