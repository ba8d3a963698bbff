import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../grammar.ts'
import { matchesOf } from '../matches.ts'
import { perLexicon } from '../per-lexicon.ts'
import { recalled } from '../recall.ts'

/**
 * Source of a pattern for what somebody did who spoke: a verb of speech ("opened", "co-chaired"), any verb before what was said
 * ("believes that") or before what is given at meetings ("offered closing remarks").
 */
export const speechSource = perLexicon((lexicon: Lexicon) => {
  const verbs = grammarSource(lexicon, 'speech-verbs', 'speakers')
  const said = grammarSource(lexicon, 'reporting', 'speakers')
  const talk = grammarSource(lexicon, 'talks', 'speakers')
  return `(?:(?:\\p{Ll}{2,3}-)?${verbs}|(?<![\\p{L}’'-])\\p{Ll}{4,}\\s(?:${said}|(?:\\p{Ll}+\\s)?${talk}))`
})

/** The first of them. */
export const speechPattern = perLexicon((lexicon: Lexicon) => new RegExp(speechSource(lexicon), 'u'))

/** Where in a sentence somebody speaks, in order. Several rules ask it of the same sentences. */
export const speechesIn = recalled((words, lexicon): readonly Span[] =>
  matchesOf(everySpeech(lexicon), words).map(({ index, 0: said }) => [index, index + said.length]),
)

const everySpeech = perLexicon((lexicon: Lexicon) => new RegExp(speechSource(lexicon), 'gu'))
