import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { roleLabels, roleNamed } from '../../text/people/labels.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { speechesIn } from '../../text/people/speech.ts'
import type { PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { lettersOfOffice, officeAt } from './office.ts'
import type { Held } from './office-and-name.ts'

/** "the Minister of Justice, Ann Roe, opened …": somebody speaks behind them. */
export function betweenCommas(words: string, lexicon: Lexicon): readonly Held[] {
  return matchesOf(named(lexicon), words).flatMap((match): readonly Held[] => {
    const end = match.index + match[0].length
    const before = words.slice(Math.max(0, match.index - lettersOfOffice), match.index)
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

/** Between commas, or before the verb: what may be a name, with an article and a title before it or none. */
const named = perLexicon((lexicon) => {
  return new RegExp(
    `(?<=\\S),\\s+(?:${grammarSource(lexicon, 'articles')}\\s*)?(${stoppedTitles}${nameSource(lexicon, 5)})(?=[,.;]|\\s+\\p{Ll}|$)`,
    'gu',
  )
})

/** "H.E. Mr. ": titles that end in a full stop. */
const stoppedTitles =
  '(?:(?:\\p{Lu}\\.){2}\\s+(?=\\p{Lu}\\p{Ll}{1,5}\\.))?(?:\\p{Lu}\\p{Ll}{1,5}\\.\\s+){0,3}'

/** Where the last verb of speech begins; -1 where there is none. */
function lastSpeech(words: string, lexicon: Lexicon): number {
  return speechesIn(words, lexicon).at(-1)?.[0] ?? -1
}
