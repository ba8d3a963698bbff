import type { ExtractedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { byCodeUnit, foldSpace } from '../../text/fold.ts'
import { likeness } from '../../text/people/likeness.ts'
import { nameAt } from '../../text/people/name.ts'
import { patternOf } from '../../text/phrases.ts'

/** Words with a known given name are a person's wherever they stand; others where they say something. */
const perhaps = 0.5
/** "Vane, of the Pilotage Department, admitted": so far behind a name its verb may stand. */
const aside = 80

/** Names of people in the spans given that nothing else in the corpus may print, by their shape and by what they do. */
export function namesSaid(doc: ExtractedDoc, spans: readonly Span[]): readonly string[] {
  const names = new Set<string>()
  for (const [start, end] of spans) {
    const words = doc.text.slice(start, end)
    let done = 0
    for (const { index } of words.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
      if (index < done) continue
      const named = nameAt(words, index, doc.lexicon)
      if (!named || named.score < perhaps) continue
      if (named.score < likeness.sure && !saysSomething(words.slice(named.span[1]), doc.lexicon)) continue
      done = named.span[1]
      names.add(foldSpace(words.slice(...named.span)))
    }
  }
  return [...names].sort(byCodeUnit)
}

function saysSomething(behind: string, lexicon: Lexicon): boolean {
  const rest = behind.replace(/^\s*(?:\([^()]*\)|,[^,.;]{2,80},)/u, '').slice(0, aside)
  if (/^\s*(?::|—|–)/u.test(rest)) return true
  return [
    ['cues', 'holder-verbs'],
    ['attribution', 'saying'],
    ['speakers', 'speech-verbs'],
  ].some(([file = '', key = '']) => {
    const verb = patternOf(lexicon, file, key).exec(rest)
    return verb !== null && /^\s*(?:\p{Ll}+\s+)?$/u.test(rest.slice(0, verb.index))
  })
}
