import type { Span } from '../model/span.ts'
import { type ShownCard, shownCard } from './card.ts'
import type { CardWords } from './card-words.ts'
import type { Engine } from './engine.ts'
import { FIELDS } from './fields.ts'
import type { Found } from './found.ts'
import { marksIn } from './marks.ts'
import type { Match } from './word-index.ts'

export interface Hit {
  readonly id: string
  readonly score: number
  readonly card: ShownCard
  /** What to highlight in `card.text`. */
  readonly marks: readonly Span[]
  /** What to highlight in `card.title`; nothing where the title is the text. */
  readonly titleMarks: readonly Span[]
  /** Words as the record has them, and the fields they were found in. */
  readonly why: readonly { readonly word: string; readonly field: string }[]
}

/** A match as it is shown. */
export function hitFor(engine: Pick<Engine, 'card' | 'names' | 'wordsOf'>, match: Match, found: Found): Hit {
  const card = shownCard(engine.card(match.row), engine.names)
  const words = engine.wordsOf(match.row)
  const stems = new Set(
    [...Object.keys(match.stems), ...found.common].filter((stem) => !found.unmarked.has(stem)),
  )
  return {
    id: card.id,
    score: Math.round(match.score * 1000) / 1000,
    card,
    marks: marksIn(words.text, stems, found.phrases),
    titleMarks: card.titled ? marksIn(words.title, stems, found.phrases) : [],
    why: whyFound(words, match),
  }
}

/** In the order of the fields, then of the words in them. */
function whyFound(words: CardWords, { stems }: Match): Hit['why'] {
  return FIELDS.flatMap((field) => {
    const printed = words[field].filter(({ stem }) => stems[stem]?.[field] !== undefined)
    return [...new Map(printed.map(({ stem, word }) => [stem, word])).values()].map((word) => ({
      word,
      field,
    }))
  })
}
