import type { Lexicon } from '../model/knowledge.ts'
import { foldKey } from './fold.ts'
import { grammarSource, withoutOpenings } from './grammar.ts'
import { perLexicon } from './per-lexicon.ts'
import { says } from './phrase-keys.ts'
import { listOf } from './phrases.ts'
import { remember } from './remember.ts'

/** "Do not engage …", "Always check …", "Establish …": a verb in its base form opens the sentence. */
export function isImperative(text: string, lexicon: Lexicon): boolean {
  const fronted = clause(lexicon).exec(text)
  if (fronted) return opensWithVerb(withoutOpenings(text.slice(fronted[0].length), lexicon), lexicon)
  return opensWithVerb(text, lexicon)
}

/** "Before opting to fork, engage …": the clause before the verb. */
const clause = perLexicon(
  (lexicon) =>
    new RegExp(`^${grammarSource(lexicon, 'before-advice')}\\s*[^,.:;]{3,120},\\s+(?=\\p{Ll})`, 'iu'),
)

/** "R1.", "AP 3:": what counts statements and says nothing. */
const code = /^\p{Lu}{1,4}\s?\d{1,3}[.):]?\s+/u

/** "Re-publish the data" tells to publish them. */
const prefix = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'verb-prefixes', 'verbs')}-(?=\\p{Ll}{3})`, 'iu'),
)

function opensWithVerb(text: string, lexicon: Lexicon): boolean {
  // "(insert the date here)" is told to whoever fills the page in.
  if (/^\s*[([]/u.test(text)) return false
  const bare = text
    .replace(code, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(prefix(lexicon), '')
  const words = foldKey(bare).split(' ')
  const start = words.findIndex((word) => !isAdverb(word, lexicon))
  const word = words[start]
  const next = words[start + 1]
  if (word === undefined || next === undefined) return false
  // "Complete. The links are there": what has become of something.
  if (/[.!]$/u.test(bare.split(/\s+/u)[start] ?? '')) return false
  // "Welcome, revision of the agenda" names two things; "Plan, fund and staff the office" tells to do three.
  if (bare.split(/\s+/u)[start]?.endsWith(',') && !isVerb(next, lexicon)) return false
  // So does "Welcome and revision of the agenda"; "Respect and uphold the law" tells to do two.
  if (listOf(lexicon, 'grammar', 'conjunctions').includes(next)) {
    const [second = '', third = ''] = words.slice(start + 2).filter((one) => !isAdverb(one, lexicon))
    if (!isVerb(second, lexicon)) return false
    if (isVerb(word, lexicon) && verbs(lexicon).has(second) && !nounSigns(lexicon).has(third)) return true
  }
  if (says(lexicon, 'verbs', 'negated-imperative', words.slice(start, start + 3).join(' '))) return true
  if (setOf(lexicon, 'imperative-or-noun').has(word)) return setOf(lexicon, 'after-verb').has(next)
  if (!verbs(lexicon).has(word)) return false
  // "Support for reform is weak", "Plan of action", "Work is under way": the word is a noun here.
  return !nounSigns(lexicon).has(next)
}

/** "widely": by how it ends, or as one that is known to open advice. */
function isAdverb(word: string, lexicon: Lexicon): boolean {
  return adverbs(lexicon).has(word) || (!isVerb(word, lexicon) && endsAsAdverb(word, lexicon))
}

/** "widely": whether a word ends as adverbs do. */
export function endsAsAdverb(word: string, lexicon: Lexicon): boolean {
  return listOf(lexicon, 'mood', 'adverb-endings').some(
    (end) => word.endsWith(end) && word.length > end.length + 2,
  )
}

/** "building": whether a word ends as those do that tell what is going on, behind `stem` letters or more. */
export function endsAsOngoing(word: string, stem: number, lexicon: Lexicon): boolean {
  return listOf(lexicon, 'mood', 'progressive-endings').some(
    (end) => word.endsWith(end) && word.length >= end.length + stem,
  )
}

/** Whether a word is the base form of a verb that opens advice, whatever else it may be. */
export function isVerb(word: string, lexicon: Lexicon): boolean {
  const key = foldKey(word)
  return verbs(lexicon).has(key) || setOf(lexicon, 'imperative-or-noun').has(key)
}

/** A question, or words that only ask or offer. */
export function isQuestion(text: string): boolean {
  return /\?[”"’')\]]*\s*$/u.test(text)
}

/** Runs of a heading or list of names, not of a sentence: no finite verb is likely in so few words. */
export function isFragment(text: string): boolean {
  const first = text.indexOf(' ')
  return first < 0 || text.indexOf(' ', first + 1) < 0
}

/** `text` with a run-in head ("Deployment: …") taken off. */
export function withoutRunIn(text: string): string {
  return text.replace(/^[\p{Lu}\d][^.:!?]{1,70}:\s+(?=[\p{Lu}\p{Ll}])/u, '')
}

const sets = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>()

function setOf(lexicon: Lexicon, key: string): ReadonlySet<string> {
  const known = remember(sets, lexicon, () => new Map<string, ReadonlySet<string>>())
  return remember(known, key, () => new Set(listOf(lexicon, 'verbs', key).map(foldKey)))
}

const verbs = (lexicon: Lexicon) => setOf(lexicon, 'imperative')
const adverbs = (lexicon: Lexicon) => setOf(lexicon, 'before-imperative')
const nounSigns = (lexicon: Lexicon) => setOf(lexicon, 'after-noun')
