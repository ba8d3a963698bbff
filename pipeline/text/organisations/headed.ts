import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { isCity } from '../cities.ts'
import { foldSpace } from '../fold.ts'
import { isGenericName } from '../generic-name.ts'
import { patternOf } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import { acronymOf } from './acronym-of.ts'
import { type Head, headAt, inList, mayHaveHead } from './heads.ts'
import { isName } from './is-name.ts'
import { kindOfHead } from './kind.ts'
import { knownOrganisation } from './known.ts'
import type { OrganisationMention } from './organisation.ts'
import { type Run, runAbout } from './run.ts'
import { type Token, tokensOf } from './tokens.ts'
import { needsPlace, townRun } from './town-run.ts'

/** Runs of capitals about a head word: "Ministry of Justice", "Foreign and Commonwealth Office". They may overlap. */
export function headed(text: string, lexicon: Lexicon): OrganisationMention[] {
  if (!mayHaveHead(text, lexicon)) return []
  const tokens = tokensOf(text, lexicon)
  return tokens.flatMap((_, index) => {
    const head = headAt(tokens, index, lexicon)
    if (!head) return []
    const around = runAbout(tokens, head, lexicon)
    if (needsPlace(head, lexicon)) {
      const town = townRun(tokens, head, around, lexicon)
      return town ? mentionOf(text, tokens, head, town, lexicon) : []
    }
    const run = withoutCity(text, tokens, head, around, lexicon)
    return isName(tokens, head, run, lexicon) ? mentionOf(text, tokens, head, run, lexicon) : []
  })
}

/** "Department of State Washington": a listed body with the city behind it, which the next line or a comma explains. */
function withoutCity(text: string, tokens: readonly Token[], head: Head, run: Run, lexicon: Lexicon): Run {
  const [first, last, before] = [tokens[head.first], tokens[run.last], tokens[run.last - 1]]
  if (!first || !last || !before || run.last - 1 < head.last) return run
  if (!isCity(last.text, lexicon)) return run
  const nameTo = (token: Token) => foldSpace(text.slice(first.start, token.end))
  return !knownOrganisation(nameTo(last), lexicon) && knownOrganisation(nameTo(before), lexicon)
    ? { ...run, last: run.last - 1 }
    : run
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  head: Head,
  run: Run,
  lexicon: Lexicon,
): OrganisationMention[] {
  const span = nameSpan(text, tokens, run, lexicon)
  const name = foldSpace(text.slice(...span))
  if (patternOf(lexicon, 'organisations', 'not-organisations').exec(name)?.[0].length === name.length)
    return []
  if (patternOf(lexicon, 'events', 'event-names').test(name)) return []
  if (isSeat(name, head, lexicon)) return []
  const known = knownOrganisation(name, lexicon)
  if (!known && isGenericName(name, lexicon)) return []
  const acronym = acronymOf(text, span, tokens[run.last + 1], lexicon)
  const kind = known?.kind ?? kindOfHead(head, name, lexicon)
  return [
    {
      span,
      name,
      acronym,
      kind,
      confidence: known ? 0.95 : acronym ? 0.9 : run.complement ? 0.85 : 0.75,
    },
  ]
}

/** Without the article that runs into the first word, and without what says whose something is. */
function nameSpan(text: string, tokens: readonly Token[], run: Run, lexicon: Lexicon): Span {
  const opening = tokens[run.first]
  const start = (opening?.start ?? 0) + (/^[dl]['’]/iu.exec(opening?.text ?? '')?.[0].length ?? 0)
  const last = tokens[run.last]
  const end =
    (last?.end ?? start) -
    (/['’]s?$/u.exec(last?.text ?? '')?.[0].length ?? 0) +
    (endsShort(text, last, lexicon) ? 1 : 0)
  return [start, end]
}

/** "United Nations Headquarters": where a body sits is a place. */
function isSeat(name: string, head: Head, lexicon: Lexicon): boolean {
  if (!inList(lexicon, 'seat-heads', head.word)) return false
  const words = name.split(' ').filter((word) => !head.word.includes(word.toLowerCase()))
  return (
    knownOrganisation(
      words.filter((word) => !inList(lexicon, 'name-prepositions', word)).join(' '),
      lexicon,
    ) !== null
  )
}

/** The full stop of "Inc." belongs to the name. */
function endsShort(text: string, last: Token | undefined, lexicon: Lexicon): boolean {
  return (
    last !== undefined &&
    wordSet(lexicon, 'organisations', 'stopped-forms').has(last.text) &&
    text.charAt(last.end) === '.'
  )
}
