import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { addBeginning, beginnings, begunBy } from './beginnings.ts'
import { perLexicon } from './per-lexicon.ts'
import { perWord, type Word } from './per-word.ts'
import { firstLetters, matchEnd, type WordPhrase, wordPhrase } from './phrase-match.ts'
import { tokensOf } from './phrase-tokens.ts'
import { remember } from './remember.ts'

/** The phrases that may begin with a word. */
type StartedBy = (word: Word) => readonly WordPhrase[]

/** Where the first phrase under `key` of a lexicon's file stands in `text`, tried word by word; null where none does. */
export function phrasePlace(lexicon: Lexicon, file: string, key: string, text: string): Span | null {
  const startedBy = remember(startsOf(lexicon), `${file} ${key}`, () => startsIn(lexicon, file, key))
  const tokens = tokensOf(text)
  for (let at = 0; at < tokens.words.length; at++) {
    for (const phrase of startedBy(tokens.words[at] as Word)) {
      const end = matchEnd(phrase, tokens, at)
      if (end > at) return [tokens.starts[at] ?? 0, tokens.ends[end - 1] ?? 0]
    }
  }
  return null
}

const startsOf = perLexicon(() => new Map<string, StartedBy>())

function startsIn(lexicon: Lexicon, file: string, key: string): StartedBy {
  const table = beginnings<WordPhrase>()
  for (const phrase of (lexicon.lists[file]?.[key] ?? []).map(wordPhrase)) {
    const { letters, open } = firstLetters(phrase)
    addBeginning(table, letters, open, phrase)
  }
  return perWord((lower) => begunBy(table, lower))
}
