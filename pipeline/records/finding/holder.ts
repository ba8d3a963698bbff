import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource, withoutOpenings } from '../../text/grammar.ts'
import { withoutUnsaid } from '../../text/organisations/name-words.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { phraseAt, says } from '../../text/phrase-keys.ts'
import { asWritten } from '../as-written.ts'
import { whoAlone } from '../who-alone.ts'

/** Who holds a view: the subject of "expressed", "pointed out", "noted"; null where the sentence is the document's own. */
export function holderOf(text: string, lexicon: Lexicon): string | null {
  const { passive, helping, nobody, clause, relative, endsInWe } = patternsFor(lexicon)
  const verb = phraseAt(lexicon, 'cues', 'holder-verbs', text)
  if (!verb || passive.test(text.slice(0, verb[0]))) return null
  const before = text.slice(0, verb[0]).trim().replace(helping, '')
  const subject = withoutOpenings(before, lexicon)
    .replace(/^.*[;:]\s+/u, '')
    .replace(/\s\([^()]*\)/gu, '')
    .replace(apposed, '$1')
    .replace(/,$/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/u, '')
    .trim()
  // "“Oil is dear,” said Ann Roe": whose words they are stands behind.
  if (/[”"»],?$/u.test(subject)) return quoted.exec(text.slice(verb[1]))?.[1] ?? null
  // "Once raised, …": the clause before the subject; "a debate which highlighted": nobody's view.
  const own = clause.test(subject) && subject.includes(', ') ? subject.replace(/^.*,\s+/u, '') : subject
  if (own === '' || own.split(' ').length > 8 || nobody.test(own) || clause.test(own) || relative.test(own))
    return null
  // "There are days when we": the subject stands in a clause of its own.
  if (endsInWe.test(own)) return null
  // "Oil, he argued, is dear": whose view it is stands in the sentence before.
  if (nobody.test(own.split(/,\s+/u).at(-1) ?? '')) return null
  const held = whoAlone(withoutUnsaid(own, lexicon), lexicon)
  if (held === null) return null
  // "The Dialogue concluded": a meeting holds no view of its own.
  return held.split(' ').length <= 2 && says(lexicon, 'cues', 'objective-event', held)
    ? null
    : asWritten(own, held)
}

/** "Ann Roe, of the crews' union,": whose somebody is stands between commas. */
const apposed = /^((?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}’'-]+),\s[^,;:]+(?:,\s[^,;:]+)?,$/u

const quoted = /^\s+(\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}.’'-]*){0,3})/u

interface Patterns {
  readonly passive: RegExp
  readonly helping: RegExp
  readonly nobody: RegExp
  readonly clause: RegExp
  readonly relative: RegExp
  readonly endsInWe: RegExp
}

const patternsFor = perLexicon((lexicon): Patterns => {
  const any = (key: string) => grammarSource(lexicon, key, 'findings')
  return {
    passive: new RegExp(`${any('passive')}\\s*$`, 'iu'),
    helping: new RegExp(`(?:\\s+${any('helping')})+$`, 'iu'),
    nobody: new RegExp(`^${any('nobody')}$`, 'iu'),
    clause: new RegExp(`^${any('clause')}(?:\\s|$)`, 'iu'),
    relative: new RegExp(`\\s${grammarSource(lexicon, 'relatives')}$`, 'iu'),
    endsInWe: new RegExp(`\\s${grammarSource(lexicon, 'we', 'commitments')}$`, 'iu'),
  }
})
