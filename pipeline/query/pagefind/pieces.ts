import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/words.ts'
import { isCommon } from '../is-common.ts'
import type { Term } from '../query.ts'
import { common, whole } from './indexed-words.ts'

/** What Pagefind is asked on behalf of a term. */
export interface Piece {
  /** As readers know it. */
  readonly shown: string
  /** What to ask for; of several the first that something is found for. */
  readonly asked: readonly [string, ...string[]]
}

/** A term in pieces: every one of its words that is not common, and the phrase that they are to stand in. */
export interface Pieces {
  readonly words: readonly Piece[]
  readonly phrase: Piece | null
}

/** Common words are asked for where there is no other in the query. */
export function piecesOf({ words, phrase, prefix }: Term, isAllCommon: boolean): Pieces {
  const begins = (at: number) => prefix && at === words.length - 1
  const pieces = words.flatMap((word, at): Piece[] => {
    if (begins(at)) return [{ shown: `${word.word}*`, asked: beginnings(word.word) }]
    return isAllCommon || !isCommon(word) ? [{ shown: word.word, asked: [asIndexed(word)] }] : []
  })
  if (!phrase || isAllCommon || pieces.length < 2) return { words: pieces, phrase: null }
  const shown = words.map(({ word }) => word).join(' ')
  return { words: pieces, phrase: { shown, asked: [`"${pieces.map(({ asked }) => asked[0]).join(' ')}"`] } }
}

function asIndexed(word: Word): string {
  return (isCommon(word) ? common : whole)(stem(word.word))
}

/** The letters of "vetti" go beyond the stem of "vetting": with some less it is found. */
const MOST_BEYOND = 4

function beginnings(word: string): readonly [string, ...string[]] {
  const most = Math.max(0, Math.min(MOST_BEYOND, word.length - 2))
  const shorter = Array.from({ length: most }, (_, at) => word.slice(0, word.length - at - 1))
  return [word, ...shorter]
}
