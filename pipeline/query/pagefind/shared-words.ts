import { wordsOf } from '../../text/words.ts'
import type { DraftSection } from '../draft/draft-sections.ts'
import { isEnough, isRare } from '../draft/kinds.ts'
import { isCommon } from '../is-common.ts'
import { stemsOf } from '../languages.ts'
import type { Catalogue } from './catalogue.ts'
import type { PagefindResult } from './pagefind.ts'

/** Every word loads a piece of the index: so many of a section are asked for. */
const WORDS_A_SECTION = 16

/** How often a section has each stem. */
type Counts = ReadonlyMap<string, number>

/** Stems of the words that each section has most often, long ones first; those of its title count twice. */
export function chosenWords(sections: readonly DraftSection[], { languages }: Catalogue): readonly Counts[] {
  return sections.map(({ title, text }) => {
    const times = new Map<string, number>()
    for (const word of wordsOf(`${title}\n${title}\n${text}`))
      if (!isCommon(word, languages) && !/^[\p{N}.]+$/u.test(word.word))
        for (const stem of stemsOf(word.word, languages)) times.set(stem, (times.get(stem) ?? 0) + 1)
    const inOrder = [...times].sort(
      ([a, one], [b, other]) => other - one || b.length - a.length || (a < b ? -1 : 1),
    )
    return new Map(inOrder.slice(0, WORDS_A_SECTION))
  })
}

/** A result that shares words with a section. */
export interface Shared {
  readonly result: PagefindResult
  score: number
  readonly stems: string[]
}

/** Results by the stem that finds them. */
type Results = ReadonlyMap<string, readonly PagefindResult[]>

/** Stems of a heading that few records have. */
export function rareIn(title: string, found: Results, { languages, size }: Catalogue): ReadonlySet<string> {
  const stems = wordsOf(title).flatMap(({ word }) => stemsOf(word, languages))
  return new Set(stems.filter((stem) => isRare(found.get(stem)?.length ?? Number.POSITIVE_INFINITY, size)))
}

/** The results that have to do with a section, best first; `about`: the rare stems of its heading. */
export function matchesFor(words: Counts, found: Results, about: ReadonlySet<string>): readonly Shared[] {
  const known = [...words].filter(([stem]) => (found.get(stem) ?? []).length > 0)
  const shared = new Map<string, Shared>()
  for (const [stem, times] of known)
    for (const result of found.get(stem) ?? []) {
      const one = shared.get(result.id) ?? { result, score: 0, stems: [] }
      one.score += result.score * Math.sqrt(times)
      one.stems.push(stem)
      shared.set(result.id, one)
    }
  return [...shared.values()]
    .filter(({ stems }) => isEnough(stems, about))
    .sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1))
}
