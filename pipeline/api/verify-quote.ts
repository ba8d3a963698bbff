import type { AnyRecord } from '../../schemas/types.ts'
import { type Span, spansOverlap } from '../model/span.ts'
import { placeInWords } from '../text/place-words.ts'
import { nearest } from './nearest-quote.ts'
import { type Found, piecesOf, type QuotedText, standing } from './quote-standing.ts'

/** A place in the base where a quote stands, or nearly stands. */
export interface QuotePlace {
  readonly document: string
  readonly title: string
  readonly span: Span
  /** The words as they stand there. */
  readonly quote: string
  /** "page 3" and the like, where a record stands at the same place; empty elsewhere. */
  readonly place: string
  /** Records that rest on these words. */
  readonly records: readonly string[]
}

/** `exact`: word for word but for white space, kinds of quotation marks and dashes; `near`: some words differ. */
export interface QuoteCheck {
  readonly quote: string
  readonly verdict: 'exact' | 'near' | 'not-found'
  /** Share of the quote's words that stand there in order, 0 to 1. */
  readonly score: number
  readonly places: readonly QuotePlace[]
}

const MOST_PLACES = 20
const NEAR = 0.6

/** Looks a quote up in texts. An ellipsis in it stands for words left out: all pieces must stand in order. */
export function checkQuote(
  quote: string,
  texts: readonly QuotedText[],
  records: readonly AnyRecord[],
): QuoteCheck {
  const pieces = piecesOf(quote)
  const exact = pieces.length === 0 ? [] : texts.flatMap((one) => standing(one, pieces))
  if (exact.length > 0)
    return {
      quote,
      verdict: 'exact',
      score: 1,
      places: exact.slice(0, MOST_PLACES).map((found) => placed(found, records)),
    }
  const near = nearest(quote, texts)
  if (near === null || near.score < NEAR)
    return { quote, verdict: 'not-found', score: near?.score ?? 0, places: [] }
  return { quote, verdict: 'near', score: near.score, places: [placed(near, records)] }
}

function placed({ entry, text, span }: Found, records: readonly AnyRecord[]): QuotePlace {
  const here = records.flatMap((record) =>
    record.evidence
      .filter((evidence) => evidence.document === entry.id && spansOverlap(evidence.span, span))
      .map((evidence) => ({ id: record.id, evidence })),
  )
  const first = here[0]?.evidence
  return {
    document: entry.id,
    title: entry.title,
    span,
    quote: text.slice(...span),
    place: first ? placeInWords(first) : '',
    records: [...new Set(here.map(({ id }) => id))],
  }
}
