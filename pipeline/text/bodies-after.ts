import type { Lexicon } from '../model/knowledge.ts'
import { matchesOf } from './matches.ts'
import { ownNames } from './organisations.ts'
import { patternOf } from './phrases.ts'

/** So far from the cue the first body may stand: "convened by the". */
const reach = 12

/**
 * The bodies that stand after a cue ("organised by", "published by"), one after the other: the row ends at the first words
 * that are not of a list, as in "by X and Y for Z". Empty where no body stands right after a cue.
 */
export function bodiesAfter(text: string, cue: string, lexicon: Lexicon): readonly string[] {
  const pattern = patternOf(lexicon, 'events', cue, 'giu')
  const cues = matchesOf(pattern, text)
  if (cues.length === 0) return []
  const bodies = ownNames(text, lexicon)
  for (const match of cues) {
    const names: string[] = []
    let end = match.index + match[0].length
    for (const { span, name } of bodies) {
      if (span[0] < end) continue
      const between = text.slice(end, span[0])
      if (names.length === 0 ? between.length > reach : !isOfList(between, lexicon)) break
      names.push(name)
      end = span[1]
    }
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}

/** Signs, short forms in brackets, and words that join: "(CAS), the", "and the". */
function isOfList(between: string, lexicon: Lexicon): boolean {
  const words = between
    .replace(/\([^)]*\)|(?<!\p{L})[ld]['’]/giu, ' ')
    .replace(patternOf(lexicon, 'events', 'joining-words', 'giu'), ' ')
  return !/[\p{L}\p{N}.:]/u.test(words)
}
