import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { listOf, patternOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'

/** How far before and behind a name the words stand that tell whom it names. */
const nearby = 120

/**
 * Whether a sentence speaks of somebody where a word that may be a name stands: "April explained", "as proposed by Mark",
 * "according to Grace". Of a time or a place less is believed: "April: the first meeting", "Georgia's police".
 */
export function speaksOfPerson(
  text: string,
  [start, end]: Span,
  lexicon: Lexicon,
  isTimeOrPlace: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - nearby), start)
  const behind = text.slice(end, end + nearby)
  if (/[-.@#_\p{N}]\s*$/u.test(before) && !/[.]\s+$/u.test(before)) return false
  if (/^(?:[-@_]\p{L}|\.\p{L}|[ \t]+\p{Lu}\p{Ll})/u.test(behind)) return false
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const joined = line.replace(joinedBefore(lexicon), '')
  const goesOn = isTimeOrPlace && /^\s+\p{Ll}/u.test(behind) && !opensOnSmallWord(behind, lexicon)
  if (!goesOn && says(lexicon, 'attribution', 'to-person', joined)) return true
  if (says(lexicon, 'attribution', 'said-by', line) && /^\s*(?:[.,;:!?”"»)]|$)/u.test(behind)) return true
  if (says(lexicon, 'attribution', 'no-person', line)) return false
  if (saysSomething(behind.replace(joinedBehind(lexicon), ''), lexicon)) return true
  return !isTimeOrPlace && isLabelled(line, behind)
}

/** "Mark: ...", "Mark's point", "... (Mark)", "... – Mark". */
function isLabelled(line: string, behind: string): boolean {
  if (/^['’]s(?!\p{L})/u.test(behind)) return true
  if (/^[\s•*"“«–—-]*$/u.test(line)) return /^\s*(?::|[–—]\s|$)/u.test(behind)
  return (
    (/[([]$/u.test(line) && /^[)\]]/u.test(behind)) ||
    (/[–—]\s*$/u.test(line) && /^\s*(?:\n|$)/u.test(behind))
  )
}

function opensOnSmallWord(behind: string, lexicon: Lexicon): boolean {
  const word = /^\s+(\p{Ll}[\p{L}'’]*)/u.exec(behind)?.[1] ?? ''
  return wordSet(lexicon, 'words', 'function-words').has(word)
}

/** Verbs of saying by name lists; those of giving and doing are left out, for April provides and March sees. */
const verbs = [
  ['cues', 'holder-verbs'],
  ['attribution', 'saying'],
  ['speakers', 'said-verbs'],
] as const

function saysSomething(behind: string, lexicon: Lexicon): boolean {
  const rest = behind.replace(/^\s*(?:\([^()\n]*\)|,[^,.;\n]{2,80},)/u, '').slice(0, 80)
  const between = wordSet(lexicon, 'attribution', 'before-saying')
  return verbs.some(([file, key]) => {
    const verb = patternOf(lexicon, file, key).exec(rest)
    const words = verb === null ? null : rest.slice(0, verb.index)
    return (
      words !== null &&
      !/[.;:!?\n]/u.test(words) &&
      words
        .split(/[\s,'’]+/u)
        .filter((word) => word !== '')
        .every((word) => between.has(word) || listOf(lexicon, 'grammar', 'before-verb').includes(word))
    )
  })
}

const aName = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*)?"

/** "Ann, Jonah and Mark": those who are named with somebody stand between the name and what tells of it. */
const joinedBefore = perLexicon(
  (lexicon) => new RegExp(`(?:${aName}(?:, |,? ${grammarSource(lexicon, 'and')} )){1,4}$`, 'u'),
)
const joinedBehind = perLexicon(
  (lexicon) => new RegExp(`^(?:(?:, |,? ${grammarSource(lexicon, 'and')} )${aName}){1,4}`, 'u'),
)
