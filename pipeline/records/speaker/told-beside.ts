import type { Genre, SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { textAt } from '../../model/span.ts'
import { firstPast } from '../../text/first-past.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { likeness } from '../../text/people/likeness.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { speechesIn } from '../../text/people/speech.ts'
import { titlesAt } from '../../text/people/titles.ts'
import { looksLikeName, type PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { besideName } from './beside-name.ts'
import type { Candidate } from './candidate.ts'
import { named } from './named.ts'

/** No office with its body takes more characters. */
const furthest = 220

/**
 * People who did something in an account of a meeting, wherever in the sentence, each with what they are behind the name: "…:
 * Ann Roe, head of lamps at Toll, explained …, and Ben Poe (warden, Toll) introduced …", "Ann Roe, warden, Toll and Ben Poe, … spoke".
 */
export function toldBeside(doc: SegmentedDoc): readonly Candidate[] {
  if (!accounts.has(doc.genre)) return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind !== 'paragraph' && kind !== 'item') return []
    const words = textAt(doc.text, span)
    return inSentence(words, doc.lexicon).map((person) => ({
      ...person,
      span: [person.span[0] + span[0], person.span[1] + span[0]] as const,
    }))
  })
}

const accounts: ReadonlySet<Genre> = new Set<Genre>(['report', 'brief', 'slides'])

function inSentence(words: string, lexicon: Lexicon): readonly Candidate[] {
  if (!/[,(–—]|\s-\s/u.test(words)) return []
  const verbs = speechesIn(words, lexicon)
  const last = verbs.at(-1)?.[0] ?? -1
  const names = matchesOf(namedPattern(lexicon), words).filter(
    (match) => match.index < last && isSomebody(words, match, lexicon),
  )
  const colon = words.indexOf(':')
  const onPanel = patternOf(lexicon, 'sessions', 'kind-panel').test(words.slice(0, colon + 1))
  return names.flatMap((match, at): readonly Candidate[] => {
    const [whole, name = '', inBrackets, inDashes] = match
    const bracket = inBrackets ?? inDashes
    const start = match.index
    const behind = firstPast(verbs.length, (one) => (verbs[one]?.[0] ?? 0) > start + name.length)
    const verb = verbs[behind]?.[0] ?? last
    const next = names[at + 1]?.index ?? words.length
    const from = start + whole.length
    const told = bracket ?? words.slice(from, Math.min(verb, next, from + furthest))
    const details = besideName(withoutArticle(told.replace(joined(lexicon), '').trim(), lexicon), lexicon)
    if (!details) return []
    const role: PersonRole = onPanel && start > colon ? 'panellist' : 'speaker'
    const end = bracket === undefined ? from + told.replace(joined(lexicon), '').length : from
    return [named(name, [start, end], 'told-beside', details, role)]
  })
}

/** "Ann Roe, Warden, Light Masts, Ben Poe, Pilot": a name is what has an office or a body right behind it. */
function isSomebody(words: string, match: RegExpExecArray, lexicon: Lexicon): boolean {
  const [whole, name = '', inBrackets, inDashes] = match
  // "Professor Ann Roe": who is named with a title is found by it.
  if (titlesAt(name, 0, lexicon) !== null || looksLikeName(name, lexicon) < likeness.likely) return false
  const from = match.index + whole.length
  const behind = inBrackets ?? inDashes ?? words.slice(from, from + furthest).split(/[,;]/u)[0] ?? ''
  return besideName(withoutArticle(behind.trim(), lexicon), lexicon) !== null
}

/** A name and the mark behind it: a comma, or a bracket or a pair of dashes with all that it holds. */
const namedPattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?<=^|[:;,]\\s|\\s${grammarSource(lexicon, 'and')}\\s)(${nameSource(lexicon)})(?:,\\s|\\s(?:\\(([^()]{3,120})\\)|[–—-]\\s([^–—]{3,140}?)\\s[–—-])(?=\\s))`,
      'gu',
    ),
)

/** What leads on to the next name or to what was done; one blank or comma at a time, for a run of many could be parted in as many ways. */
const joined = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?:[\\s,](?:${grammarSource(lexicon, 'and')}|${grammarSource(lexicon, 'leads-on', 'speakers')})?)+$`,
      'u',
    ),
)
