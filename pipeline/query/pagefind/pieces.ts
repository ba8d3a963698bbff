import { type StemLanguage, stem } from '../../text/stem.ts'
import type { Word } from '../../text/words.ts'
import { isCommon, isCommonIn } from '../is-common.ts'
import type { Term } from '../query.ts'
import { common, whole } from './indexed-words.ts'

/** What Pagefind is asked on behalf of a term. */
export interface Piece {
  /** As readers know it. */
  readonly shown: string
  /** What to ask for: everything that is found for one of them is found. */
  readonly asked: readonly string[]
  /** What to ask for where nothing is found, one after the other. */
  readonly instead: readonly string[]
  /** Whether it is looked for in what a record itself says, and not in what it was put under. */
  readonly own: boolean
}

/** A term in pieces: every one of its words that is not common, and the phrase that they are to stand in. */
export interface Pieces {
  readonly words: readonly Piece[]
  readonly phrase: Piece | null
}

/** Common words are asked for where there is no other in the query. */
export function piecesOf(
  { words, phrase, prefix }: Term,
  isAllCommon: boolean,
  languages: readonly StemLanguage[],
): Pieces {
  const each = (ask: (language: StemLanguage) => string) => [...new Set(languages.map(ask))]
  const pieces = words.flatMap((word, at): Piece[] => {
    if (prefix && at === words.length - 1) return [beginning(word.word)]
    if (isCommon(word, languages) && !isAllCommon) return []
    return [
      { shown: word.word, asked: each((language) => asIndexed(word, language)), instead: [], own: false },
    ]
  })
  if (!phrase || isAllCommon || pieces.length < 2) return { words: pieces, phrase: null }
  const asked = each((language) => {
    const rare = words.filter((word) => !isCommonIn(word, language))
    return `"${rare.map((word) => asIndexed(word, language)).join(' ')}"`
  })
  return {
    words: pieces,
    phrase: { shown: words.map(({ word }) => word).join(' '), asked, instead: [], own: true },
  }
}

function asIndexed(word: Word, language: StemLanguage): string {
  return (isCommonIn(word, language) ? common : whole)(stem(word.word, language))
}

/** The letters of "vetti" go beyond the stem of "vetting": with some less it is found. */
const MOST_BEYOND = 4

function beginning(word: string): Piece {
  const most = Math.max(0, Math.min(MOST_BEYOND, word.length - 2))
  const instead = Array.from({ length: most }, (_, at) => word.slice(0, word.length - at - 1))
  return { shown: `${word}*`, asked: [word], instead, own: false }
}

/** What a piece is known by: equal where the same is asked for: "reform" and "reforms". */
export function keyOf({ asked }: Piece): string {
  return asked.join(' ')
}
