import type { Lexicon } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { isoOf } from './dates/calendar.ts'
import { dayFirstOf } from './dates/day-first.ts'
import type { FormContext, Qualifier } from './dates/form.ts'
import { grammarOf } from './dates/grammar.ts'
import { type Hit, hitsIn } from './dates/hits.ts'
import type { QualifierReader } from './dates/qualifiers.ts'
import { figureWindows } from './dates/windows.ts'
import { listOf } from './phrases.ts'
import { recalled } from './recall.ts'
import { remember } from './remember.ts'

export { dayFirstOf } from './dates/day-first.ts'
export type { Qualifier } from './dates/form.ts'

/** A date as printed. `start` and `end` are ISO 8601 as precise as printed; without a year "--11-07", with a day only "---03". */
export interface DateMention {
  /** The date with the words that name a part of it: "end of calendar year 2005", "mid-June 2010". */
  readonly span: Span
  /** The date with the words that bound it as well: "before end of calendar year 2005", "by May 2010". */
  readonly phrase: Span
  readonly start: string
  /** The last day, month or year of a range; null where one date is printed. */
  readonly end: string | null
  readonly yearKnown: boolean
  /** Day and month could be the other way round, and nothing in the text tells; day first is given. */
  readonly ambiguous?: true
  /** Which part of the period, or else which side of it. "before end of calendar year 2005" is 2005 with "end". */
  readonly qualifier?: Qualifier
}

/** How to read dates that could be read otherwise. */
export interface DateOptions {
  /** Whether figures put the day first; by default what the text itself shows. Give what the whole document shows. */
  readonly dayFirst?: boolean
  /** Whether a year alone is a date ("the 2015 review"). Years with a bound or part always are ("by 2015", "mid-2015"). */
  readonly bareYears?: boolean
}

/** The dates printed in `text`, in order; they never overlap. */
export function findDates(text: string, lexicon: Lexicon, options: DateOptions = {}): readonly DateMention[] {
  const { dayFirst, bareYears = false } = options
  return finderFor(`${dayFirst} ${bareYears}`, options)(text, lexicon)
}

const finders = new Map<string, (text: string, lexicon: Lexicon) => readonly DateMention[]>()

function finderFor(key: string, options: DateOptions) {
  return remember(finders, key, () => recalled((text, lexicon) => datesIn(text, lexicon, options)))
}

function datesIn(text: string, lexicon: Lexicon, options: DateOptions): readonly DateMention[] {
  const grammar = grammarOf(lexicon)
  const context: FormContext = {
    lexicon,
    dayFirst: options.dayFirst ?? dayFirstOf(text) ?? customOf(lexicon),
  }
  const found: DateMention[] = []
  for (const [from, to] of figureWindows(text)) {
    const window = text.slice(from, to)
    for (const hit of hitsIn(window, grammar, context)) {
      const mention = mentionOf(window, hit, grammar.qualify, options.bareYears ?? false)
      if (mention) found.push(moved(mention, from))
    }
  }
  return found
}

/** True where the language always puts the day first; null where readers differ. */
function customOf(lexicon: Lexicon): true | null {
  return listOf(lexicon, 'dates', 'figures').includes('day first') ? true : null
}

function mentionOf(
  window: string,
  hit: Hit,
  qualify: QualifierReader,
  bareYears: boolean,
): DateMention | null {
  const { reading } = hit
  const words = qualify(window, hit.span)
  if (hit.bare && !bareYears && !words.qualifier) return null
  const qualifier = reading.qualifier ?? words.qualifier
  return {
    span: words.span,
    phrase: words.phrase,
    start: isoOf(reading.start),
    end: reading.end ? isoOf(reading.end) : null,
    yearKnown: reading.start.year !== undefined,
    ...(reading.ambiguous && { ambiguous: reading.ambiguous }),
    ...(qualifier && { qualifier }),
  }
}

function moved(mention: DateMention, by: number): DateMention {
  const { span, phrase } = mention
  return { ...mention, span: [span[0] + by, span[1] + by], phrase: [phrase[0] + by, phrase[1] + by] }
}
