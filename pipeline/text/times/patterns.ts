import { perLexicon } from '../per-lexicon.ts'
import { endOfFigures, freshFigures, timeGrammar, wordStart } from './grammar.ts'

/** Where times are looked for, each with its own regard to what stands around. */
interface Patterns {
  /** In running text. */
  readonly anywhere: RegExp
  /** At the start of a programme's line. */
  readonly leading: RegExp
  /** Two there, side by side. */
  readonly beside: RegExp
  /** Two there, run together. */
  readonly glued: RegExp
  /** There, with a space behind the full stop of the first. */
  readonly spaced: RegExp
}

/** The patterns of a lexicon's times, compiled once. */
export const patternsOf = perLexicon((lexicon): Patterns => {
  const { afterMonth, at, dash, notMeasure, notReference, time } = timeGrammar(lexicon)
  const run = timeGrammar(lexicon, true)
  const bullets =
    '(?:[\\s*_>»›|•‣▪◦·–—-]|o\\s){0,12}(?:[(]?(?:[a-h]|[ivx]{1,5}|\\d{1,2})[.)]\\s{1,3})?[(\\[]?'
  const times = `(?<t1>${time(1)})(?:(?<dash>${dash})(?<t2>${time(2)})${endOfFigures}${notMeasure}|${endOfFigures}${notMeasure})`
  return {
    anywhere: new RegExp(
      `(?<at>${wordStart}${at}|(?:19|20)\\d\\d,[^\\S\\n])?${freshFigures}${notReference}${afterMonth}${times}`,
      'giu',
    ),
    leading: new RegExp(`^${bullets}(?<at>${at})?${times}`, 'iu'),
    beside: new RegExp(
      `^${bullets}(?<t1>${time(1)})(?<dash>[^\\S\\n]{1,4})(?<t2>${time(2)})${endOfFigures}${notMeasure}`,
      'iu',
    ),
    spaced: new RegExp(`^\\s*${times}`, 'iu'),
    glued: new RegExp(`^${bullets}(?<t1>${run.time(1)})(?<dash>)(?<t2>${run.time(2)})`, 'u'),
  }
})
