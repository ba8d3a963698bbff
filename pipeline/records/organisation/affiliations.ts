import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { withoutArticle } from '../../text/grammar.ts'
import { isAnd, isPreposition } from '../../text/organisations/name-words.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import {
  findOrganisations,
  kindOf,
  knownOrganisation,
  type OrganisationKind,
  type OrganisationMention,
} from '../../text/organisations.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'

/** The bodies that people are said to come from, by what the speaker records found. */
export function affiliations(
  doc: SegmentedDoc,
  found: readonly Sighting[],
  named: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const usual = usualKind(named)
  return found.flatMap((sighting) => {
    const printed = sighting.fields['affiliation']
    const affiliation = typeof printed === 'string' ? withoutPlace(printed, doc.lexicon) : null
    const [span] = sighting.spans
    if (sighting.type !== 'speaker' || affiliation === null || !span || affiliation.split(' ').length > 8)
      return []
    const said = textAt(doc.text, span).indexOf(affiliation)
    if (said < 0 || affiliation.includes(',')) return []
    return partsOf(affiliation).flatMap((part) => {
      const name = withoutArticle(foldSpace(part), doc.lexicon)
      if (isNoBody(name, doc)) return []
      const from = span[0] + said + affiliation.indexOf(part)
      const kind = kindOf(name, doc.lexicon)
      return [
        {
          span: [from, from + part.length] as const,
          name,
          acronym: null,
          kind: kind === 'other' ? usual : kind,
          confidence: 0.75,
        },
      ]
    })
  })
}

/** "Harbour College (HC), Norvane": the body, and the country or city it is in. */
function withoutPlace(affiliation: string, lexicon: Lexicon): string {
  const [body = '', ...places] = affiliation.split(/,\s+/u)
  return places.every((place) => isPlace(place, lexicon)) ? body : affiliation
}

/** "Harbour College/PIER", "PIER & TIDE": two bodies, of which one or both are short forms; anything else is one. */
function partsOf(affiliation: string): readonly string[] {
  const parts = affiliation.split(/\s*\/\s*|\s+&\s+/u)
  return parts.length > 1 && parts.some(isShort) && parts.every((part) => isShort(part) || part.includes(' '))
    ? parts
    : [affiliation]
}

function isShort(words: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(words)
}

/** Where people come from whose body says nothing of its kind: from a company, but among charities alone from one of these, and among ministries from anywhere. */
function usualKind(named: readonly OrganisationMention[]): OrganisationKind {
  const count = (...kinds: readonly OrganisationKind[]) =>
    named.filter(({ kind }) => kinds.includes(kind)).length
  const [states, companies] = [count('intergovernmental', 'government'), count('company')]
  // Beside companies stand foundations that work for them.
  const charities = companies === 0 ? count('ngo') : 0
  if (states + charities <= companies) return 'company'
  return states > 0 ? 'other' : 'ngo'
}

/** "via web conference", "Norvane Dinner at the Pier": a name begins with a capital, and is no meal. */
function isWrittenAsName(name: string, { lexicon }: SegmentedDoc): boolean {
  if (findOrganisations(name, lexicon).length > 0) return true
  const [first = ''] = name.split(' ')
  const capital = /^["“‘]?[\p{Lu}\d]/u.test(first) || /\p{Lu}|\./u.test(first)
  // Where adjectives and fields are written small, so are words of names.
  const small = listOf(lexicon, 'organisations', 'lowercase-modifiers').length > 0
  const written =
    small ||
    // "Università di Roma": what is so short joins words in other languages too.
    name.split(' ').every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3 || isSmallWord(word, lexicon))
  return capital && written && !patternOf(lexicon, 'sessions', 'kind-social').test(name)
}

/** A country or city, a day, or what somebody does ("Introduction") is where no one works. */
function isNoBody(name: string, doc: SegmentedDoc): boolean {
  const words = name.split(' ')
  const all = (key: string) =>
    words.every(
      (word) =>
        wordSet(doc.lexicon, 'people', key).has(word) ||
        isAnd({ text: word }, doc.lexicon) ||
        isPreposition({ text: word }, doc.lexicon),
    )
  return (
    isPlace(name, doc.lexicon) ||
    !isWrittenAsName(name, doc) ||
    // A country's code in brackets; bodies with so short a name are known.
    (/^\p{Lu}{2}$/u.test(name) && !knownOrganisation(name, doc.lexicon)) ||
    findDates(name, doc.lexicon).length > 0 ||
    patternOf(doc.lexicon, 'people', 'ends-details').exec(name)?.[0].length === name.length ||
    all('position-words') ||
    ['titles', 'honorifics'].some((key) => wordSet(doc.lexicon, 'people', key).has(words[0] ?? ''))
  )
}
