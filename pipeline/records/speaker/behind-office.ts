import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { roleLabels, roleNamed } from '../../text/people/labels.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { roleOfDeed } from '../../text/people/role-of-deed.ts'
import { speechesIn, speechSource } from '../../text/people/speech.ts'
import { looksLikeName, type PersonMention, type PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { type Candidate, candidate, peopleAt } from './candidate.ts'
import { namesPosition, officeAt, partsOf } from './office.ts'
import { type Held, officeAndName } from './office-and-name.ts'
import { namedPerson } from './shaped.ts'
import { tookPart } from './took-part.ts'

/** An office has no more letters. */
const furthest = 240

/** People who speak, named behind what they are: "the Minister of Justice, Ann Roe, opened …", "chaired by Port President Ann Roe". */
export function behindOffice(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.silent === true) return []
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (kind === 'heading' || kind === 'row' || kind === 'code') return []
    const words = textAt(doc.text, span)
    if (!namesPosition(words, doc.lexicon)) return []
    const held = [
      ...betweenCommas(words, doc.lexicon),
      ...behindBy(words, doc.lexicon),
      ...beforeVerb(words, doc.lexicon),
      ...tookPart(words, doc.lexicon),
    ]
    return held.flatMap(({ office: printed, start: from, name, role }): readonly Candidate[] => {
      const lead = leadOf(printed, doc.lexicon)
      const [office, start] = [printed.slice(lead), from + lead]
      const whole: Span = [span[0] + start, span[0] + name[1]]
      return personAt(doc, [span[0] + name[0], whole[1]]).map((person) => {
        const told = { ...person, span: whole, ...partsOf(office, doc.lexicon) }
        return candidate(told, role, 'behind-office', 0.75)
      })
    })
  })
}

/** How much of an office is none: what stands before a dash in it, and whose somebody is: "Our Port Director". */
function leadOf(office: string, lexicon: Lexicon): number {
  return beforeOffice(lexicon).exec(office)?.[0].length ?? 0
}

const beforeOffice = perLexicon(
  (lexicon) => new RegExp(`^(?:.*—\\s*)?(?:${grammarSource(lexicon, 'whose', 'speakers')}\\s)?`, 'u'),
)

/** "the Minister of Justice, Ann Roe, opened …": somebody speaks behind them. */
function betweenCommas(words: string, lexicon: Lexicon): readonly Held[] {
  return matchesOf(named(lexicon), words).flatMap((match): readonly Held[] => {
    const end = match.index + match[0].length
    const before = words.slice(Math.max(0, match.index - furthest), match.index)
    const office = officeAt(before, lexicon)
    // "the rapporteur, Ann Roe": a role, which tells no office.
    if (!office || roleNamed(office, lexicon) !== null) return []
    const lead = before.slice(0, before.length - office.length)
    const role = roleBefore(lead, match[1] ?? '', lexicon)
    if (role === null && end > lastSpeech(words, lexicon) && !isOfTalk(before, lexicon)) return []
    const name: Span = [end - (match[1] ?? '').length, end]
    return [{ office, start: match.index - office.length, name, role: role ?? 'speaker' }]
  })
}

/** "chaired by the Minister of Ports, Ann Roe": the role that a label right before an office gives; null where none stands there. */
function roleBefore(lead: string, name: string, lexicon: Lexicon): PersonRole | null {
  const bare = lead.replace(closingArticle(lexicon), '')
  const label = roleLabels(`${bare}${name}`, lexicon).at(-1)
  return label?.next === bare.length ? label.role : null
}

const closingArticle = perLexicon(
  (lexicon) => new RegExp(`(?<=\\s)${grammarSource(lexicon, 'articles')}\\s*$`, 'iu'),
)

/** "the address of the Minister of Ports, Ann Roe": a noun of speech or presence before an office lets who holds it speak. */
function isOfTalk(before: string, lexicon: Lexicon): boolean {
  return talkOf(lexicon).test(before)
}

const talkOf = perLexicon((lexicon) => {
  const any = (key: string, file: string) => grammarSource(lexicon, key, file)
  return new RegExp(`${any('talk-nouns', 'speakers')}\\s${any('office-of', 'speakers')}\\s[^;]*$`, 'iu')
})

/** "H.E. Mr. ": titles that end in a full stop. */
const stoppedTitles =
  '(?:(?:\\p{Lu}\\.){2}\\s+(?=\\p{Lu}\\p{Ll}{1,5}\\.))?(?:\\p{Lu}\\p{Ll}{1,5}\\.\\s+){0,3}'

/** Between commas, or before the verb: what may be a name, with an article and a title before it or none. */
const named = perLexicon((lexicon) => {
  return new RegExp(
    `(?<=\\S),\\s+(?:${grammarSource(lexicon, 'articles')}\\s*)?(${stoppedTitles}${nameSource(lexicon, 5)})(?=[,.;]|\\s+\\p{Ll}|$)`,
    'gu',
  )
})

/** "delivered by Port President Ann Roe": up to the next mark all that stands behind "by" is an office and two or three words of a name. */
function behindBy(words: string, lexicon: Lexicon): readonly Held[] {
  let last: PersonRole | null = null
  return matchesOf(by(lexicon), words).flatMap((match): readonly Held[] => {
    const start = match.index + match[0].length
    const told = officeAndName(words, start, lexicon)
    if (!told) return []
    const { office, name } = told
    const at = told.start
    const from = Math.max(0, match.index - furthest)
    const label = roleLabels(`${words.slice(from, start)}${words.slice(...name)}`, lexicon).at(-1)
    if (label?.next === start - from && label.span[0] < match.index - from)
      return [{ office, start: at, name, role: label.role }]
    // "had tea with Minister Ann Roe": nobody spoke.
    const before = /(?:\p{L}+\s+)?\p{L}+(?=\s*$)/u.exec(words.slice(from, match.index))?.[0] ?? ''
    // "represented by Warden Ann Roe and by Pilot Ben Poe": the second as the first.
    const role = joined(lexicon).test(before) ? last : roleBehind(before, lexicon)
    last = role
    return role === null ? [] : [{ office, start: at, name, role }]
  })
}

/** "HARBO President Ann Roe also welcomed …": an office and a name with which a sentence or a part of it opens, and behind them what they did. */
function beforeVerb(words: string, lexicon: Lexicon): readonly Held[] {
  return matchesOf(openings(lexicon), words).flatMap((opening): readonly Held[] => {
    const told = officeAndName(words, opening.index + opening[0].length, lexicon)
    const verb = told
      ? verbPattern(lexicon).exec(words.slice(told.name[1], told.name[1] + 120))?.[1]
      : undefined
    return told && verb !== undefined ? [{ ...told, role: roleOfDeed(verb, lexicon) ?? 'speaker' }] : []
  })
}

const openings = perLexicon((lexicon) => {
  const and = grammarSource(lexicon, 'and')
  const articles = listOf(lexicon, 'grammar', 'articles').map(
    (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  )
  const first = `^(?:${articles.join('|') || '(?!)'})\\s|^`
  return new RegExp(`(?:${first}|(?<=\\p{L}),\\s(?:${and}\\s)?(?:\\p{Ll}+\\s)?)(?=\\p{Lu})`, 'gu')
})

/** Up to two small words stand before what somebody did: "has also urged". */
const verbPattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^(?:,\\s[^,;:.]{3,60},|\\s\\([^()]{2,60}\\))?\\s(?:\\p{Ll}+\\s){0,2}(${speechSource(lexicon)})(?!\\p{L})`,
      'u',
    ),
)

const by = perLexicon(
  (lexicon) =>
    new RegExp(
      `(?<=\\p{L}\\s)${grammarSource(lexicon, 'by-words', 'people')}\\s+(?:\\p{Ll}+\\s){0,2}(?=\\p{Lu})`,
      'gu',
    ),
)

/** Behind an office a name of four words that nobody knows is likely enough. */
const likely = 0.5

/** The person whose name stands there, with a title before it or without. */
function personAt(doc: SegmentedDoc, span: Span): readonly PersonMention[] {
  const titled = peopleAt(doc, span).filter(({ honorific }) => honorific !== null)
  if (titled.length > 0) return titled
  // "Police Colonel Ann Roe": a word before the rank tells whose rank it is.
  const [word = ''] = textAt(doc.text, span).split(' ')
  const ranked = peopleAt(doc, [span[0] + word.length + 1, span[1]]).filter(
    ({ honorific }) => honorific !== null,
  )
  const sure = looksLikeName(textAt(doc.text, span), doc.lexicon) >= likely
  return ranked.length > 0 ? ranked : namedPerson(doc, span, sure)
}

/** Where the last verb of speech begins; -1 where there is none. */
function lastSpeech(words: string, lexicon: Lexicon): number {
  return speechesIn(words, lexicon).at(-1)?.[0] ?? -1
}

const joined = perLexicon((lexicon) => new RegExp(`(?:^|\\s)${grammarSource(lexicon, 'and')}$`, 'u'))

/** The role of whoever stands behind "presented by", "made by", "represented by"; null behind other words. */
function roleBehind(before: string, lexicon: Lexicon): PersonRole | null {
  const last = /\p{L}+$/u.exec(before)?.[0] ?? ''
  if (patternOf(lexicon, 'speakers', 'represented').test(last)) return 'participant'
  const spoke = patternOf(lexicon, 'speakers', 'speech-verbs').test(last)
  return spoke || patternOf(lexicon, 'speakers', 'told-by').test(before) ? 'speaker' : null
}
