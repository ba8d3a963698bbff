import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'

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

/** All of them, for a walk over a sentence. */
export const everySpeech = perLexicon((lexicon: Lexicon) => new RegExp(speechSource(lexicon), 'gu'))
